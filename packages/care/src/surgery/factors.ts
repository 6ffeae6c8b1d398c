import type { EntryOf, OneSide } from '@facialis/record';
import type { KnownRecord } from '../course/known.ts';
import { firstDayOf } from '../course/known.ts';
import type { Seen } from '../differential/findings.ts';
import { findingsIn } from '../differential/read.ts';
import { numberOf, type StatementId } from '../evidence/evidence.ts';

/** What may move the result of an operation or its complications, by a name that stays. */
export const SURGERY_FACTORS = {
  'vertebral-artery': 'The vertebral artery is the vessel at the nerve.',
  'long-wide-arteries': 'The vertebral or basilar artery is long and wide.',
  vein: 'A vein is the vessel at the nerve.',
  'dented-nerve': 'The nerve is dented or pushed aside by the vessel.',
  'earlier-operation': 'It would be a further operation of the same side.',
  older: 'A higher age.',
  'high-blood-pressure': 'High blood pressure.',
  'general-health': 'Poor general health.',
  'severe-spasm': 'A severe spasm, in the way of seeing or disfiguring.',
  man: 'Being a man.',
  'began-at-eye': 'It began at the eye.',
  side: 'Which side it is.',
  'years-of-spasm': 'How long it has lasted.',
} as const;

/** What may move the result of an operation or its complications. */
export type SurgeryFactor = keyof typeof SURGERY_FACTORS;

/** What a factor does to one of both. */
export interface FactorEffect {
  readonly factor: SurgeryFactor;
  readonly of: 'result' | 'complications';
  /** `disputed`: the sources contradict each other. */
  readonly direction: 'better' | 'worse' | 'disputed' | 'none';
  readonly statements: readonly StatementId[];
}

function effect(
  factor: SurgeryFactor,
  of: FactorEffect['of'],
  direction: FactorEffect['direction'],
  ...statements: StatementId[]
): FactorEffect {
  return { factor, of, direction, statements };
}

/** What is published of each factor. */
export const FACTOR_EFFECTS: readonly FactorEffect[] = [
  effect(
    'vertebral-artery',
    'complications',
    'worse',
    'surgery-vertebral',
    'surgery-vertebral-hearing',
  ),
  effect('vertebral-artery', 'result', 'none', 'surgery-vertebral'),
  effect('long-wide-arteries', 'complications', 'worse', 'surgery-dolichoectasia'),
  effect('vein', 'result', 'disputed', 'surgery-vein', 'surgery-vessel-no'),
  effect('dented-nerve', 'result', 'better', 'surgery-dented'),
  effect('earlier-operation', 'complications', 'worse', 'reoperation-palsy', 'reoperation-hearing'),
  effect('earlier-operation', 'result', 'none', 'reoperation-complete', 'reoperation-relief'),
  effect('older', 'complications', 'disputed', 'surgery-age-yes', 'surgery-age-register'),
  effect('older', 'result', 'none', 'surgery-age-no', 'surgery-age-seventy', 'surgery-no-effect'),
  effect('high-blood-pressure', 'complications', 'worse', 'surgery-pressure'),
  effect('general-health', 'complications', 'worse', 'surgery-age-register'),
  effect('severe-spasm', 'complications', 'worse', 'surgery-severity'),
  effect('severe-spasm', 'result', 'none', 'surgery-severity'),
  effect('man', 'result', 'better', 'surgery-men'),
  effect('began-at-eye', 'result', 'better', 'surgery-typical-onset'),
  effect('side', 'result', 'none', 'surgery-no-effect'),
  effect('years-of-spasm', 'result', 'none', 'surgery-no-effect'),
];

/** Which factors hold for a person; what is not in it is not known. */
export type FactorsSeen = Readonly<Partial<Record<SurgeryFactor, Seen>>>;

/** Reads out of a record which factors hold for an operation of one side. */
export function factorsSeen(record: KnownRecord, side: OneSide): FactorsSeen {
  const { entries, person } = record;
  const scans = entries
    .filter((entry) => entry.kind === 'mri')
    .filter((scan) => scan.side === side || scan.side === 'both');
  const operations = entries
    .filter((entry) => entry.kind === 'operation')
    .filter((operation) => operation.side === side);
  const vessels = [...scans, ...operations].flatMap((one) => (one.vessels ? [one.vessels] : []));
  const histories = entries.filter((entry) => entry.kind === 'history');
  const seen: Partial<Record<SurgeryFactor, Seen | undefined>> = {
    'vertebral-artery': saidBy(vessels.map((found) => found.includes('vertebral-artery'))),
    vein: saidBy(vessels.map((found) => found.includes('vein'))),
    'long-wide-arteries': saidBy(scans.flatMap(({ dolichoectasia }) => answered(dolichoectasia))),
    'dented-nerve': saidBy(scans.flatMap(({ grade }) => (grade === undefined ? [] : grade >= 2))),
    'earlier-operation': operations.length > 0 ? 'yes' : 'no',
    older: isOlder(record),
    'high-blood-pressure': saidBy(
      histories.flatMap(({ highBloodPressure }) => answered(highBloodPressure)),
    ),
    'severe-spasm': isSevere(record, side),
    man:
      person?.sex === 'male' || person?.sex === 'female'
        ? saidBy([person.sex === 'male'])
        : undefined,
    'began-at-eye': findingsIn(record)['begins-at-eye'],
  };
  const known = Object.entries(seen).filter(([, one]) => one !== undefined);
  return Object.fromEntries(known);
}

function answered(answer: string | undefined): boolean[] {
  return answer === 'yes' || answer === 'no' ? [answer === 'yes'] : [];
}

function saidBy(answers: readonly boolean[]): Seen | undefined {
  if (answers.length === 0) return undefined;
  if (answers.every((one) => one === answers[0])) return answers[0] ? 'yes' : 'no';
  return 'contradictory';
}

/** Whether the person is of the age from which sources contradict each other; unknown in that year itself. */
function isOlder({ person, today }: KnownRecord): Seen | undefined {
  if (!person) return undefined;
  const birthdays = [person.birthYear, person.birthYear + 1].map((year) =>
    firstDayOf(`${year + numberOf('surgery-age-yes')}`),
  );
  if (today >= birthdays[1]!) return 'yes';
  return today < birthdays[0]! ? 'no' : undefined;
}

/** Whether the latest grade of the spasm is one of the two severe ones. */
function isSevere({ entries }: KnownRecord, side: OneSide): Seen | undefined {
  const graded = entries
    .filter(
      (entry): entry is EntryOf<'rating'> & { scale: 'smc' } =>
        entry.kind === 'rating' && entry.scale === 'smc',
    )
    .filter(
      (rating) => rating.side === undefined || rating.side === 'both' || rating.side === side,
    );
  const last = Math.max(...graded.map(({ when }) => firstDayOf(when)));
  const grades = graded.filter(({ when }) => firstDayOf(when) === last);
  return saidBy(grades.map(({ grade }) => grade === 'III' || grade === 'IV'));
}
