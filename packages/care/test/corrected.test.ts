import { type Entry, EXAMPLES } from '@facialis/record';
import { expect, test } from 'vitest';
import { medicineCourses, surgeryAfter, toxinCourse } from '../src/index.ts';
import { operation, START } from './surgery-person.ts';
import { on, session } from './toxin-person.ts';

/** The recording of the examples, with one spasm, on a day; a clinician may say that there was none. */
function recording(day: number, rejected: boolean): Entry {
  const { corrections, ...entry } = EXAMPLES.recording;
  const time = `${on(day)}T10:00:00Z`;
  const rejection = {
    author: { role: 'clinician' as const },
    when: time,
    action: 'reject' as const,
    event: entry.record.events[0]!.id,
  };
  return { ...entry, when: time, ...(rejected && { corrections: [rejection] }) };
}

const every = (from: number, to: number, rejected: boolean) =>
  Array.from({ length: Math.ceil((to - from) / 4) }, (_, i) => recording(from + 4 * i, rejected));

test('CARE-49 what a person corrected in a recording counts as corrected, everywhere', () => {
  const after = (rejected: boolean) =>
    surgeryAfter([operation(), ...every(START + 20, START + 60, rejected)], {
      today: on(START + 60),
    })[0];
  expect(after(false)).toMatchObject({ spasm: 'yes' });
  expect(after(true)).toMatchObject({ spasm: 'no', result: 'free' });

  const medicine: Entry = {
    kind: 'medicine',
    when: on(60),
    end: on(120),
    author: { role: 'self' },
    substance: 'gabapentin',
    side: 'left',
  };
  const [taken] = medicineCourses([medicine, ...every(64, 116, true)], { today: on(130) });
  expect(taken!.effects[0]!.comparisons).toMatchObject([
    { reading: 'recordings', during: { mean: 0 } },
  ]);

  const cycle = (rejected: boolean) =>
    toxinCourse([...every(0, 40, false), session(40), ...every(60, 120, rejected)], {
      side: 'left',
      today: on(120),
    }).cycles[0]!.depth.expected;
  expect(cycle(true)).toBeGreaterThan(cycle(false) + 0.3);
});
