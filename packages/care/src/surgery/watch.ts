import type { Operation } from '@facialis/record';
import { firstDayOf, type KnownRecord, monthsInDays } from '../course/known.ts';
import { endsOf, numberOf, type StatementId } from '../evidence/evidence.ts';
import { dateOf, dayOf } from '../toxin/day.ts';

/** What is watched for after an operation, and how it is asked. */
export const SURGERY_WATCHES = {
  'delayed-palsy':
    'Is the face of that side weaker than before: does the eye not close, does the mouth hang?',
  hearing: 'Has hearing on that side changed? A hearing test tells.',
} as const;

/** What is watched for after an operation. */
export type SurgeryWatch = keyof typeof SURGERY_WATCHES;

/** Something that is watched for, and in which time. */
export interface Watch {
  readonly watch: SurgeryWatch;
  /** First and last day, ISO dates. */
  readonly from: string;
  readonly to: string;
  /** Whether today lies between. */
  readonly open: boolean;
  /** Whether it is in the record that it came. */
  readonly noted: boolean;
  /** Whether something at the operation gave warning of it. */
  readonly warned: boolean;
  /** Day of the last hearing test since, ISO date; null for none, and for what no test looks for. */
  readonly tested: string | null;
  readonly statements: readonly StatementId[];
}

/** What is watched for after an operation, each in its time. */
export function watchesOf(operation: Operation, { entries, today }: KnownRecord): Watch[] {
  const start = dayOf(operation.when).day;
  const [first, last] = endsOf('surgery-palsy-delayed-days');
  const year = monthsInDays(numberOf('surgery-no-failure-before'));
  const noted = (names: readonly string[]) =>
    (operation.complications ?? []).some(
      ({ complication, start: begun }) =>
        names.includes(complication) && (begun === undefined || firstDayOf(begun) <= today),
    );
  const tests = entries
    .filter((entry) => entry.kind === 'hearing-test')
    .map(({ when }) => firstDayOf(when))
    .filter((day) => day > start);
  const during = (from: number, to: number) => ({
    from: dateOf(start + from),
    to: dateOf(start + to),
    open: today >= start + from && today <= start + to,
  });
  return [
    {
      watch: 'delayed-palsy',
      ...during(first, last),
      noted: noted(['delayed-facial-palsy', 'facial-palsy']),
      warned: false,
      tested: null,
      statements: [
        'surgery-palsy-delayed',
        'surgery-palsy-delayed-second',
        'surgery-palsy-delayed-days',
        'surgery-palsy-delayed-recovers',
        'surgery-palsy-delayed-lasts',
        'surgery-palsy-delayed-lasts-second',
      ],
    },
    {
      watch: 'hearing',
      // No window is published for hearing: it is asked for until the last of the usual looks.
      ...during(0, year),
      noted: noted(['hearing-loss']),
      warned: hearingWarned(operation),
      tested: tests.length === 0 ? null : dateOf(Math.max(...tests)),
      statements: [
        'surgery-hearing-passing',
        'surgery-hearing-lasting',
        'surgery-hearing-hyun',
        'surgery-hearing-japan',
        'surgery-hearing-alarm',
        'surgery-wave-lost',
        'surgery-wave-kept',
      ],
    },
  ];
}

/** Whether the brainstem response warned: wave V lost for good, or late and halved at once. */
function hearingWarned({ brainstemResponse = {} }: Operation): boolean {
  const { waveVLost, latencyMs, amplitudeDrop } = brainstemResponse;
  const late = latencyMs !== undefined && latencyMs >= numberOf('surgery-alarm-latency');
  const halved =
    amplitudeDrop !== undefined && amplitudeDrop >= numberOf('surgery-alarm-amplitude');
  return waveVLost === 'yes' || (late && halved);
}
