import { type Refusal, refuse } from '@facialis/refusal';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const LOWEST = '00000000-0000-0000-0000-000000000000';
const HIGHEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Fewest characters by which an id is told: more than a typing error. */
const BEGINNING_LENGTH = 4;

/** Whether a text is the id of a person or an entry. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** The first and last id with a beginning; undefined for a text that begins no id. */
export function idsFrom(beginning: string): readonly [string, string] | undefined {
  const text = beginning.toLowerCase();
  const lowest = text + LOWEST.slice(text.length);
  return text.length >= BEGINNING_LENGTH && isId(lowest)
    ? [lowest, text + HIGHEST.slice(text.length)]
    : undefined;
}

/** Why nothing is found under an id. The id itself is not repeated: it may be any text. */
export function refuseUnknown(what: 'person' | 'entry' | 'version' | 'file'): Refusal {
  return refuse('entry-missing', {
    need: `the id of ${what === 'entry' ? 'an' : 'a'} ${what} of this store`,
    got: 'an id that is not in it',
    remedy: 'Look up the id in the list of people or in the course of the person.',
  });
}
