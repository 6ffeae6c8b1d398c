import {
  carePlan,
  figureWords,
  PLAN_DECISION,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  type PlanHorizon,
  type PlanSentence,
  SURGERY_FACTORS,
  shownFigure,
} from '@facialis/care';
import { type Html, html, NOTHING } from '../../html.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import type { VisitReader } from '../reader.ts';
import { SIDE_NAMES } from '../spasm-words.ts';
import type { Speech } from '../speech.ts';
import { renderList, renderPart } from './table.ts';

const HORIZONS = Object.keys(PLAN_HORIZONS) as PlanHorizon[];

/** The ways to go on one below the other, always in the same order: what to expect of each, and what may stay. */
export function renderOptionsPart(
  { entries, today }: VisitFacts,
  reader: VisitReader,
  speech: Speech,
  citations: Citations,
): Html {
  const { say } = speech;
  const words = reader === 'patient' ? 'plain' : 'clinician';
  const row = (label: string, sentences: readonly PlanSentence[]) =>
    sentences.length === 0
      ? NOTHING
      : html`<div><dt>${say(label)}</dt><dd>${renderList(
          sentences.map((one) => sentenceOf(one, words, speech, citations)),
        )}</dd></div>`;
  const { options } = carePlan(entries, { today, priorities: [] });
  const cards = options.map(
    ({ option, expect, risks }) =>
      html`<section class="way" aria-labelledby="way-${option}"><h3 id="way-${option}">${say(PLAN_OPTIONS[option][words])}</h3><dl>${HORIZONS.map((horizon) => row(PLAN_HORIZONS[horizon][words], expect[horizon]))}${row('What may go wrong for good', risks.lasting)}</dl></section>`,
  );
  return renderPart(
    'options',
    say('Ways to go on'),
    html`<p>${say(PLAN_DECISION[words])}</p>`,
    ...cards,
  );
}

/** What is to be expected, its figure set off, and where that stands. */
function sentenceOf(
  sentence: PlanSentence,
  words: 'plain' | 'clinician',
  { say, shortDay, days }: Speech,
  citations: Citations,
): Html {
  const { code, side, substance, factor, date, statements } = sentence;
  const figure = shownFigure(sentence);
  const said = [
    ...(side === null ? [] : [`${say(SIDE_NAMES[side])}:`]),
    ...(substance === null ? [] : [`${say(substance)}:`]),
    ...(factor === null ? [] : [say(SURGERY_FACTORS[factor])]),
    say(PLAN_WORDS[code][words]),
  ].join(' ');
  const figures = [
    ...(figure === null ? [] : [say(figureWords(figure))]),
    ...(date === null ? [] : [`${shortDay(date.expected)} (${days(date.low, date.high)})`]),
  ].map((words) => html` <strong>${words}</strong>`);
  return html`${said}${figures} ${citations.cite(...statements)}`;
}
