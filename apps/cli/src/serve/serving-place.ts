import { basename, dirname, join } from 'node:path';
import { isServer, type StorePlace } from '../record/store-place.ts';

/** Folders that a server keeps beside the record. */
export interface ServingPlace {
  /** The server's own files, such as the password's fingerprint. */
  readonly own: string;
  /** Where backups go when no folder was named. */
  readonly backups: string;
}

/** The folders of a record's server: in the record's folder, or with its files on PostgreSQL. */
export function servingPlace({ at, files }: StorePlace): ServingPlace {
  const home = isServer(at) ? files! : at;
  return {
    own: join(home, 'server'),
    // Beside the record, not in it: what becomes of its folder is not to become of its backups.
    backups: join(dirname(home), `${basename(home)}-backups`),
  };
}
