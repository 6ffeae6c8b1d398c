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

/** A plan as it lies beside the bytes, and alone once they are in the record. */
interface KeptPlan extends UploadPlan {
  readonly start: string;
  /** Fingerprint of the file in the record that it has become. */
  readonly sha256?: string;
}

/** What uploads stand on. */
export interface UploadsOptions {
  readonly encrypted: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Takes a file out of the record that no entry names: nobody would find it again. */
  readonly dropFile: (sha256: string) => Promise<unknown>;
}

/**
 * Files on their way into the record, on the disk until they are whole, and remembered until it is
 * sure that an entry names them. What has arrived of those of an encrypted record can be read only
 * by the program that took it in: it does not outlast it.
 */
export class Uploads {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #dropFile: UploadsOptions['dropFile'];
  readonly #cipher: PassingCipher | null;
  readonly #busy = new Set<string>();
  #isTidy = false;

  constructor(folder: string, { encrypted, now, dropFile }: UploadsOptions) {
    this.#folder = folder;
    this.#now = now;
    this.#dropFile = dropFile;
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
    if (plan === undefined || plan.sha256 !== undefined) return undefined;
    const { start: _, sha256: __, ...known } = plan;
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

  /** Notes that an upload is in the record as this file; nothing is added to it any more. */
  async settle(upload: string, sha256: string): Promise<void> {
    const plan = await this.#read(upload);
    if (plan === undefined) throw new TypeError('upload must be one that was begun');
    await writeFile(this.#plan(upload), JSON.stringify({ ...plan, sha256 }), { flush: true });
    await rm(this.#content(upload), { force: true });
  }

  /** Clears an upload away, with the file that it has become where no entry names that. */
  async remove(upload: string): Promise<void> {
    if (!ID.test(upload)) return;
    const plan = await this.#read(upload);
    // Without its plan it is forgotten, even if the rest fails.
    await rm(this.#plan(upload), { force: true });
    await rm(this.#content(upload), { force: true });
    if (plan?.sha256 !== undefined) await this.#dropFile(plan.sha256);
  }

  /** Clears away all that was sent for a person. */
  async removeAll(person: string): Promise<void> {
    for (const upload of await this.#all()) {
      if ((await this.#read(upload))?.person === person) await this.remove(upload);
    }
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
    const oldest = this.#now() - ABANDONED_MS;
    for (const upload of await this.#all()) {
      const isUnreadable =
        this.#cipher !== null && (await this.#read(upload))?.sha256 === undefined;
      const { mtimeMs } = await stat(this.#content(upload)).catch(() => stat(this.#plan(upload)));
      if (isUnreadable || mtimeMs < oldest) await this.remove(upload);
    }
  }

  /** The ids of all that lies here, whole or half. */
  async #all(): Promise<ReadonlySet<string>> {
    const names = await readdir(this.#folder).catch(() => []);
    return new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
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
