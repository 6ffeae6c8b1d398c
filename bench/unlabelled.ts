import { type BothFindings, type Finding, spasmRate } from './finding.ts';
import { ABSENT, figure, type Table } from './table.ts';

/** A measured recording by its file's name. */
export interface Named {
  readonly name: string;
  readonly findings: BothFindings;
}

/** What a finding becomes when left and right change places. */
const SWAPPED = { left: 'right', right: 'left', both: 'both' } as const;
/** Rates of the same course agree within this share. */
const RATE_WITHIN = 0.1;
/** Spasms a minute that a healthy face may seem to have. */
const MOST_FALSE = 0.2;

/** The same course in several files, each compared with the first. */
export function twinsTable(all: readonly Named[]): Table {
  const first = all[0]!.findings.whole;
  return {
    title: 'One course in several files',
    about: 'To reach: the finding of the first, sides swapped when mirrored, and its rate ± 10 %.',
    head: ['file', 'finding', 'spasms a minute', 'against the first', 'same'],
    rows: all.map(({ name, findings: { whole } }) => {
      const [own, reference] = [spasmRate(whole), spasmRate(first)];
      const ratio = own === null || reference === null ? null : own / reference;
      const side = name.includes('mirrored') ? swap(first.affectedSide) : first.affectedSide;
      const same =
        whole.pattern === first.pattern &&
        whole.affectedSide === side &&
        Math.abs((ratio ?? Number.NaN) - 1) <= RATE_WITHIN;
      return [name, wordsOf(whole), figure(own, 1), figure(ratio, 2), same ? 'yes' : 'no, missed'];
    }),
  };
}

function swap(side: Finding['affectedSide']): Finding['affectedSide'] {
  return side === null ? null : SWAPPED[side];
}

function wordsOf({ pattern, affectedSide }: Finding): string {
  return affectedSide === null ? pattern : `${pattern}, ${affectedSide}`;
}

/** Recordings of people of whom none is known to have a spasm. */
export function realTable(all: readonly Named[]): Table {
  return {
    title: 'Real recordings, none with a spasm',
    about: 'To reach: at most 0.2 spasms a minute, or a refusal with its reason.',
    head: ['file', 'verdict', 'measurable', 'spasms a minute', 'landmarks alone'],
    rows: all.map(({ name, findings: { whole, landmarks, verdict, reasons } }) => [
      name,
      [verdict, ...reasons].join(' '),
      figure(whole.measurableS, 1, 's'),
      verdict === 'unusable' ? ABSENT : rateWords(whole),
      figure(spasmRate(landmarks), 1),
    ]),
  };
}

function rateWords(finding: Finding): string {
  const rate = spasmRate(finding);
  return `${figure(rate, 1)}${(rate ?? 0) > MOST_FALSE ? ', missed' : ''}`;
}
