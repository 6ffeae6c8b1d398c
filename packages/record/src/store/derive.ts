import type { Entry, EntryOf, Kind } from '../words/entry.ts';
import { timeSpan } from '../words/time.ts';
import type { Rows, Value } from './database.ts';
import { parseKept } from './kept-json.ts';

/** Kinds at which the person was seen. */
export const SEEN: readonly Kind[] = ['visit', 'toxin-session', 'operation'];

/** Characters of a date such as 2026-11-22. */
const DATE_LENGTH = 10;

/** What of a version the newest one's row holds. */
export interface HeadSource {
  readonly person: string;
  readonly entry: string;
  readonly version: number;
  readonly at: string;
  readonly deleted: boolean;
  readonly content: Entry;
}

/** A row of `head`. */
export interface HeadRow {
  readonly person: string;
  readonly entry: string;
  readonly version: number;
  readonly kind: string;
  /** First and last millisecond since 1970 of the entry's own time; the person's own has 0. */
  readonly starts: number;
  readonly ends: number;
  /** First day of the entry's own time, ISO date; empty for the person's own. */
  readonly day: string;
  /** The side that the entry names. */
  readonly side: string | null;
  readonly deleted: number;
  readonly changed_at: string;
}

/** A row of `people`. */
export interface PeopleRow {
  readonly person: string;
  readonly name_key: string;
  readonly last_visit: string | null;
  readonly changed_at: string;
  readonly entries: number;
  readonly deleted: number;
}

/** The row of `head` that a newest version has. */
export function headOf(newest: HeadSource): HeadRow {
  const { person, entry, version, at, deleted, content } = newest;
  const time = content.kind === 'person' ? { starts: 0, ends: 0, day: '' } : timeOf(content.when);
  return {
    person,
    entry,
    version,
    kind: content.kind,
    ...time,
    side: ('side' in content && content.side) || null,
    deleted: deleted ? 1 : 0,
    changed_at: at,
  };
}

function timeOf(when: string): Pick<HeadRow, 'starts' | 'ends' | 'day'> {
  const { from, to } = timeSpan(when);
  // A moment has its own zone: its day is the one that was written, not that in UTC.
  const day = when.length < DATE_LENGTH ? new Date(from).toISOString() : when;
  return { starts: from, ends: to, day: day.slice(0, DATE_LENGTH) };
}

/** A name, or part of one, as it is sorted and searched: any case, any way of writing accents. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Writes the newest version's row of each entry, in place of those before. */
export async function putHeads(rows: Rows, heads: readonly HeadRow[]): Promise<void> {
  const newest = [...new Map(heads.map((head) => [head.entry, head])).values()];
  for (const { entry, version } of newest) {
    if (version > 1) await rows.run('DELETE FROM head WHERE entry = ?', [entry]);
  }
  await insertRows(rows, 'head', HEAD_COLUMNS, newest);
}

/** Works out a person's row of the list anew; undefined when nothing of the person is there. */
export async function computePeopleRow(rows: Rows, person: string): Promise<PeopleRow | undefined> {
  const seen = SEEN.map((kind) => `'${kind}'`).join(', ');
  const found = await rows.first<Omit<PeopleRow, 'person' | 'name_key'> & { body: string }>(
    `SELECT counted.last_visit, counted.changed_at, counted.entries, v.deleted, v.body
     FROM (SELECT
         max(CASE WHEN deleted = 0 AND kind IN (${seen}) THEN day END) AS last_visit,
         max(changed_at) AS changed_at,
         count(CASE WHEN deleted = 0 AND kind <> 'person' THEN 1 END) AS entries
       FROM head WHERE person = ?) AS counted
     JOIN head h ON h.entry = ?
     JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = h.version`,
    [person, person],
  );
  if (found === undefined) return undefined;
  const { body, ...row } = found;
  const content = parseKept<EntryOf<'person'>>(body);
  return { person, name_key: nameKey(content.name ?? ''), ...row };
}

/** Brings a person's row of the list up to date. */
export async function putPeopleRow(rows: Rows, person: string): Promise<void> {
  const row = await computePeopleRow(rows, person);
  if (row === undefined) {
    await rows.run('DELETE FROM people WHERE person = ?', [person]);
    return;
  }
  const names = PEOPLE_COLUMNS.join(', ');
  const places = PEOPLE_COLUMNS.map(() => '?').join(', ');
  const renewed = PEOPLE_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ');
  await rows.run(
    `INSERT INTO people (${names}) VALUES (${places}) ON CONFLICT (person) DO UPDATE SET ${renewed}`,
    PEOPLE_COLUMNS.map((column) => row[column]),
  );
}

/** Works out the whole list of people anew, after a migration or a restored backup. */
export async function rebuildPeople(rows: Rows): Promise<void> {
  const people = await rows.all<{ person: string }>('SELECT DISTINCT person FROM head');
  for (const { person } of people) await putPeopleRow(rows, person);
}

/** The columns of `head` in their order. */
export const HEAD_COLUMNS = [
  'person',
  'entry',
  'version',
  'kind',
  'starts',
  'ends',
  'day',
  'side',
  'deleted',
  'changed_at',
] as const satisfies readonly (keyof HeadRow)[];

/** The columns of `people` in their order. */
export const PEOPLE_COLUMNS = [
  'person',
  'name_key',
  'last_visit',
  'changed_at',
  'entries',
  'deleted',
] as const satisfies readonly (keyof PeopleRow)[];

/** Adds rows by the names of their columns. */
export function insertRows<K extends string>(
  rows: Rows,
  table: string,
  columns: readonly K[],
  found: readonly Readonly<Record<K, Value>>[],
): Promise<void> {
  return rows.insert(
    table,
    columns,
    found.map((row) => columns.map((column) => row[column])),
  );
}
