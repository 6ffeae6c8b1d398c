import { type Entry, EXAMPLES } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONDITION_NAMES,
  FINDING_NAMES,
  type Findings,
  findingsOf,
  likelihoodRatios,
  POINTERS,
  RED_FLAGS,
  STATEMENTS,
  weighFindings,
} from '../src/index.ts';
import { CASES } from './differential-cases.ts';
import { read } from './read-findings.ts';

function supportIn(findings: Findings): Record<string, number> {
  const { conditions } = weighFindings(findings);
  return Object.fromEntries(conditions.map(({ condition, support }) => [condition, support]));
}

const anyFindings = fc.dictionary(
  fc.constantFrom(...FINDING_NAMES),
  fc.constantFrom('yes', 'no', 'contradictory'),
) as fc.Arbitrary<Findings>;

describe('what points where', () => {
  test.each(CASES.map((one) => [one.story, one] as const))(
    'CARE-30 points as the sources say: %s',
    (_, { findings, most, below, flags }) => {
      const support = supportIn(findings);
      const best = Math.max(...Object.values(support));
      const first = CONDITION_NAMES.filter((condition) => support[condition] === best);
      expect(most).toEqual(expect.arrayContaining(first));
      for (const condition of below) expect(support[condition], condition).toBeLessThan(best);
      expect(
        weighFindings(findings)
          .redFlags.map(({ finding }) => finding)
          .toSorted(),
      ).toEqual(flags.toSorted());
    },
  );

  test('CARE-30 the cases are thirty and more, and cover each condition', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
    const covered = new Set(CASES.flatMap(({ most }) => most));
    expect([...covered].toSorted()).toEqual(CONDITION_NAMES.toSorted());
  });

  test('CARE-31 one more supporting finding never takes support away', () => {
    fc.assert(
      fc.property(
        anyFindings,
        fc.constantFrom(...CONDITION_NAMES),
        fc.nat(),
        (findings, condition, pick) => {
          const unknown = POINTERS[condition].filter(
            ({ finding, direction }) => direction === 'for' && findings[finding] === undefined,
          );
          const added = unknown[pick % Math.max(1, unknown.length)];
          if (!added) return;
          const more = { ...findings, [added.finding]: added.seen };
          expect(supportIn(more)[condition]).toBeGreaterThan(supportIn(findings)[condition]!);
        },
      ),
    );
  });

  test('CARE-31 each finding in one state points once at most in a condition', () => {
    for (const condition of CONDITION_NAMES) {
      const states = POINTERS[condition].map(({ finding, seen }) => `${finding} ${seen}`);
      expect(states.toSorted()).toEqual([...new Set(states)].toSorted());
    }
  });

  test('CARE-32 nothing known points nowhere, and unknown is not absent', () => {
    const { conditions, redFlags, ratios, askNext } = weighFindings({});
    expect(conditions.map(({ support }) => support)).toEqual(CONDITION_NAMES.map(() => 0));
    expect([redFlags, ratios]).toEqual([[], []]);
    expect(askNext.length).toBeGreaterThan(0);
    const absent = supportIn({ 'earlier-palsy': 'no' });
    expect(absent['post-paralytic-synkinesis']).toBeLessThan(0);
  });

  test('CARE-32 what is contradictory counts neither way and is named', () => {
    fc.assert(
      fc.property(anyFindings, fc.constantFrom(...FINDING_NAMES), (findings, finding) => {
        const { [finding]: _, ...without } = findings;
        const both = { ...without, [finding]: 'contradictory' } as Findings;
        expect(supportIn(both)).toEqual(supportIn(without));
        expect(weighFindings(both).contradictory).toContain(finding);
      }),
    );
  });

  test('CARE-33 what is asked next is unknown, and tells between the most supported', () => {
    const { askNext } = weighFindings({ 'one-side': 'yes', 'eye-and-mouth-together': 'yes' });
    expect(askNext).toContain('earlier-palsy');
    expect(askNext).not.toContain('one-side');
  });

  test('CARE-34 a likelihood ratio comes from counts, one a study, with its interval', () => {
    // 30 of 35 and 0 of 12, half a person added to each: (30.5 / 36) / (0.5 / 13).
    const [pawlowski, three, palsy] = likelihoodRatios('brow-lifts', 'yes');
    expect(pawlowski!.value).toBeCloseTo(30.5 / 36 / (0.5 / 13), 6);
    expect(three!.from).toBe('blepharospasm');
    // 19 of 28 and 4 of 17.
    expect(palsy!.value).toBeCloseTo(19.5 / 29 / (4.5 / 18), 6);
    for (const { low, value, high } of [pawlowski!, three!, palsy!]) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    expect(palsy!.low).toBeGreaterThan(1);
    for (const { value } of likelihoodRatios('brow-lifts', 'no')) expect(value).toBeLessThan(1);
    expect(likelihoodRatios('in-sleep', 'yes')).toEqual([]);
  });

  test('CARE-35 a vessel at the nerve supports, and never makes, the diagnosis', () => {
    const contact = supportIn({ 'vessel-contact': 'yes', 'nerve-dented': 'yes' });
    const palsy = supportIn({
      'vessel-contact': 'yes',
      'nerve-dented': 'yes',
      'earlier-palsy': 'yes',
      'moves-with-every-movement': 'yes',
    });
    expect(contact['primary-hemifacial-spasm']).toBeGreaterThan(0);
    expect(palsy['primary-hemifacial-spasm']).toBeLessThan(palsy['post-paralytic-synkinesis']!);
    expect(supportIn({ 'vessel-contact': 'no' })).toEqual(supportIn({}));
  });

  test('CARE-36 every pointer and red flag has its statement', () => {
    const used = [...Object.values(POINTERS).flat(), ...RED_FLAGS].map(
      ({ statement }) => statement,
    );
    for (const statement of used) expect(STATEMENTS[statement].says).toMatch(/\w/);
  });
});

describe('what the record tells', () => {
  const course: readonly Entry[] = Object.values(EXAMPLES);

  test('CARE-37 the mirrored record tells the same', () => {
    const other = { left: 'right', right: 'left', both: 'both' } as const;
    const mirrored = JSON.parse(
      JSON.stringify(course).replaceAll(
        /"(side|affectedSide)":"(left|right|both)"/g,
        (_, key, side: keyof typeof other) => `"${key}":"${other[side]}"`,
      ),
    ) as Entry[];
    expect(weighFindings(read(mirrored))).toEqual(weighFindings(read(course)));
  });

  test('CARE-37 history, symptoms, recordings and scans are read; what they do not tell is unknown', () => {
    const { history, mri, person, symptoms } = EXAMPLES;
    const told = read([
      { ...person, birthYear: 1980 },
      {
        ...history,
        side: 'left',
        onset: '2010',
        firstMuscle: 'orbicularis-oculi',
        earlierPalsy: { answer: 'no' },
        trauma: { answer: 'not-said' },
        signs: { inSleep: 'yes', heldBack: 'no', faceNumb: 'not-said' },
      },
      { ...symptoms, side: 'left', symptoms: [{ symptom: 'mouth-pulled-down', strength: 3 }] },
      { ...mri, side: 'left', grade: 2, zone: 'root-exit-point', excluded: { mass: 'yes' } },
    ]);
    expect(told).toEqual({
      'one-side': 'yes',
      'begins-at-eye': 'yes',
      'begins-lower-face': 'no',
      'earlier-palsy': 'no',
      'in-sleep': 'yes',
      'held-back': 'no',
      'mouth-pulled-down': 'yes',
      'young-onset': 'yes',
      'vessel-contact': 'yes',
      'nerve-dented': 'yes',
      'other-cause-seen': 'no',
    });
    expect(read([])).toEqual({});
    const later = [{ ...mri, when: '2021', side: 'left' as const, grade: 2 as const }];
    expect(findingsOf(later, { today: '2020-12-31' })).toEqual({});
    expect(read(later)['nerve-dented']).toBe('yes');
  });

  test('CARE-38 sides mixed up are contradictory, and a scan of the other side is not read', () => {
    const { history, mri, symptoms } = EXAMPLES;
    const mixed = read([
      { ...history, side: 'left' },
      { ...symptoms, side: 'right' },
    ]);
    expect(mixed['one-side']).toBe('contradictory');
    const other = read([
      { ...history, side: 'left' },
      { ...mri, side: 'right', grade: 2 },
    ]);
    expect(other['vessel-contact']).toBeUndefined();
  });

  test('CARE-38 a recording that could not be judged tells nothing', () => {
    const { recording } = EXAMPLES;
    const { side: _, ...rest } = recording;
    const unusable: Entry = {
      ...rest,
      record: {
        ...recording.record,
        affectedSide: null,
        quality: { ...recording.record.quality, verdict: 'unusable' },
      },
    };
    expect(read([unusable])).toEqual({});
  });
});
