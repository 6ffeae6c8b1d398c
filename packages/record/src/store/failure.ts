import { type Refusal, refuse } from '@facialis/refusal';

/**
 * A database or a disk said no in the middle of a work. It carries only the refusal: what a driver
 * throws can hold a row's content or a password, so the drivers' own errors end where the vendors
 * are wrapped.
 */
export class StoreFailure extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code}: needed ${refusal.need}; got ${refusal.got}`);
    this.name = 'StoreFailure';
    this.refusal = refusal;
  }
}

/** What a work was refused with by the database or the disk; null where it was done. */
export async function refusalOf(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof StoreFailure) return error.refusal;
    throw error;
  }
}

/** What is thrown where a file is not what was kept. */
export function damagedFile(sha256: string, got: string): StoreFailure {
  return new StoreFailure(
    refuse('file-damaged', {
      at: sha256,
      need: 'the file as it was kept',
      got,
      remedy: 'A backup may hold it still: facialis verify tells from where to copy it.',
    }),
  );
}
