import { spasmBurden, timeSpan } from '@facialis/record';
import { plainWords } from '../course/entry-words.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { VisitFacts } from './facts.ts';
import type { Situation } from './situation.ts';
import { strongestOf } from './spasm-words.ts';
import type { Speech } from './speech.ts';
import { treatmentWords } from './treatment-words.ts';
import { spanWords } from './verdict-words.ts';

const DAY_MS = 86_400_000;

/** One figure of the strip below the verdict. */
interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly more: string;
}

/** The four figures that are asked for first: last recording, change, treatment, what is ahead. */
export function renderKeyFigures(facts: VisitFacts, situation: Situation, speech: Speech): Html {
  const figures = [
    recordingFigure(facts, speech),
    changeFigure(facts, speech),
    treatmentFigure(facts, speech),
    aheadFigure(situation, speech) ?? symptomsFigure(facts, speech),
  ];
  return html`<dl class="key">${figures.map(
    ({ label, value, more }) =>
      html`<div><dt>${label}</dt><dd>${value}</dd>${more === '' ? NOTHING : html`<dd class="interval">${more}</dd>`}</div>`,
  )}</dl>`;
}

function recordingFigure({ standing }: VisitFacts, { say, shortDay, number }: Speech): KeyFigure {
  const label = say('Latest recording');
  const last = standing.last?.content;
  if (!last) return { label, value: '–', more: say('There is none.') };
  const date = shortDay(last.when);
  const { rate, timeShare } = spasmBurden(last);
  if (rate === null && timeShare === null) {
    return { label, value: '–', more: say(`cannot be judged, ${date}`) };
  }
  const value =
    timeShare === null
      ? say(`${number(rate!.value, 1)} a minute`)
      : `${number(timeShare.value)}\u00a0%`;
  const more =
    timeShare === null || rate === null
      ? date
      : say(`of the time in spasm, ${number(rate.value, 1)} spasms a minute, ${date}`);
  return { label, value, more };
}

function changeFigure(
  { standing, seen }: VisitFacts,
  { say, number, shortDay }: Speech,
): KeyFigure {
  const label = say('Since the last visit');
  const { change } = standing;
  if (change === null) {
    const why =
      seen === null ? 'No earlier visit is written down.' : 'No recordings before and since.';
    return { label, value: '–', more: say(why) };
  }
  return {
    label,
    value: `${number(change.before)} → ${number(change.now)}\u00a0%`,
    more: say(`typical time in spasm (median) before and since ${shortDay(change.visit)}`),
  };
}

function treatmentFigure({ standing, today }: VisitFacts, speech: Speech): KeyFigure {
  const { say, time } = speech;
  const label = say('Time since the treatment');
  const [first] = standing.treatments;
  if (!first) return { label: say('Treatment'), value: '–', more: say('None is written down.') };
  const { content, weeks } = first;
  const days = Math.round((Date.parse(today) - timeSpan(content.when).from) / DAY_MS);
  return {
    label,
    value: weeks === null ? '–' : spanWords(Math.max(0, days), speech),
    more: `${treatmentWords(content, speech)}, ${time(content.when)}`,
  };
}

function aheadFigure(situation: Situation, speech: Speech): KeyFigure | null {
  const { say, shortDay, percents } = speech;
  if (situation.about === 'wear-off') {
    const { wearOff, daysLeft } = situation.forecast;
    const days = spanWords(Math.abs(daysLeft), speech);
    return {
      label: say('Half of the spasm back'),
      value: shortDay(wearOff.expected),
      more: say(daysLeft < 0 ? `probably since ${days}` : `expected in ${days}`),
    };
  }
  if (situation.about !== 'operation') return null;
  const { chances } = situation.after;
  const last = chances.findLast(({ chance }) => chance !== null);
  if (!last?.chance) return null;
  const { least, most } = last.chance;
  return {
    label: say(`Free of spasm at ${last.months} months`),
    value: percents(least, most),
    more: say('of people like this, by published courses'),
  };
}

function symptomsFigure({ standing }: VisitFacts, speech: Speech): KeyFigure {
  const { say, shortDay, number } = speech;
  const label = say('Latest symptoms');
  const { symptoms } = standing;
  if (symptoms === null) return { label, value: '–', more: say('None are written down.') };
  const { symptom, strength } = strongestOf(symptoms.content);
  return {
    label,
    value: say(`${number(strength, 1)} out of 10`),
    more: `${say(plainWords(symptom))}, ${shortDay(symptoms.content.when)}`,
  };
}
