import { type Refusal, refuse } from '@facialis/refusal';
import type { Kind } from '../words/entry.ts';
import type { VersionRow } from './chain.node.ts';
import type { CourseQuery, Version } from './contract.ts';
import type { Rows } from './database.ts';
import { idsFrom, isId, refuseUnknown } from './ids.ts';
import { type Done, versionOf } from './operation.ts';

/** What is read of a version, under the name `v`. */
const COLUMNS =
  'v.person, v.entry, v.version, v.kind, v.at, v.actor, v.why, v.deleted, v.confirmed, v.nonce, v.body';

/** The newest version of an entry, or the one named; undefined when it is not there. */
export async function findVersion(
  rows: Rows,
  entry: string,
  version?: number,
): Promise<Version | undefined> {
  if (!isId(entry)) return undefined;
  const row = await rows.first<VersionRow>(
    `SELECT ${COLUMNS} FROM head h
     JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = coalesce(?, h.version)
     WHERE h.entry = ?`,
    [version ?? null, entry],
  );
  return row && versionOf(row);
}

/** One entry as it is, or as a version had it. */
export async function readVersion(
  rows: Rows,
  entry: string,
  version?: number,
): Promise<Done<Version> | Refusal> {
  const found = await findVersion(rows, entry, version);
  if (found === undefined) return refuseUnknown(version === undefined ? 'entry' : 'version');
  return { result: found, about: { person: found.person, entry, version: found.version } };
}

/** All versions of an entry, oldest first. */
export async function readHistory(
  rows: Rows,
  entry: string,
): Promise<Done<readonly Version[]> | Refusal> {
  const found = await rows.all<VersionRow>(
    `SELECT ${COLUMNS} FROM head h JOIN version v ON v.person = h.person AND v.entry = h.entry
     WHERE h.entry = ? ORDER BY v.version`,
    [isId(entry) ? entry : null],
  );
  const person = found[0]?.person;
  if (person === undefined) return refuseUnknown('entry');
  return { result: found.map(versionOf), about: { person, entry } };
}

/** The newest versions of a person's entries in order of their own time, the person first. */
export async function readCourse(
  rows: Rows,
  person: string,
  { kinds, deleted = false }: CourseQuery = {},
): Promise<Done<readonly Version[]> | Refusal> {
  if (!(await hasPerson(rows, person))) return refuseUnknown('person');
  const result = await newestOf(rows, person, { deleted, ...(kinds && { kinds }) });
  return { result, about: { person }, detail: `${result.length} entries` };
}

/** A person's newest versions in order of their own time; of one moment, the less precise first. */
export async function newestOf(
  rows: Rows,
  person: string,
  { kinds, deleted }: { kinds?: readonly Kind[]; deleted: boolean },
): Promise<Version[]> {
  const found = await rows.all<VersionRow>(
    `SELECT ${COLUMNS} FROM head h
     JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = h.version
     WHERE h.person = ? AND h.deleted <= ? ${kinds ? `AND h.kind IN (${kinds.map(() => '?').join() || 'NULL'})` : ''}
     ORDER BY CASE WHEN h.entry = h.person THEN 0 ELSE 1 END, h.starts, h.ends DESC, h.entry`,
    [person, deleted ? 1 : 0, ...(kinds ?? [])],
  );
  return found.map(versionOf);
}

/** Ids asked for in one statement. */
const IDS_AT_ONCE = 500;

/** The newest versions of some entries, by their ids; those that are not there are left out. */
export async function newestById(
  rows: Rows,
  entries: readonly string[],
): Promise<ReadonlyMap<string, Version>> {
  const versions = new Map<string, Version>();
  for (let first = 0; first < entries.length; first += IDS_AT_ONCE) {
    const ids = entries.slice(first, first + IDS_AT_ONCE);
    const found = await rows.all<VersionRow>(
      `SELECT ${COLUMNS} FROM head h
       JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = h.version
       WHERE h.entry IN (${ids.map(() => '?').join(', ')})`,
      ids,
    );
    for (const row of found) versions.set(row.entry, versionOf(row));
  }
  return versions;
}

/** All versions of all entries of a person, the person first, each entry's oldest first. */
export async function readWhole(
  rows: Rows,
  person: string,
): Promise<Done<readonly Version[]> | Refusal> {
  if (!(await hasPerson(rows, person))) return refuseUnknown('person');
  const found = await rows.all<VersionRow>(
    `SELECT ${COLUMNS} FROM version v WHERE v.person = ?
     ORDER BY CASE WHEN v.entry = v.person THEN 0 ELSE 1 END, v.entry, v.version`,
    [person],
  );
  const result = found.map(versionOf);
  return { result, about: { person }, detail: `${result.length} versions` };
}

/** Whether somebody is in the store, deleted or not. */
export async function hasPerson(rows: Rows, person: string): Promise<boolean> {
  if (!isId(person)) return false;
  return (
    (await rows.first('SELECT entry FROM head WHERE entry = ? AND person = entry', [person])) !==
    undefined
  );
}

/** The one person or entry whose id begins so. */
export async function findId(
  rows: Rows,
  what: 'person' | 'entry',
  beginning: string,
): Promise<Done<string> | Refusal> {
  const range = idsFrom(beginning);
  if (range === undefined) return refuseUnknown(what);
  const persons = what === 'person' ? 'AND entry = person' : '';
  const found = await rows.all<{ entry: string; person: string }>(
    `SELECT entry, person FROM head WHERE entry BETWEEN ? AND ? ${persons} ORDER BY entry LIMIT 2`,
    range,
  );
  const [one, second] = found;
  if (one === undefined) return refuseUnknown(what);
  if (second !== undefined) {
    return refuse('id-unclear', {
      need: `the beginning of one ${what}'s id`,
      got: 'a beginning that several ids share',
      remedy: 'Give more characters of the id.',
    });
  }
  const entry = what === 'entry' ? { entry: one.entry } : {};
  return { result: one.entry, about: { person: one.person, ...entry } };
}
