import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '@facialis/refusal';
import { PassingCipher } from './passing-cipher.ts';
import { type Problem, problem } from './problem.ts';
import { refuseDisk } from './refuse-disk.ts';

/** An upload that nobody went on with is cleared away after this, milliseconds. */
const ABANDONED_MS = 7 * 24 * 3600 * 1000;
/** Ids as we give them: nothing else can name an upload, so no name leads out of the folder. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const OWNER_ONLY_FOLDER = 0o700;

/** What is going to be uploaded. */
export interface UploadPlan {
  /** For whose record, a person's id. */
  readonly person: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** How an upload stands. */
export interface UploadState extends UploadPlan {
  readonly upload: string;
  /** Bytes that have arrived and are on the disk. */
  readonly offset: number;
}

/** A plan as it lies beside the bytes. */
interface KeptPlan extends UploadPlan {
  readonly start: string;
}

/**
 * Files on their way into the record, on the disk until they are whole. Those of an encrypted
 * record can be read only by the program that took them in: they do not outlast it.
 */
export class Uploads {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #cipher: PassingCipher | null;
  readonly #busy = new Set<string>();
  #isTidy = false;

  constructor(folder: string, { encrypted, now }: { encrypted: boolean; now: () => number }) {
    this.#folder = folder;
    this.#now = now;
    this.#cipher = encrypted ? new PassingCipher() : null;
  }

  async begin(plan: UploadPlan): Promise<UploadState | Refusal> {
    const upload = randomUUID();
    const { person, bytes, mediaType } = plan;
    const start = this.#cipher?.newStart() ?? '';
    try {
      await this.#tidy();
      await writeFile(this.#content(upload), '', { flush: true });
      const text = JSON.stringify({ person, bytes, mediaType, start } satisfies KeptPlan);
      await writeFile(this.#plan(upload), text, { flush: true });
    } catch (error) {
      return refuseUpload(error);
    }
    return { upload, offset: 0, ...plan };
  }

  async find(upload: string): Promise<UploadState | undefined> {
    const plan = await this.#read(upload);
    if (plan === undefined) return undefined;
    const { start: _, ...known } = plan;
    return { upload, offset: (await stat(this.#content(upload))).size, ...known };
  }

  /**
   * Adds bytes at the offset. What has arrived stays, even where the content breaks off.
   *
   * @throws what reading the content throws
   */
  async append(
    upload: string,
    offset: number,
    content: AsyncIterable<Uint8Array>,
  ): Promise<UploadState | Problem | Refusal> {
    return this.hold(upload, async (before) => {
      if (before.offset !== offset) return problem('offset-wrong');
      const refusal = await this.#write(upload, await this.#turn(content, upload, offset));
      return refusal ?? (await this.find(upload)) ?? problem('upload-unknown');
    });
  }

  /** Does something with an upload while nobody else does. */
  async hold<T>(upload: string, work: (state: UploadState) => Promise<T>): Promise<T | Problem> {
    if (this.#busy.has(upload)) return problem('upload-busy');
    this.#busy.add(upload);
    try {
      const state = await this.find(upload);
      return state === undefined ? problem('upload-unknown') : await work(state);
    } finally {
      this.#busy.delete(upload);
    }
  }

  /** What has arrived of an upload. */
  content(upload: string): Promise<AsyncIterable<Uint8Array>> {
    return this.#turn(createReadStream(this.#content(upload)), upload, 0);
  }

  /** Clears an upload away. */
  async remove(upload: string): Promise<void> {
    if (!ID.test(upload)) return;
    // Without its plan it is forgotten, even if the rest fails.
    await rm(this.#plan(upload), { force: true });
    await rm(this.#content(upload), { force: true });
  }

  async #write(upload: string, content: AsyncIterable<Uint8Array>): Promise<Refusal | null> {
    const handle = await open(this.#content(upload), 'a');
    let refusal: Refusal | null = null;
    try {
      for await (const piece of content) {
        refusal = await handle.appendFile(piece).then(() => null, refuseUpload);
        if (refusal) break;
      }
    } finally {
      // Only what is on the disk is acknowledged.
      refusal ??= await handle.sync().then(() => null, refuseUpload);
      await handle.close();
    }
    return refusal;
  }

  async #turn(content: AsyncIterable<Uint8Array>, upload: string, offset: number) {
    const plan = await this.#read(upload);
    if (plan === undefined) throw new TypeError('upload must be one that was begun');
    return this.#cipher === null ? content : this.#cipher.turn(content, plan.start, offset);
  }

  async #read(upload: string): Promise<KeptPlan | undefined> {
    if (!ID.test(upload)) return undefined;
    await this.#tidy();
    try {
      return JSON.parse(await readFile(this.#plan(upload), 'utf8')) as KeptPlan;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Once a run: clears away what was abandoned, and what nobody can read any more. */
  async #tidy(): Promise<void> {
    if (this.#isTidy) return;
    this.#isTidy = true;
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const oldest = this.#cipher === null ? this.#now() - ABANDONED_MS : Number.POSITIVE_INFINITY;
    for (const name of await readdir(this.#folder)) {
      const upload = name.replace(/\.part$/, '');
      if (upload === name) continue;
      if ((await stat(this.#content(upload))).mtimeMs < oldest) await this.remove(upload);
    }
  }

  #plan(upload: string): string {
    return join(this.#folder, `${upload}.json`);
  }

  #content(upload: string): string {
    return join(this.#folder, `${upload}.part`);
  }
}

function refuseUpload(error: unknown): Refusal {
  return refuseDisk(error, 'the upload', 'go on with the upload: what has arrived stays.');
}
