import type { Refusal } from '@facialis/refusal';
import type { Question } from '../questions/question.ts';
import type { Entry, Kind } from '../words/entry.ts';

/** Who asks. Every read and write, done or refused, is written down under this name. */
export interface Actor {
  /** A label of the staff or the program, never a patient's name. */
  readonly name: string;
  /** `read` sees everything and changes nothing. */
  readonly may: 'read' | 'write';
}

/** One version of one entry, as it was kept. */
export interface Version {
  /** The entry, a UUID; a person's own entry has the person's id. */
  readonly entry: string;
  /** Whose it is, a UUID. */
  readonly person: string;
  /** 1 for the first, then one more each time. */
  readonly version: number;
  /** When it was kept, ISO 8601 in UTC. */
  readonly at: string;
  /** Who kept it. */
  readonly actor: string;
  /** Why it was changed; a first version may have none. */
  readonly why?: string;
  /** Whether this version deletes the entry; its content is that of the version before. */
  readonly deleted: boolean;
  /** Codes of the questions that were answered with yes when it was kept. */
  readonly confirmed: readonly string[];
  readonly content: Entry;
}

/** What is to be kept. */
export interface Draft {
  /** Whose it is; left out for a new person. */
  readonly person?: string;
  /** The entry to change; left out for a new one. */
  readonly entry?: string;
  /** The version that the change was made from; needed with `entry`. */
  readonly from?: number;
  readonly content: unknown;
  /** Needed for a change. */
  readonly why?: string;
  /** Codes of questions whose answer is yes; `all` for what others kept before (imports). */
  readonly confirmed?: readonly string[] | 'all';
}

/** Nothing was kept, because something unusual is to be confirmed first. */
export interface Asked {
  readonly asked: readonly Question[];
}

/** A person in the list. */
export interface PersonRow {
  readonly person: string;
  readonly version: Version;
  /** Day of the last visit, toxin session or operation, ISO date; null when there was none. */
  readonly lastVisit: string | null;
  /** When anything of the person was changed last, ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Entries that are not deleted, the person's own not counted. */
  readonly entries: number;
}

/** Which page of the list of people. */
export interface PeopleQuery {
  readonly sort?: 'last-visit' | 'changed' | 'name';
  /** Part of a name, any case; or the beginning of an id. */
  readonly search?: string;
  /** From 0. */
  readonly offset?: number;
  /** At most 500; 50 when left out. */
  readonly limit?: number;
}

/** A page of the list of people. */
export interface PeoplePage {
  readonly rows: readonly PersonRow[];
  readonly total: number;
}

/** What is newest of a person, for a list that tells how they are. */
export interface Recent {
  readonly person: string;
  /** Days of the last visit, toxin session or operation and of the one before, ISO dates. */
  readonly lastVisit: string | null;
  readonly visitBefore: string | null;
  /** Recordings after the visit before, up to the day of the last one; the newest ten, newest first. */
  readonly before: readonly Version[];
  /** Recordings after the day of the last visit, or all where there was none; likewise. */
  readonly since: readonly Version[];
  /** The newest entry of symptoms. */
  readonly symptoms: Version | null;
}

/** Which entries of a person. */
export interface CourseQuery {
  readonly kinds?: readonly Kind[];
  /** Whether deleted entries are given too. */
  readonly deleted?: boolean;
}

/** A file beside the database, addressed by its content. */
export interface FileRef {
  /** SHA-256 of its content, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** A kept file whose parts are read in any order. */
export interface FileParts {
  readonly bytes: number;
  /**
   * The bytes from `from` up to `to`, that one not included. Throws a `StoreFailure`
   * (`file-damaged`) where they are not there or, in an encrypted store, were altered.
   */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A row of the audit. */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly outcome: 'done' | 'refused' | 'asked';
  readonly person: string | null;
  readonly entry: string | null;
  readonly version: number | null;
  /** A refusal's code, a count, a backup's name; never a patient's words. */
  readonly detail: string | null;
}

/** Progress of a long work: parts done of all, 0 to 1, and what is being done. */
export interface StoreProgress {
  readonly done: number;
  readonly words: string;
}

/** How a long work is watched and stopped. */
export interface LongWork {
  readonly signal?: AbortSignal;
  onProgress?(progress: StoreProgress): void;
}

/** Something that `verify` found. */
export interface Finding {
  /** `fault`: something was lost or altered. `notice`: harmless, and worth knowing. */
  readonly level: 'fault' | 'notice';
  readonly code: string;
  /** Where: a table and row, a file, an entry's id. */
  readonly at: string;
  readonly what: string;
  /** The way out, as a sentence. */
  readonly remedy: string;
}

/** What `verify` looked at and found. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly auditRows: number;
  readonly versions: number;
  readonly files: number;
  /** Number and hash of the last audit row, `seq:hash`; note it down to prove later that nothing before it was changed. */
  readonly head: string;
}

/** A finished backup. */
export interface BackupDone {
  readonly id: string;
  readonly folder: string;
  readonly people: number;
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
  /** Fingerprints of files that the store has lost or that are damaged in it: `verify` tells the way out. */
  readonly lost: readonly string[];
}

/** What is left of an erased person: no name, no content. */
export interface ErasureReceipt {
  readonly schema: 'facialis/erasure/1';
  readonly store: string;
  readonly person: string;
  readonly at: string;
  readonly versions: number;
  readonly files: number;
  readonly bytes: number;
  /** Backups known to hold the person still, oldest first. */
  readonly backups: readonly { readonly id: string; readonly at: string; readonly name: string }[];
}

/**
 * The record of one person or of a clinic's people. Each method leaves an audit row in the same
 * transaction, whether it does what was asked or refuses.
 */
export interface Store {
  /** The store's own id, a UUID. */
  readonly id: string;
  /** A store written by a newer program is only read. */
  readonly readOnly: boolean;
  readonly encrypted: boolean;

  /** Keeps a new entry or a new version of one. */
  save(actor: Actor, draft: Draft): Promise<Version | Asked | Refusal>;
  /** Keeps many new entries of one person, all or none; the first may be the person. */
  saveAll(actor: Actor, drafts: readonly Draft[]): Promise<readonly Version[] | Asked | Refusal>;
  /** Deletes an entry by a version that says so. */
  remove(actor: Actor, entry: string, from: number, why: string): Promise<Version | Refusal>;
  /** Makes an earlier version's content the newest version; undoes a deletion. */
  restore(
    actor: Actor,
    entry: string,
    version: number,
    from: number,
    why: string,
  ): Promise<Version | Refusal>;

  /** One entry: its newest version, or the one named. */
  read(actor: Actor, entry: string, version?: number): Promise<Version | Refusal>;
  /** All versions of an entry, oldest first. */
  history(actor: Actor, entry: string): Promise<readonly Version[] | Refusal>;
  /** The newest versions of a person's entries in order of their own time, the person first. */
  course(actor: Actor, person: string, query?: CourseQuery): Promise<readonly Version[] | Refusal>;
  /** All versions of all entries of a person, for export. */
  wholePerson(actor: Actor, person: string): Promise<readonly Version[] | Refusal>;
  people(actor: Actor, query?: PeopleQuery): Promise<PeoplePage | Refusal>;
  /** What is newest of some people, 500 at most; one who is not there has nothing. */
  recent(actor: Actor, people: readonly string[]): Promise<readonly Recent[] | Refusal>;
  /** The full id of the one person or entry whose id begins so (at least 4 characters). */
  find(actor: Actor, what: 'person' | 'entry', beginning: string): Promise<string | Refusal>;

  /** Keeps a file, whole or not at all; the same content is kept once. */
  putFile(
    actor: Actor,
    content: AsyncIterable<Uint8Array>,
    mediaType: string,
  ): Promise<FileRef | Refusal>;
  /**
   * The content of a file. Reading it ends with a `StoreFailure` (`file-damaged`) where it is not
   * what was kept; what was read until then is not to be trusted.
   */
  openFile(actor: Actor, sha256: string): Promise<AsyncIterable<Uint8Array> | Refusal>;
  /** The same file to be read in parts, for who seeks in it: they are not held against its fingerprint. */
  openParts(actor: Actor, sha256: string): Promise<FileParts | Refusal>;
  /** Removes a file that no version of an entry names, and gives whether it did; others stay. */
  dropFile(actor: Actor, sha256: string): Promise<boolean | Refusal>;

  /** The audit, newest first. */
  audit(
    actor: Actor,
    query?: { person?: string; limit?: number },
  ): Promise<readonly AuditRow[] | Refusal>;
  verify(actor: Actor, work?: LongWork & { sinceHead?: string }): Promise<Verification | Refusal>;
  /** Writes a backup into a new folder below `parent`. */
  backup(actor: Actor, parent: string, work?: LongWork): Promise<BackupDone | Refusal>;
  /** Erases one person wholly. */
  erase(actor: Actor, person: string): Promise<ErasureReceipt | Refusal>;
  close(): Promise<void>;
}

/** Where a store lies and how it is opened. */
export interface StoreAddress {
  /** A folder, or a `postgres://` connection string. */
  readonly at: string;
  /** Folder of the files; needed with PostgreSQL, `files` below the folder otherwise. */
  readonly files?: string;
  /** Passphrase of an encrypted store. */
  readonly passphrase?: string;
}
