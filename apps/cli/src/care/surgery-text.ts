import {
  BOUNDS,
  type Chance,
  type ExpectedShare,
  type FactorEffect,
  SURGERY_EXPECTATIONS,
  SURGERY_FACTORS,
  SURGERY_NOTES,
  SURGERY_WATCHES,
  type SurgeryAfter,
  type SurgeryBefore,
  type SurgeryOutcome,
  type SurgeryOutlook,
} from '@facialis/care';
import type { OperationResult } from '@facialis/record';
import { counted } from '@facialis/units';
import { Footnotes, joined, leading, rangeText, section } from './sources-text.ts';

/** Numerics: percent of one. */
const PERCENT = 100;
/** What is known of none. */
const UNKNOWN = 'not known';

/** What an operation has brought others, and what it means after one, to read on a terminal. */
export function surgeryText({ before, after, outcomes }: SurgeryOutlook): string {
  const notes = new Footnotes();
  return joined([
    ...after.map((one, i) => afterText(one, outcomes[i], notes)),
    ...before.map((one) => beforeText(one, notes)),
    notes.text(),
  ]);
}

function beforeText(before: SurgeryBefore, notes: Footnotes): string {
  const { side, isFurther, results, complications, moves, unmoved, notKnown } = before;
  const what = isFurther ? 'Before a further operation' : 'Before an operation';
  const share = ({ expectation, statements, ...figure }: ExpectedShare) =>
    `${leading(SURGERY_EXPECTATIONS[expectation])} ${rangeText(figure)} ${notes.mark(...statements)}`;
  return joined([
    section(`${what}, ${side} side: what it has brought others`, results.map(share)),
    section('Complications', complications.map(share)),
    section(
      'What moves that for this person',
      moves.map((one) => factorText(one, notes)),
      'Nothing that is in the record.',
    ),
    section(
      'What makes no difference by the sources',
      unmoved.map((one) => factorText(one, notes)),
    ),
    section(
      'What would move it and is not known',
      notKnown.map((factor) => SURGERY_FACTORS[factor]),
    ),
  ]);
}

/** What a factor does to result or complications. */
const EFFECTS: Readonly<Record<FactorEffect['of'], Record<FactorEffect['direction'], string>>> = {
  result: {
    better: 'The result is better.',
    worse: 'The result is worse.',
    disputed: 'Sources contradict each other on the result.',
    none: 'No difference to the result.',
  },
  complications: {
    better: 'Fewer complications.',
    worse: 'More complications.',
    disputed: 'Sources contradict each other on complications.',
    none: 'No difference to complications.',
  },
};

function factorText({ factor, of, direction, statements }: FactorEffect, notes: Footnotes) {
  return `${SURGERY_FACTORS[factor]} ${EFFECTS[of][direction]} ${notes.mark(...statements)}`;
}

/** Numerics: the usual times as the record names them, and as they are said. */
const TIMES: Readonly<Record<SurgeryOutcome['outcomes'][number]['at'], string>> = {
  '7-days': 'after a week',
  '1-month': 'after a month',
  '3-months': 'after three months',
  '6-months': 'after half a year',
  '12-months': 'after a year',
  later: 'later',
};

/** What can be said of an operation by what was seen since. */
const RESULTS: Readonly<Record<OperationResult, string>> = {
  'not-known': 'not known: nothing tells whether the spasm is gone',
  'too-early': 'spasm remains, and it is too early to call that a failure',
  free: 'free of spasm',
  'free-later': 'free of spasm, later than at first',
  'came-back': 'the spasm was gone and has come back',
  'not-free': 'not free of spasm',
};

function afterText(
  after: SurgeryAfter,
  outcome: SurgeryOutcome | undefined,
  notes: Footnotes,
): string {
  const { side, operation, days, result, chances, noFailureBefore, watches, followUps } = after;
  const range = days.least === days.most ? '' : `${days.least} to `;
  const ahead = chances.filter(({ chance }) => chance !== null);
  return joined([
    section(`After the operation of ${operation}, ${side} side`, [
      `${range}${counted(days.most, 'day')} since`,
      RESULTS[result],
      ...(noFailureBefore === null ? [] : [`not called a failure before ${noFailureBefore}`]),
      ...after.notes.map((note) => SURGERY_NOTES[note]),
    ]),
    section(
      'Chance of being free, by the published courses',
      ahead.map(
        ({ months, date, chance }) =>
          `${counted(months, 'month')} after (${date ?? UNKNOWN}): ${chanceText(chance!)} ${notes.mark(...chance!.sources.flatMap(({ statements }) => statements))}`,
      ),
    ),
    section(
      'Watched for',
      watches
        .filter(({ open, noted }) => open || noted)
        .map(
          ({ watch, from, to, noted, statements }) =>
            `${SURGERY_WATCHES[watch]} ${from} to ${to}${noted ? ', noted' : ''} ${notes.mark(...statements)}`,
        ),
    ),
    section(
      'Looked at again',
      followUps
        .filter(({ past }) => !past)
        .map(
          ({ months, date, statement }) =>
            `${counted(months, 'month')} after (${date ?? UNKNOWN}) ${notes.mark(statement)}`,
        ),
    ),
    section('Graded', [
      ...(outcome?.outcomes ?? []).map(gradeText),
      ...(outcome?.ahead ?? []).map(({ at, on }) => `${TIMES[at]}: not yet, on ${on}`),
    ]),
  ]);
}

function chanceText({ least, most, low, high }: Chance): string {
  const [from, to, first, last] = [least, most, low, high].map((one) => Math.round(PERCENT * one));
  const value = from === to ? `${from} %` : `${from} to ${to} %`;
  return `${value} (${BOUNDS[0]} ${first} to ${last} %)`;
}

function gradeText({
  at,
  spasm,
  complication,
  total,
  evidence,
}: SurgeryOutcome['outcomes'][number]) {
  const spasmGrade = spasm === null ? UNKNOWN : `${spasm.grade} (${spasm.from})`;
  const other = complication === null ? UNKNOWN : `${complication.grade} (${complication.from})`;
  const sum = total === null ? '' : `, T-${total}`;
  const seen =
    evidence.length === 0 ? '' : `, ${counted(evidence.length, 'entry', 'entries')} as evidence`;
  return `${TIMES[at]}: spasm ${spasmGrade}, complications ${other}${sum}${seen}`;
}
