import {
  carePlan,
  figureWords,
  PLAN_DECISION,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  type PlanFigure,
  type PlanHorizon,
  type PlanSentence,
  SURGERY_FACTORS,
} from '@facialis/care';
import { type Html, html } from '../../html.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import type { VisitReader } from '../reader.ts';
import { SIDE_NAMES } from '../spasm-words.ts';
import type { Speech } from '../speech.ts';
import { renderList, renderPart, renderTable } from './table.ts';

const HORIZONS = Object.keys(PLAN_HORIZONS) as PlanHorizon[];
/** Significant digits of what is reckoned from one's own course; more would pretend. */
const OWN_DIGITS = 2;

/** The ways to go on side by side, always in the same order: what to expect of each, and what may stay. */
export function renderOptionsPart(
  { entries, today }: VisitFacts,
  reader: VisitReader,
  speech: Speech,
  citations: Citations,
): Html {
  const { say } = speech;
  const words = reader === 'patient' ? 'plain' : 'clinician';
  const cell = (sentences: readonly PlanSentence[]) =>
    renderList(
      sentences.map(
        (one) => html`${sentenceWords(one, words, speech)} ${citations.cite(...one.statements)}`,
      ),
    );
  const { options } = carePlan(entries, { today, priorities: [] });
  return renderPart(
    'options',
    say('Ways to go on'),
    renderTable(
      say(PLAN_DECISION[words]),
      [
        say('Way'),
        ...HORIZONS.map((horizon) => say(PLAN_HORIZONS[horizon][words])),
        say('What may go wrong for good'),
      ],
      options.map(
        ({ option, expect, risks }) =>
          [
            say(PLAN_OPTIONS[option][words]),
            ...HORIZONS.map((horizon) => cell(expect[horizon])),
            cell(risks.lasting),
          ] as const,
      ),
    ),
  );
}

function sentenceWords(
  { code, source, side, substance, factor, figure, date }: PlanSentence,
  words: 'plain' | 'clinician',
  { say, shortDay, days }: Speech,
): string {
  return [
    ...(side === null ? [] : [`${say(SIDE_NAMES[side])}:`]),
    ...(substance === null ? [] : [`${say(substance)}:`]),
    ...(factor === null ? [] : [say(SURGERY_FACTORS[factor])]),
    say(PLAN_WORDS[code][words]),
    ...(figure === null ? [] : [say(planFigure(figure, source === 'own'))]),
    ...(date === null ? [] : [`${shortDay(date.expected)} (${days(date.low, date.high)})`]),
  ].join(' ');
}

/** A figure of the plan in words; of two that contradict each other the range. */
function planFigure({ value, low, high, unit }: PlanFigure, isOwn: boolean): string {
  const round = (number: number) => (isOwn ? Number(number.toPrecision(OWN_DIGITS)) : number);
  if (round(low) === round(high)) return figureWords({ value: round(low), unit });
  const ends = { low: round(low), high: round(high), bounds: 'range' as const, unit };
  return figureWords(value === null ? ends : { value: round(value), ...ends });
}
