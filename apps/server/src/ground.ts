import type { Actor, Store } from '@facialis/record/store';
import type { Analyses } from './analyses/analyses.ts';
import type { Arrivals } from './arrivals.ts';
import type { Demo } from './demo/demo.ts';
import type { Door } from './door.ts';
import type { Jobs } from './jobs.ts';
import type { PeopleList } from './people-list.ts';
import type { Soundness } from './soundness.ts';
import type { Uploads } from './uploads.ts';

/** Where a record lies, as it may be shown. */
export interface RecordPlace {
  /** A folder, or a server's address without its password. */
  readonly name: string;
  readonly database: 'sqlite' | 'postgresql';
}

/** What all operations stand on. */
export interface Ground {
  readonly store: Store;
  readonly actor: Actor;
  readonly door: Door;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly analyses: Analyses;
  readonly arrivals: Arrivals;
  readonly people: PeopleList;
  readonly soundness: Soundness;
  readonly demo: Demo;
  /** Where the record lies; null where that is not known. */
  readonly place: RecordPlace | null;
  /** Folder for backups; null when none was named. */
  readonly backups: string | null;
}
