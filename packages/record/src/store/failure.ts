import type { Refusal } from '@facialis/refusal';

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
