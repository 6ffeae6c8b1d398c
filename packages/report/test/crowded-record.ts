import { type Entry, EXAMPLES, type OneSide } from '@facialis/record';
import { makeLifeCourse } from '../../phantom/src/index.ts';

const OTHER: Record<OneSide, OneSide> = { left: 'right', right: 'left' };

/** Red flags, both sides treated, an operation, contradictions, many treatments and notes. */
export function crowdedRecord(until: string): Entry[] {
  const [one, another] = [3, 8].map((seed) =>
    makeLifeCourse({
      ...{ seed, years: 1, until, operation: false },
      ...{ symptomsAWeek: 1, recordingsAMonth: 1 },
    }),
  );
  const mirrored: Entry[] = JSON.parse(
    JSON.stringify(another!.entries).replace(
      /"(left|right)"/g,
      (_, side: OneSide) => `"${OTHER[side]}"`,
    ),
  );
  const { person, ...examples } = EXAMPLES;
  return [
    { ...person, birthYear: 1990, name: 'A person with a name that is longer than most names are' },
    ...one!.entries,
    ...mirrored,
    ...Object.values(examples),
    { ...examples.history, onset: '2005', side: 'right' },
    { ...examples.operation, when: '2026-08-01', outcomes: [] },
    {
      ...{ ...examples.symptoms, side: 'both', when: '2026-10-01' },
      symptoms: [
        { symptom: 'both-sides-twitching', strength: 6 },
        { symptom: 'mouth-pulled-down', strength: 6 },
      ],
    },
  ];
}
