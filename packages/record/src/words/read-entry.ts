import { type Refusal, refuse } from '@facialis/refusal';
import type { z } from 'zod';
import { ENTRY_SCHEMAS, type Entry, entrySchema, type Kind } from './entry.ts';
import { explainIssue } from './explain.ts';
import { fieldsOf, isObject, pathText } from './fields.ts';
import type { Person } from './person.ts';
import { textFault } from './text.ts';
import { isInFuture, isPastTime, isSurelyBefore } from './time.ts';

/**
 * Reads an entry out of JSON, the only way into the record: unknown fields, values that cannot be,
 * times in the future and texts that cannot be kept are refused.
 *
 * @param json what `parseJson` gave, or what a program built
 * @param options.now the clock, for times in the future
 */
export function readEntry(json: unknown, { now }: { now: Date }): Entry | Refusal {
  const schema = isObject(json) && isKind(json.kind) ? ENTRY_SCHEMAS[json.kind] : entrySchema;
  const parsed: z.ZodSafeParseResult<Entry> = schema.safeParse(json);
  if (!parsed.success) {
    const { issues } = parsed.error;
    // A name written wrongly also leaves its field empty: the name is what is to be told.
    const misnamed = issues.find(({ code }) => code === 'unrecognized_keys');
    return explainIssue(schema, json, misnamed ?? issues[0]!);
  }
  for (const { path, schema: field, value } of fieldsOf(schema, parsed.data)) {
    if (typeof value !== 'string') continue;
    const fault = textFault(value);
    if (fault) {
      return refuse('entry-invalid', {
        at: pathText(path),
        ...fault,
        remedy: 'Take it out and give the entry again.',
      });
    }
    if (isPastTime(field) && isInFuture(value, now)) return refuseFuture(pathText(path));
  }
  const { data } = parsed;
  return data.kind === 'person' && isInFuture(String(data.birthYear), now)
    ? refuseFuture('birthYear')
    : data;
}

function refuseFuture(at: string): Refusal {
  return refuse('entry-impossible', {
    at,
    need: 'a time that has been',
    got: 'one in the future',
    remedy: 'Correct the time, or the clock of this computer if it is slow.',
  });
}

/**
 * Refuses an entry that says something happened before its person was born; undefined when all is
 * well.
 */
export function checkAgainstPerson(entry: Entry, person: Person): Refusal | undefined {
  if (entry.kind === 'person') return undefined;
  const born = String(person.birthYear);
  const early = [...fieldsOf(ENTRY_SCHEMAS[entry.kind], entry)].find(
    ({ schema, value }) =>
      isPastTime(schema) && typeof value === 'string' && isSurelyBefore(value, born),
  );
  return (
    early &&
    refuse('entry-impossible', {
      at: pathText(early.path),
      need: 'a time after the birth of the person',
      got: 'one before it',
      remedy: "Correct the time, or the person's year of birth.",
    })
  );
}

function isKind(kind: unknown): kind is Kind {
  return typeof kind === 'string' && Object.hasOwn(ENTRY_SCHEMAS, kind);
}
