import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@facialis/record/store';
import type { CommonOptions } from '../command.ts';

/** Where the record is and who asks; every command of the record takes these. */
export interface StoreOptions extends CommonOptions {
  /** Folder of the store, or a `postgres://` connection string. */
  readonly store?: string;
  /** Folder of the files, with PostgreSQL. */
  readonly files?: string;
  /** File whose first line is the passphrase of an encrypted store. */
  readonly passphraseFile?: string;
  /** Who asks, as the audit names them; `local` when left out. */
  readonly as?: string;
}

/** A place, as it is opened, without its passphrase. */
export interface StorePlace {
  readonly at: string;
  readonly files?: string;
}

/** Variables of the environment that stand in for options. */
export const STORE_ENV = {
  store: 'FACIALIS_STORE',
  files: 'FACIALIS_FILES',
  passphrase: 'FACIALIS_PASSPHRASE',
} as const;

/** The place that options, environment or platform name, in this order. */
export function storePlace({ store, files }: StoreOptions): StorePlace {
  const at = store ?? process.env[STORE_ENV.store] ?? defaultStore();
  const beside = files ?? process.env[STORE_ENV.files];
  return beside === undefined ? { at } : { at, files: beside };
}

/** Who asks. */
export function actorOf({ as = 'local' }: StoreOptions): Actor {
  return { name: as, may: 'write' };
}

/** Whether a place is a database server rather than a folder. */
export function isServer(at: string): boolean {
  return /^postgres(ql)?:\/\//i.test(at);
}

/** A place as it may be printed: a connection string without its password and its options. */
export function placeName(at: string): string {
  if (!isServer(at)) return at;
  const url = URL.parse(at);
  if (url === null) return 'the PostgreSQL server';
  const user = url.username === '' ? '' : `${url.username}@`;
  return `postgres://${user}${url.host}${url.pathname}`;
}

/** The folder for a program's data on this platform. */
function defaultStore(): string {
  const { env, platform } = process;
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Facialis', 'record');
  }
  if (platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'Facialis', 'record');
  }
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'facialis', 'record');
}
