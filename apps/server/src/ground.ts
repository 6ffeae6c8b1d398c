import type { Actor, Store } from '@facialis/record/store';
import type { Door } from './door.ts';
import type { Jobs } from './jobs.ts';
import type { PeopleList } from './people-list.ts';
import type { Uploads } from './uploads.ts';

/** What all operations stand on. */
export interface Ground {
  readonly store: Store;
  readonly actor: Actor;
  readonly door: Door;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly people: PeopleList;
  /** Folder for backups; null when none was named. */
  readonly backups: string | null;
}
