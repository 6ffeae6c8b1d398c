import { type Entry, EXAMPLES, SIDES, type Side } from '@facialis/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areSidesMixed, RED_FLAGS, STATEMENTS, sidesNamed, weighFindings } from '../src/index.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { read, TODAY } from './read-findings.ts';

describe('sides that are mixed up', () => {
  const { history, symptoms, recording } = EXAMPLES;
  const entriesOf = (side: Side): Entry[] => [
    { ...history, side },
    { ...symptoms, side },
    {
      ...recording,
      record: {
        ...recording.record,
        affectedSide: side === 'both' ? null : side,
        laterality: {
          ...recording.record.laterality,
          pattern: side === 'both' ? 'both-separately' : 'one-side',
        },
      },
    },
  ];
  const anyCourse = fc.array(
    fc.constantFrom(...SIDES.flatMap(entriesOf), EXAMPLES['toxin-session'], EXAMPLES.mri),
    { maxLength: 8 },
  );
  const flagsOf = (entries: readonly Entry[]) =>
    weighFindings(read(entries)).redFlags.map(({ finding }) => finding);

  test('CARE-39 left, right and both: what must not be missed comes first, and it is asked which entry names which side', () => {
    const course = [...entriesOf('left'), ...entriesOf('right'), ...entriesOf('both')];
    const { redFlags, conditions } = weighFindings(read(course));
    expect(redFlags[0]).toMatchObject({ finding: 'one-side', seen: 'contradictory' });
    expect(STATEMENTS[redFlags[0]!.statement].says).toContain('Both sides');
    const counted = conditions.flatMap(({ speaksFor, speaksAgainst }) => [
      ...speaksFor,
      ...speaksAgainst,
    ]);
    expect(counted.map(({ finding }) => finding)).not.toContain('one-side');
    const sides = sidesNamed(course, { today: TODAY });
    for (const side of SIDES) {
      expect(sides[side].map(({ kind, entries }) => [kind, entries])).toEqual([
        ['history', 1],
        ['recording', 1],
        ['symptoms', 1],
      ]);
    }
  });

  test('CARE-39 a record that names both sides throughout raises the flag for certain, and asks nothing', () => {
    const both = entriesOf('both');
    expect(weighFindings(read(both)).redFlags[0]).toMatchObject({
      finding: 'one-side',
      seen: 'no',
    });
    expect(areSidesMixed(sidesNamed(both, { today: TODAY }))).toBe(false);
  });

  test('CARE-39 a record that names one side asks nothing, also where the healthy side was treated to match', () => {
    const session: Entry = { ...EXAMPLES['toxin-session'], side: 'both' };
    const course = [...entriesOf('left'), session];
    expect(areSidesMixed(sidesNamed(course, { today: TODAY }))).toBe(false);
    expect(flagsOf(course)).toEqual([]);
    const other: Entry = { ...EXAMPLES.operation, side: 'right' };
    const mixed = sidesNamed([...course, other], { today: TODAY });
    expect(mixed.right).toEqual([
      { kind: 'operation', entries: 1, first: other.when, last: other.when },
    ]);
    expect(areSidesMixed(mixed)).toBe(true);
  });

  test('CARE-39 a day without any spasm, and what lies after today, name no side', () => {
    const quiet: Entry = {
      ...symptoms,
      side: 'right',
      symptoms: [{ symptom: 'eyelid-twitching', strength: 0 }],
    };
    const later: Entry = { ...symptoms, when: '2100-06', side: 'right' };
    const sides = sidesNamed([...entriesOf('left'), quiet, later], { today: TODAY });
    expect(sides.right).toEqual([]);
  });

  test('CARE-39 mirrored entries name the other side, in any order, and raise the same flags', () => {
    fc.assert(
      fc.property(anyCourse, fc.nat(), (course, seed) => {
        const named = sidesNamed(course, { today: TODAY });
        const other = sidesNamed(shuffled(course.map(mirrored), seed), { today: TODAY });
        expect(other).toEqual({ left: named.right, right: named.left, both: named.both });
        expect(flagsOf(course.map(mirrored))).toEqual(flagsOf(course));
      }),
    );
  });

  test('CARE-39 one more entry never silences the question, nor the flag of both sides', () => {
    fc.assert(
      fc.property(anyCourse, anyCourse, (course, more) => {
        const all = [...course, ...more];
        const isMixed = (entries: readonly Entry[]) =>
          areSidesMixed(sidesNamed(entries, { today: TODAY }));
        if (isMixed(course)) expect(isMixed(all)).toBe(true);
        if (flagsOf(course).includes('one-side')) expect(flagsOf(all)).toContain('one-side');
      }),
    );
  });

  test('CARE-39 a red flag that is said both ways is raised, and as that', () => {
    for (const { finding } of RED_FLAGS) {
      const { redFlags } = weighFindings({ [finding]: 'contradictory' });
      expect(redFlags).toMatchObject([{ finding, seen: 'contradictory' }]);
    }
  });
});
