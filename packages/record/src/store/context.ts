import { type Refusal, refuse } from '@facialis/refusal';
import type { Entry, EntryOf, Kind } from '../words/entry.ts';
import type { Rows } from './database.ts';
import { refuseUnknown } from './ids.ts';
import { parseKept } from './kept-json.ts';
import { findVersion } from './read.ts';

/** Kinds whose side is not that of the spasm; questions pass them over. */
const OTHER_SIDES: readonly Kind[] = ['person', 'mri', 'visit'];

/** What an entry of a person is held against. */
export interface Context {
  readonly own: EntryOf<'person'>;
  /**
   * Entries by which questions are asked: all toxin sessions, and one entry for each side of the
   * spasm. A whole course would cost more to read than the entry to keep.
   */
  readonly course: Entry[];
}

/** Reads what an entry is held against, itself left out when it is one already; refuses where the person is not there. */
export async function readContext(
  rows: Rows,
  person: string,
  entry?: string,
): Promise<Context | Refusal> {
  const own = await findVersion(rows, person);
  if (own?.content.kind !== 'person') return refuseUnknown('person');
  if (own.deleted) {
    return refuse('entry-missing', {
      need: 'a person who is not deleted',
      got: 'a deleted one',
      remedy: "Restore the person's own entry first.",
    });
  }
  const except = entry ?? person;
  const found = await rows.all<{ body: string }>(
    `SELECT v.body FROM head h
     JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = h.version
     WHERE h.person = ? AND h.deleted = 0 AND h.entry <> ?
       AND (h.kind = 'toxin-session' OR CAST(h.entry AS text) IN (
         SELECT min(CAST(entry AS text)) FROM head
         WHERE person = ? AND deleted = 0 AND entry <> ? AND side IS NOT NULL
           AND kind NOT IN (${OTHER_SIDES.map((kind) => `'${kind}'`).join(', ')})
         GROUP BY side))`,
    [person, except, person, except],
  );
  return { own: own.content, course: found.map(({ body }) => parseKept<Entry>(body)) };
}

/** Adds an entry to what later ones are held against, if it says more than those before. */
export function remember({ course }: Context, content: Entry): void {
  const isNew = (side: string) => !course.some((entry) => 'side' in entry && entry.side === side);
  const says =
    content.kind === 'toxin-session' ||
    (!OTHER_SIDES.includes(content.kind) &&
      'side' in content &&
      content.side !== undefined &&
      isNew(content.side));
  if (says) course.push(content);
}
