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
  const { code, source, side, substance, factor, figure, date, statements } = sentence;
  const about = [side === null ? '' : `${side} side`, substance ?? ''].filter(
    (part) => part !== '',
  );
  const parts = [
    about.length === 0 ? '' : `${about.join(', ')}: `,
    factor === null ? '' : `${SURGERY_FACTORS[factor]} `,
    PLAN_WORDS[code][words],
    figure === null ? '' : ` ${figureText(figure, source === 'own')}`,
    date === null ? '' : ` ${date.expected} (${date.low} to ${date.high})`,
    statements.length === 0 ? '' : ` ${notes.mark(...statements)}`,
  ];
  return parts.join('');
}

/** Significant digits of what is reckoned from one's own course; more would pretend. */
const OWN_DIGITS = 2;

function figureText(figure: NonNullable<PlanSentence['figure']>, isOwn: boolean): string {
  const round = (number: number) => (isOwn ? Number(number.toPrecision(OWN_DIGITS)) : number);
  const { unit, value } = figure;
  const [low, high] = [round(figure.low), round(figure.high)];
  if (low === high) return figureWords({ value: low, unit });
  const ends = { low, high, bounds: 'range' as const, unit };
  return figureWords(value === null ? ends : { value: round(value), ...ends });
}
