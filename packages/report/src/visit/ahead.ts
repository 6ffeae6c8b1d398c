import {
  FORECAST_STATEMENTS,
  SURGERY_NOTES,
  type SurgeryAfter,
  TOXIN_NOTES,
  type ToxinOutlook,
} from '@facialis/care';
import { type Html, html, NOTHING } from '../html.ts';
import type { Citations } from './citations.ts';
import { cycleCaption, drawCycle } from './cycle-picture.ts';
import type { VisitFacts } from './facts.ts';
import { SIDE_NAMES } from './spasm-words.ts';
import type { Speech } from './speech.ts';
import { drawAfterSurgery, surgeryCaption } from './surgery-picture.ts';

/** The present cycle of each treated side, the time after the latest operation, and what is to be expected. */
export function renderAhead(facts: VisitFacts, speech: Speech, citations: Citations): Html {
  const { say } = speech;
  const after = facts.operations.at(-1);
  const cycles = facts.outlooks.filter(
    ({ forecast, side }) => forecast !== null || after?.side !== side,
  );
  const parts = [
    ...(after ? [afterSurgery(after, speech, citations)] : []),
    ...cycles.map((outlook) => presentCycle(outlook, facts, speech, citations)),
  ];
  return html`<section aria-labelledby="ahead"><h2 id="ahead">${say('Now and what to expect')}</h2>${parts.length === 0 ? html`<p>${say('Without a treatment in the record nothing is foretold.')}</p>` : parts}</section>`;
}

function presentCycle(
  outlook: ToxinOutlook,
  { today, outlooks }: VisitFacts,
  speech: Speech,
  citations: Citations,
): Html {
  const { side, forecast, notes, cycles } = outlook;
  const { say, day, days, number, counted } = speech;
  const name = outlooks.length > 1 ? html`<h3>${say(SIDE_NAMES[side])}</h3>` : NOTHING;
  const current = cycles.at(-1);
  const told =
    forecast === null
      ? html`<p>${say('No day of wearing off can be named.')}</p>`
      : html`<p><strong>${day(forecast.wearOff.expected)}</strong> (80&nbsp;%: ${days(forecast.wearOff.low, forecast.wearOff.high)}) ${citations.cite(...FORECAST_STATEMENTS)}<br>${say(`Days to propose for the next visit: ${days(forecast.visit.from, forecast.visit.to)}.`)}<br>${say(`Rests on ${number(forecast.earlierCycles)} earlier treatments and ${counted(current?.observedDays ?? 0, 'day')} noted or recorded in this one.`)}</p>`;
  return html`${name}<div class="halves"><figure>${drawCycle(outlook, today, speech, `cycle-${side}`)}${forecast === null ? NOTHING : cycleCaption(speech)}</figure><div>${told}${notesList(
    notes.map((note) => TOXIN_NOTES[note]),
    speech,
  )}</div></div>`;
}

function afterSurgery(after: SurgeryAfter, speech: Speech, citations: Citations): Html {
  const { say, percents, list } = speech;
  const { chances, notes } = after;
  const told = chances.flatMap(({ months, chance }) => {
    if (chance === null) return [];
    const share = percents(chance.least, chance.most);
    return [say(`at ${months} months ${share}`)];
  });
  const cited = chances.flatMap(({ chance }) =>
    (chance?.sources ?? []).flatMap(({ statements }) => statements),
  );
  const chance =
    told.length === 0
      ? NOTHING
      : html`<p>${say(`Free of spasm, of people like this: ${list(told)}.`)} ${citations.cite(...cited)}</p>`;
  return html`<div class="halves"><figure>${drawAfterSurgery(after, speech, 'after-surgery')}${surgeryCaption(speech)}</figure><div>${chance}${notesList(
    notes.map((note) => SURGERY_NOTES[note]),
    speech,
  )}</div></div>`;
}

/** Notes that the first page has room for; all stand further down. */
const MOST_NOTES = 3;

function notesList(notes: readonly string[], { say }: Speech): Html {
  if (notes.length === 0) return NOTHING;
  return html`<ul class="notes">${notes.slice(0, MOST_NOTES).map((note) => html`<li>${say(note)}</li>`)}</ul>`;
}
