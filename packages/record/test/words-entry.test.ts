import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkAgainstPerson,
  type Entry,
  EXAMPLES,
  entryJsonSchema,
  entrySchema,
  KINDS,
  type Kind,
  parseJson,
  readEntry,
} from '../src/index.ts';
import { arbitraryEntry, arbitraryPersonRecord } from './arbitrary/index.ts';

const NOW = new Date('2024-11-22T12:00:00Z');
const read = (json: unknown) => readEntry(json, { now: NOW });

/** A toxin session with some of its fields replaced; undefined takes one out. */
function session(changes: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...EXAMPLES['toxin-session'], ...changes }));
}

describe('reading entries', () => {
  test.each(KINDS)('RECORD-1 any %s comes back from JSON as it was', (kind: Kind) => {
    fc.assert(
      fc.property(arbitraryEntry(kind), (entry: Entry) => {
        expect(read(parseJson(JSON.stringify(entry)))).toEqual(entry);
        expect(entrySchema.parse(entry)).toEqual(entry);
      }),
      { numRuns: 50 },
    );
  });

  test.each(KINDS)('RECORD-2 the example of %s is read as it is', (kind) => {
    expect(read(EXAMPLES[kind])).toEqual(EXAMPLES[kind]);
  });

  test('RECORD-3 a kind that there is not is answered with those that there are', () => {
    for (const json of [null, 'visit', [], {}, { kind: 'vist' }, { kind: '__proto__' }]) {
      expect(read(json)).toMatchObject({ refused: true, code: 'entry-invalid' });
    }
    expect(read({ kind: 'vist' })).toMatchObject({
      at: 'kind',
      need: expect.stringContaining('person, history, symptoms'),
      remedy: 'Did you mean visit?',
    });
  });

  test('RECORD-4 a field that there is not is refused by the names that there are', () => {
    const { reason, ...visit } = EXAMPLES.visit;
    expect(read({ ...visit, Raeson: reason })).toMatchObject({
      code: 'entry-invalid',
      at: 'the entry',
      need: expect.stringContaining('reason, findings, plan'),
      got: 'another field',
      remedy: 'Did you mean reason?',
    });
    expect(
      read(session({ points: [{ muscle: 'mentalis', side: 'left', units: 2, u: 1 }] })),
    ).toMatchObject({ at: 'points[0]', need: 'only the fields muscle, side, units, place' });
  });

  test('RECORD-5 no refusal holds a value or a name that is not ours', () => {
    const canary = 'Zyxwvu Qponml';
    const entry = fc.constantFrom(...KINDS).chain((kind) => fc.constant({ ...EXAMPLES[kind] }));
    const spoiled = fc.tuple(entry, fc.boolean(), fc.nat()).map(([whole, asName, at]) => {
      const json = structuredClone(whole) as unknown as Record<string, unknown>;
      if (asName) return { ...json, [canary]: 1 };
      const names = Object.keys(json).filter(
        (name) => typeof json[name] !== 'string' || name === 'side',
      );
      return { ...json, [names[at % names.length] ?? 'kind']: canary };
    });
    fc.assert(
      fc.property(spoiled, (json) => {
        const refusal = read(json);
        expect(isRefusal(refusal)).toBe(true);
        expect(JSON.stringify(refusal)).not.toMatch(/Zyxwvu|Qponml/);
      }),
    );
  });

  test('RECORD-6 a side by another name is refused with the names of sides', () => {
    for (const side of ['Left', 'L', 'links', 'l', '', null, 1]) {
      expect(read({ ...EXAMPLES.symptoms, side })).toMatchObject({
        code: 'entry-invalid',
        at: 'side',
        need: 'one of left, right, both',
      });
    }
  });

  test('RECORD-7 nothing can have been before the birth', () => {
    const person = { ...EXAMPLES.person, birthYear: 1961 };
    const early = { ...EXAMPLES.history, onset: '1958' };
    expect(checkAgainstPerson(early, person)).toMatchObject({
      code: 'entry-impossible',
      at: 'onset',
    });
    expect(checkAgainstPerson({ ...early, onset: '1961' }, person)).toBeUndefined();
    fc.assert(
      fc.property(arbitraryPersonRecord(3), ({ person: any, entries }) => {
        for (const entry of entries) expect(checkAgainstPerson(entry, any)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test('RECORD-8 the JSON Schema of a kind says what each field means, in which unit and by which source', () => {
    const schema = entryJsonSchema('medicine');
    expect(schema).toMatchObject({
      title: 'An entry of kind medicine',
      additionalProperties: false,
      properties: {
        effect: { description: expect.stringContaining('0 not at all'), unit: '{score}' },
      },
    });
    expect(() => entryJsonSchema('visits' as Kind)).toThrow(/kind must be one of person, history/);
    for (const kind of KINDS) expect(undescribed(entryJsonSchema(kind), kind)).toEqual([]);
  });
});

/** Paths of the fields in a JSON Schema that do not say what they mean. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const bare = Object.entries('properties' in schema ? (schema.properties as object) : {})
    .filter(([, field]) => !('description' in field))
    .map(([name]) => `${path}.${name}`);
  return [
    ...bare,
    ...Object.entries(schema).flatMap(([name, part]) => undescribed(part, `${path}/${name}`)),
  ];
}
