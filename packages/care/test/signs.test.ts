import { ANSWERS, type Entry, EXAMPLES, SIGNS, type Signs } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weighFindings } from '../src/index.ts';
import { read } from './read-findings.ts';
import { SIGN_CASES } from './sign-cases.ts';

describe('signs that were asked about', () => {
  const { kind, when, author } = EXAMPLES.history;
  const story = (signs: Signs): Entry => ({ kind, when, author, signs });
  const anySigns = fc
    .dictionary(fc.constantFrom(...SIGNS), fc.constantFrom(...ANSWERS))
    .map((signs): Signs => signs);

  test.each(SIGN_CASES.map((one) => [one.story, one] as const))(
    'CARE-82 a history points as the sources say: %s',
    (_, { side, signs, first, flags }) => {
      const { conditions, redFlags } = weighFindings(
        read([{ ...story(signs), ...(side && { side }) } as Entry]),
      );
      expect(conditions[0]!.condition).toBe(first);
      expect(conditions[0]!.support).toBeGreaterThan(conditions[1]!.support);
      expect(redFlags.map(({ finding }) => finding).toSorted()).toEqual(flags.toSorted());
    },
  );

  test('CARE-82 each sign tells one finding of its own, and what is not known tells nothing', () => {
    const told = SIGNS.map((sign) => Object.keys(read([story({ [sign]: 'yes' })])));
    expect(told.map(({ length }) => length)).toEqual(SIGNS.map(() => 1));
    expect(new Set(told.flat()).size).toBe(SIGNS.length);
    fc.assert(
      fc.property(fc.constantFrom(...SIGNS), (sign) => {
        expect(read([story({ [sign]: 'not-said' })])).toEqual({});
        expect(Object.values(read([story({ [sign]: 'no' })]))).toEqual(['no']);
      }),
    );
  });

  test('CARE-82 whatever is asked next can be answered, and is not asked again', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const before = read([story(signs)]);
        for (const finding of weighFindings(before).askNext) {
          const answer = ANSWERING.find((entry) => read([BORN, entry])[finding] !== undefined);
          expect(answer, finding).toBeDefined();
          const after = read([BORN, ...ANSWERING, story(signs)]);
          expect(weighFindings(after).askNext).not.toContain(finding);
        }
      }),
    );
  });

  test('CARE-82 two histories that disagree about a sign count neither way, and its red flag is raised', () => {
    const findings = read([story({ faceNumb: 'yes' }), story({ faceNumb: 'no' })]);
    expect(findings['face-numb']).toBe('contradictory');
    expect(weighFindings(findings).redFlags).toMatchObject([{ finding: 'face-numb' }]);
  });

  test('CARE-82 a scan that shows another cause raises its red flag', () => {
    const scan: Entry = { ...EXAMPLES.mri, excluded: { mass: 'no' }, otherCause: 'yes' };
    const { redFlags } = weighFindings(read([scan]));
    expect(redFlags.map(({ finding }) => finding)).toEqual(['other-cause-seen']);
  });

  /** Whose age at the onset can be told. */
  const BORN: Entry = { ...EXAMPLES.person, birthYear: 1960 };
  /** Entries that between them answer each question. */
  const ANSWERING: readonly Entry[] = [
    { kind, when, author, side: 'left' },
    { kind, when, author, onset: '2015', firstMuscle: 'orbicularis-oculi' },
    { kind, when, author, earlierPalsy: { answer: 'no' }, trauma: { answer: 'no' } },
    story(Object.fromEntries(SIGNS.map((sign) => [sign, 'no']))),
    { ...EXAMPLES.mri, otherCause: 'no' },
  ];
});
