import type { Recent } from './contract.ts';
import type { Rows } from './database.ts';
import { SEEN } from './derive.ts';
import { isId } from './ids.ts';
import type { Done } from './operation.ts';
import { newestById } from './read.ts';

/** Most people asked about at once. */
const MOST_PEOPLE = 500;
/** Recordings that are given on each side of the last visit, the newest: enough for a median. */
const MOST_RECORDINGS = 10;
/** Newest recordings of a person that are looked at for those. */
const MOST_LOOKED_AT = 100;

/** Where a newest version is, and the day it speaks of. */
interface Place {
  readonly person: string;
  readonly entry: string;
  readonly kind: string;
  readonly day: string;
}

/** What is newest of each of some people; one who is not there has nothing. */
export async function readRecent(
  rows: Rows,
  people: readonly string[],
): Promise<Done<readonly Recent[]>> {
  if (people.length > MOST_PEOPLE) {
    throw new TypeError(`people must be ${MOST_PEOPLE} at most; received ${people.length}`);
  }
  const asked = people.filter(isId);
  const visits = await readVisits(rows, asked);
  const newest = Map.groupBy(await readPlaces(rows, asked), ({ person }) => person);
  const chosen = asked.map((person) => {
    const places = newest.get(person) ?? [];
    const [lastVisit = null, visitBefore = null] = visits.get(person) ?? [];
    const recordings = places.filter(({ kind }) => kind === 'recording');
    const symptoms = places.find(({ kind }) => kind === 'symptoms')?.entry;
    return {
      person,
      lastVisit,
      visitBefore,
      ...choose(recordings, lastVisit, visitBefore),
      symptoms,
    };
  });
  const wanted = chosen.flatMap(({ before, since, symptoms }) => [
    ...before,
    ...since,
    ...(symptoms === undefined ? [] : [symptoms]),
  ]);
  const versions = await newestById(rows, wanted);
  const given = (ids: readonly string[]) => ids.map((id) => versions.get(id)!);
  const result = chosen.map(({ before, since, symptoms, ...rest }) => ({
    ...rest,
    before: given(before),
    since: given(since),
    symptoms: symptoms === undefined ? null : versions.get(symptoms)!,
  }));
  return { result, detail: `${result.length} people` };
}

/** Days on which each was seen, the last first. */
async function readVisits(
  rows: Rows,
  people: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await rows.all<{ person: string; day: string }>(
    `SELECT DISTINCT person, day FROM head
     WHERE person IN (${marks(people)}) AND kind IN (${marks(SEEN)}) AND deleted = 0
     ORDER BY person, day DESC`,
    [...people, ...SEEN],
  );
  const days = Map.groupBy(found, ({ person }) => person);
  return new Map([...days].map(([person, seen]) => [person, seen.map(({ day }) => day)]));
}

/** The newest recordings of each, and the newest symptoms, newest first. */
function readPlaces(rows: Rows, people: readonly string[]): Promise<Place[]> {
  return rows.all<Place>(
    `SELECT person, entry, kind, day FROM (
       SELECT person, entry, kind, day, starts,
         row_number() OVER (PARTITION BY person, kind ORDER BY starts DESC, entry) AS back
       FROM head
       WHERE person IN (${marks(people)}) AND kind IN ('recording', 'symptoms') AND deleted = 0
     ) AS counted
     WHERE (kind = 'recording' AND back <= ?) OR back = 1
     ORDER BY person, back`,
    [...people, MOST_LOOKED_AT],
  );
}

/**
 * Recordings since the last visit, and those between the one before and it: what was recorded on
 * the day of a visit was recorded before anything was done about it. Newest first, both.
 */
function choose(
  recordings: readonly Place[],
  lastVisit: string | null,
  visitBefore: string | null,
): { before: string[]; since: string[] } {
  const ids = (within: (day: string) => boolean) =>
    recordings
      .filter(({ day }) => within(day))
      .slice(0, MOST_RECORDINGS)
      .map(({ entry }) => entry);
  if (lastVisit === null) return { before: [], since: ids(() => true) };
  return {
    before: ids((day) => day <= lastVisit && day > (visitBefore ?? '')),
    since: ids((day) => day > lastVisit),
  };
}

function marks(values: readonly string[]): string {
  return values.map(() => '?').join(', ') || 'NULL';
}
