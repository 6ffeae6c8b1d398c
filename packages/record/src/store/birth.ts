import { type Refusal, refuse } from '@facialis/refusal';
import type { Entry, EntryOf } from '../words/entry.ts';
import { checkAgainstPerson } from '../words/read-entry.ts';
import type { Rows } from './database.ts';
import { findVersion, newestOf } from './read.ts';

/**
 * Refuses an earlier content of an entry, or a new one of a person, that the year of birth and the
 * rest of the course contradict; undefined when all is well.
 */
export async function checkBirth(
  rows: Rows,
  person: string,
  content: Entry,
): Promise<Refusal | undefined> {
  if (content.kind === 'person') return checkCourse(rows, person, content);
  const own = await findVersion(rows, person);
  return own?.content.kind === 'person' ? checkAgainstPerson(content, own.content) : undefined;
}

/** Entries that are kept must not come to lie before the birth: no door would take them again. */
async function checkCourse(
  rows: Rows,
  person: string,
  own: EntryOf<'person'>,
): Promise<Refusal | undefined> {
  const course = await newestOf(rows, person, { deleted: false });
  if (!course.some(({ content }) => checkAgainstPerson(content, own))) return undefined;
  return refuse('entry-impossible', {
    at: 'birthYear',
    need: 'a year of birth before everything that is kept of the person',
    got: 'a later one',
    remedy: 'Correct the year, or first the entries that lie before it.',
  });
}
