import type { Actor, Store } from '@facialis/record/store';
import type { Door } from './door.ts';
import type { Jobs } from './jobs.ts';
import type { Uploads } from './uploads.ts';

/** What all operations stand on. */
export interface Ground {
  readonly store: Store;
  readonly actor: Actor;
  readonly door: Door;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  /** Folder for backups; null when none was named. */
  readonly backups: string | null;
}
