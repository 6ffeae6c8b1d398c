import {
  type CarePlan,
  figureWords,
  PLAN_DECISION,
  PLAN_HORIZONS,
  PLAN_OPTIONS,
  PLAN_WORDS,
  type PlanHorizon,
  type PlannedOption,
  type PlanSentence,
  type PlanWords,
  PRIORITIES,
  PRIORITY_ANSWERS,
  SURGERY_FACTORS,
  shownFigure,
} from '@facialis/care';
import { Footnotes, joined, section } from './sources-text.ts';

/** The options side by side, one below the other on a terminal. */
export function planText({ options }: CarePlan, words: keyof PlanWords): string {
  const notes = new Footnotes();
  return joined([
    `${PLAN_DECISION[words]}\n`,
    ...options.map((option) => optionText(option, words, notes)),
    notes.text(),
  ]);
}

/** How an option stands in the record. */
const STANDING: Readonly<Record<PlannedOption['standing'], string>> = {
  now: ' (being done)',
  before: ' (done before)',
  'not-noted': '',
};

function optionText(planned: PlannedOption, words: keyof PlanWords, notes: Footnotes): string {
  const { option, standing, expect, risks, visits, ifItFails, rulesOut, fits } = planned;
  const say = (sentences: readonly PlanSentence[]) =>
    sentences.map((sentence) => sentenceText(sentence, words, notes));
  const horizons = Object.keys(PLAN_HORIZONS) as PlanHorizon[];
  return joined([
    `${PLAN_OPTIONS[option][words].toUpperCase()}${STANDING[standing]}\n`,
    ...horizons.map((horizon) => section(PLAN_HORIZONS[horizon][words], say(expect[horizon]))),
    section('What may go wrong for good', say(risks.lasting)),
    section('What may go wrong for a time', say(risks.passing)),
    section('Visits and days', say(visits)),
    section('If it does not help', say(ifItFails)),
    section('What it rules out', say(rulesOut)),
    section(
      'What matters to you',
      fits.map(
        ({ priority, matters, answer, reasons }) =>
          `${matters ? '* ' : ''}${PRIORITIES[priority][words]}: ${PRIORITY_ANSWERS[answer][words]}. ${say(reasons).join(' ')}`,
      ),
    ),
  ]);
}

function sentenceText(sentence: PlanSentence, words: keyof PlanWords, notes: Footnotes): string {
  const { code, side, substance, factor, date, statements } = sentence;
  const figure = shownFigure(sentence);
  const about = [side === null ? '' : `${side} side`, substance ?? ''].filter(
    (part) => part !== '',
  );
  const parts = [
    about.length === 0 ? '' : `${about.join(', ')}: `,
    factor === null ? '' : `${SURGERY_FACTORS[factor]} `,
    PLAN_WORDS[code][words],
    figure === null ? '' : ` ${figureWords(figure)}`,
    date === null ? '' : ` ${date.expected} (${date.low} to ${date.high})`,
    statements.length === 0 ? '' : ` ${notes.mark(...statements)}`,
  ];
  return parts.join('');
}
