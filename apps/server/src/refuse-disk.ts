import { type Refusal, refuse } from '@facialis/refusal';

/** Why something could not be written: what there was to be room for, and what to do. */
export function refuseDisk(error: unknown, what: string, remedy: string): Refusal {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
  return refuse(isFull ? 'disk-full' : 'output-not-writable', {
    need: `room on the disk for ${what}`,
    got: isFull ? 'a full disk' : 'a folder that cannot be written to',
    remedy: `Free room where the record lies, then ${remedy}`,
  });
}
