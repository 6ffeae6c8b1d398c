import type { Scenario } from '@facialis/phantom';
import type { BothFindings, Finding } from './finding.ts';
import { f1Of, pool, type Score, score } from './score.ts';
import { ABSENT, figure, type Table } from './table.ts';
import type { KnownTruth } from './truth.ts';

/** A recording whose truth is known, measured. */
export interface Measured {
  readonly name: string;
  readonly truth: KnownTruth;
  readonly findings: BothFindings;
}

/** One line of the table: from the scores of the recordings it is about to a figure. */
interface Line {
  readonly what: string;
  readonly reach: string;
  /** Scenarios it is about; all when left out. */
  readonly of?: readonly Scenario[];
  readonly value: (score: Score) => number | null;
  readonly holds: (value: number, score: Score) => boolean;
  readonly words: (value: number, score: Score) => string;
}

const WITH_SPASMS = ['lid', 'mild', 'moderate', 'severe', 'mouth', 'both-sides'] as const;
const WITHOUT = ['still', 'healthy', 'talking'] as const;

/** What the reaches are: the targets that the measurement was made for. */
const REACH = { f1: 0.95, falseRate: 0.2, onsetFrames: 1, lid: 0.08, mouthMm: 0.8 } as const;

const f1Line = (what: string, of: readonly Scenario[]): Line => ({
  what,
  reach: `F1 ≥ ${REACH.f1}`,
  of,
  value: f1Of,
  holds: (value) => value >= REACH.f1,
  words: (value, { found, missed, false: wrong }) =>
    `${figure(value, 2)} (${found} of ${found + missed}, ${wrong} false)`,
});

const falseLine = (scenario: Scenario): Line => ({
  what: `false spasms, ${scenario}`,
  reach: `≤ ${REACH.falseRate} a minute`,
  of: [scenario],
  value: (one) => one.false / one.minutes,
  holds: (value) => value <= REACH.falseRate,
  words: (value, one) => `${figure(value, 1)} (${one.false} in ${figure(60 * one.minutes, 0)} s)`,
});

const countLine = (
  what: string,
  reach: string,
  value: (one: Score) => number,
  of?: readonly Scenario[],
): Line => ({
  what,
  reach,
  ...(of ? { of } : {}),
  value,
  holds: (count, { recordings }) => count === recordings,
  words: (count, { recordings }) => `${count} of ${recordings}`,
});

const LINES: readonly Line[] = [
  ...WITH_SPASMS.map((scenario) => f1Line(`spasms found, ${scenario}`, [scenario])),
  f1Line('spasms found, all of these', WITH_SPASMS),
  ...WITHOUT.map(falseLine),
  countLine('affected side right', 'all', (one) => one.sidesRight),
  {
    what: 'onset error, median',
    reach: `≤ ${REACH.onsetFrames} frame`,
    value: (one) => median(one.onsetFrames),
    holds: (value) => value <= REACH.onsetFrames,
    words: (value) => figure(value, 2, 'frames'),
  },
  {
    ...countLine('time in spasm', 'within 10 % or 1 point', (one) => one.timesRight),
    words: (count, { recordings, foundSpasmS, trueSpasmS }) =>
      `${count} of ${recordings} (${figure(foundSpasmS, 1)} of ${figure(trueSpasmS, 1)} s)`,
  },
  {
    what: 'lid closure, mean error',
    reach: `≤ ${REACH.lid}`,
    value: (one) => mean(one.lidErrors),
    holds: (value) => value <= REACH.lid,
    words: (value) => figure(value, 3),
  },
  {
    what: 'mouth corner peak, mean error',
    reach: `≤ ${REACH.mouthMm} mm`,
    value: (one) => mean(one.mouthErrorsMm),
    holds: (value) => value <= REACH.mouthMm,
    words: (value) => figure(value, 2, 'mm'),
  },
  countLine('blepharospasm called bilateral', 'all', (one) => one.sidesRight, ['blepharospasm']),
];

/** The table of what is to be reached, pooled over recordings, both ways of measuring. */
export function reachTable(title: string, about: string, all: readonly Measured[]): Table {
  const rows = LINES.flatMap((line) => {
    const own = all.filter(({ truth }) => line.of?.includes(truth.scenario) ?? true);
    if (own.length === 0) return [];
    const cell = (pick: (findings: BothFindings) => Finding) =>
      cellOf(line, pool(own.map(({ truth, findings }) => score(truth, pick(findings)))));
    return [[line.what, line.reach, cell((both) => both.whole), cell((both) => both.landmarks)]];
  });
  return { title, about, head: ['what', 'reach', 'lid in pixels + skin', 'landmarks alone'], rows };
}

function cellOf({ value, holds, words }: Line, pooled: Score): string {
  const figureOf = value(pooled);
  if (figureOf === null) return ABSENT;
  return `${words(figureOf, pooled)}${holds(figureOf, pooled) ? '' : ', missed'}`;
}

/** Each recording by itself, so that one bad recording cannot hide in the pool. */
export function recordingsTable(title: string, all: readonly Measured[]): Table {
  return {
    title,
    about: 'Each recording by itself, lid in pixels + skin; landmarks alone in the last column.',
    head: ['recording', 'quality', 'found', 'false', 'side', 'in spasm', 'onset', 'landmarks F1'],
    rows: all.map(({ name, truth, findings }) => {
      const own = score(truth, findings.whole);
      return [
        name,
        [findings.verdict, ...findings.reasons].join(' '),
        `${own.found} of ${own.found + own.missed}`,
        `${own.false}`,
        own.sidesRight === 1 ? 'right' : `${findings.whole.pattern}, wrong`,
        `${figure(own.foundSpasmS, 1)} of ${figure(own.trueSpasmS, 1)} s`,
        figure(median(own.onsetFrames), 2, 'frames'),
        figure(f1Of(score(truth, findings.landmarks)), 2),
      ];
    }),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b) / values.length;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
