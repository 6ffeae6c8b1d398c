import fc from 'fast-check';
import {
  ANSWERS,
  AUTHOR_ROLES,
  type Author,
  LINE_LIMIT,
  lineSchema,
  MUSCLES,
  SIDES,
  textSchema,
  UNWANTED_EFFECTS,
  type UnwantedEffect,
  VESSELS,
} from '../../src/index.ts';

/** All times of generated entries lie between; people are born before. */
const FIRST_MS = Date.UTC(1990, 0, 1);
const LAST_MS = Date.UTC(2023, 11, 31);

/** A number with at most two digits after the point, as people write them. */
export function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((n) => n / 100);
}

/** A level of 0 to 10. */
export const strength = decimal(0, 10);

/** A line of any script, with what breaks careless programs. */
export const line: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('O’Neill & <b>Söhne</b>', '李小龍', '"; DROP TABLE version; --', '=1+1', '👩‍⚕️'),
  )
  .filter((text) => text.length <= LINE_LIMIT && lineSchema.safeParse(text).success);

/** A text, perhaps of several lines. */
export const text: fc.Arbitrary<string> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
  .filter((all) => textSchema.safeParse(all).success);

export const answer = fc.constantFrom(...ANSWERS);
export const muscle = fc.constantFrom(...MUSCLES);
export const side = fc.constantFrom(...SIDES);
export const oneSide = fc.constantFrom('left' as const, 'right' as const);
export const vessels = fc.uniqueArray(fc.constantFrom(...VESSELS), { maxLength: 3 });

/** Some of the fields, those named always. */
export function fields<T extends object, K extends keyof T>(
  model: { [N in keyof T]: fc.Arbitrary<T[N]> },
  ...required: K[]
) {
  return fc.record<T, K>(model, { requiredKeys: required });
}

export const author: fc.Arbitrary<Author> = fields(
  { role: fc.constantFrom(...AUTHOR_ROLES), name: line },
  'role',
);

/** Times of any precision in such an order that none is surely before the one before it. */
export function times(count: number): fc.Arbitrary<string[]> {
  return fc
    .array(fc.tuple(fc.integer({ min: FIRST_MS, max: LAST_MS }), fc.integer({ min: 0, max: 5 })), {
      minLength: count,
      maxLength: count,
    })
    .map((drawn) =>
      drawn.sort(([a], [b]) => a - b).map(([ms, precision]) => written(ms, precision)),
    );
}

/** One time of any precision. */
export const time: fc.Arbitrary<string> = times(1).map(([one]) => one!);

function written(ms: number, precision: number): string {
  const iso = new Date(ms).toISOString();
  const forms = [
    iso,
    `${new Date(ms + 5.5 * 3_600_000).toISOString().slice(0, 23)}+05:30`,
    iso.slice(0, 10),
    iso.slice(0, 7),
    iso.slice(0, 4),
    `${iso.slice(0, 4)}~`,
  ];
  return forms[precision]!;
}

/** The fields that entries begin with; `when` before all other times drawn with it. */
export function header(when: fc.Arbitrary<string> = time) {
  return { when, author, note: text };
}

/** An unwanted effect that begins and ends at times given. */
export const unwantedEffect: fc.Arbitrary<UnwantedEffect> = times(2).chain(([start, end]) =>
  fields(
    {
      effect: fc.constantFrom(...UNWANTED_EFFECTS),
      words: line,
      start: fc.constant(start!),
      end: fc.constant(end!),
    },
    'effect',
    'words',
  ),
);
