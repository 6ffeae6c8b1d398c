import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptAnalysis, keptAnalysisSchema } from './analysis.ts';

const ENDING = '.json';
/** What is being written ends so until it is whole. */
const PARTIAL = '.part';
/** What cannot be read is set aside under this ending, so that it is told once. */
const DAMAGED = '.damaged';
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;

/** The queue on the disk: a file for each analysis, so that a damaged one costs no other. */
export class KeptAnalyses {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All of them, in the order in which they were asked for; tells what is damaged and goes on. */
  async read(onDamaged: (error: unknown) => void): Promise<KeptAnalysis[]> {
    const kept: KeptAnalysis[] = [];
    for (const name of await readdir(this.#folder).catch(whereMissing)) {
      const path = join(this.#folder, name);
      if (name.endsWith(PARTIAL)) await rm(path, { force: true });
      if (!name.endsWith(ENDING)) continue;
      try {
        kept.push(keptAnalysisSchema.parse(JSON.parse(await readFile(path, 'utf8'))));
      } catch (error) {
        onDamaged(error);
        await rename(path, path + DAMAGED);
      }
    }
    return kept.sort((one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt));
  }

  /** Keeps one in place of what was there of it; it lasts once this resolves. */
  async write(analysis: KeptAnalysis): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const path = this.#path(analysis.analysis);
    const handle = await open(path + PARTIAL, 'w', OWNER_ONLY);
    try {
      await handle.writeFile(JSON.stringify(keptAnalysisSchema.parse(analysis)));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(path + PARTIAL, path);
  }

  async remove(analysis: string): Promise<void> {
    await rm(this.#path(analysis), { force: true });
  }

  #path(analysis: string): string {
    return join(this.#folder, analysis + ENDING);
  }
}

function whereMissing(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
