import {
  FORECAST_STATEMENTS,
  type Forecast,
  SURGERY_NOTES,
  type SurgeryAfter,
  TOXIN_NOTES,
  type ToxinOutlook,
} from '@facialis/care';
import { type Html, html, NOTHING } from '../html.ts';
import type { Citations } from './citations.ts';
import { cycleCaption, drawCycle } from './cycle-picture.ts';
import type { VisitFacts } from './facts.ts';
import type { FirstPage } from './first-page.ts';
import type { Situation } from './situation.ts';
import { SIDE_NAMES } from './spasm-words.ts';
import type { Speech } from './speech.ts';
import { drawAfterSurgery, surgeryCaption } from './surgery-picture.ts';

/** What is told of one treatment: in one line, or with its picture. */
interface Panel {
  readonly name: string;
  readonly line: Html;
  readonly picture: Html;
  readonly more: Html;
  /** All notes of it, and the part of the details that has them. */
  readonly notes: readonly string[];
  readonly part: 'toxin' | 'surgery';
}

/** Of what is told: the latest operation, and the present cycle of each side that was not operated since. */
export function panelsOf({
  operations,
  outlooks,
}: VisitFacts): readonly (SurgeryAfter | ToxinOutlook)[] {
  const after = operations.at(-1);
  const cycles = outlooks.filter(({ forecast, side }) => forecast !== null || after?.side !== side);
  return after ? [after, ...cycles] : cycles;
}

/** What is to be expected of the latest treatment, with its picture; of others in a line, their pictures below. */
export function renderAhead(
  facts: VisitFacts,
  situation: Situation,
  speech: Speech,
  citations: Citations,
  firstPage: FirstPage,
): Html {
  const { say } = speech;
  const of = 'outlook' in situation ? situation.outlook : panelsOf(facts)[0];
  const about = panelsOf(facts).toSorted((a, b) => Number(b === of) - Number(a === of));
  const [first, ...others] = about.map((one) =>
    'operation' in one
      ? afterSurgery(one, speech, citations)
      : presentCycle(one, facts, speech, citations),
  );
  const title = say('Now and what to expect');
  if (!first) {
    return html`<section aria-labelledby="ahead"><h2 id="ahead">${title}</h2><p>${say('Without a treatment in the record nothing is foretold.')}</p></section>`;
  }
  for (const panel of others) firstPage.putBelow(panel.name, renderPanel(panel, speech));
  const lines = others.map((one) => html`<p><strong>${one.name}:</strong> ${one.line}</p>`);
  const name = others.length === 0 ? title : `${title}: ${first.name}`;
  return html`<section aria-labelledby="ahead"><h2 id="ahead">${name}</h2>${renderPanel(first, speech, firstPage.room.notes)}${lines}</section>`;
}

function renderPanel(panel: Panel, speech: Speech, most = Number.POSITIVE_INFINITY): Html {
  const { line, picture, more, notes, part } = panel;
  const { say } = speech;
  const rest = notes.length - most;
  const list = notes.slice(0, most).map((note) => html`<li>${say(note)}</li>`);
  const left =
    rest > 0
      ? html`<li><a href="#${part}">${say(`and ${rest} more, further down`)}</a></li>`
      : NOTHING;
  const all = notes.length === 0 ? NOTHING : html`<ul class="notes">${list}${left}</ul>`;
  return html`<div class="halves"><figure>${picture}</figure><div><p>${line}</p>${more}${all}</div></div>`;
}

function presentCycle(
  outlook: ToxinOutlook,
  { today }: VisitFacts,
  speech: Speech,
  citations: Citations,
): Panel {
  const { side, forecast, notes, cycles } = outlook;
  const { say, day, days, counted } = speech;
  const observed = cycles.at(-1)?.observedDays ?? 0;
  return {
    name: say(SIDE_NAMES[side]),
    line:
      forecast === null
        ? html`${say('No day of wearing off can be named.')}`
        : html`<strong>${day(forecast.wearOff.expected)}</strong> (80&nbsp;%: ${days(forecast.wearOff.low, forecast.wearOff.high)}) ${citations.cite(...FORECAST_STATEMENTS)}`,
    picture: html`${drawCycle(outlook, today, speech, `cycle-${side}`)}${forecast === null ? NOTHING : cycleCaption(speech)}`,
    more:
      forecast === null
        ? NOTHING
        : html`<p>${say(`Days to propose for the next visit: ${days(forecast.visit.from, forecast.visit.to)}.`)}<br>${say(`Rests on ${earlierWords(forecast, speech)} and ${counted(observed, 'day')} noted or recorded in this one.`)}</p>`,
    notes: notes.map((note) => TOXIN_NOTES[note]),
    part: 'toxin',
  };
}

function earlierWords({ earlierCycles }: Forecast, { say }: Speech): string {
  return say(earlierCycles === 1 ? '1 earlier treatment' : `${earlierCycles} earlier treatments`);
}

function afterSurgery(after: SurgeryAfter, speech: Speech, citations: Citations): Panel {
  const { say, percents, list, time } = speech;
  const { chances, notes, operation } = after;
  const told = chances.flatMap(({ months, chance }) => {
    if (chance === null) return [];
    const share = percents(chance.least, chance.most);
    return [say(`at ${months} months ${share}`)];
  });
  const cited = chances.flatMap(({ chance }) =>
    (chance?.sources ?? []).flatMap(({ statements }) => statements),
  );
  const others = notes.map((note) => SURGERY_NOTES[note]);
  const [note = 'Nothing can be said of it.'] = others;
  return {
    name: say(`After the operation of ${time(operation)}`),
    line:
      told.length === 0
        ? html`${say(note)}`
        : html`${say(`Free of spasm, of people like this: ${list(told)}.`)} ${citations.cite(...cited)}`,
    picture: html`${drawAfterSurgery(after, speech, 'after-surgery')}${surgeryCaption(speech)}`,
    more: NOTHING,
    notes: told.length === 0 ? others.slice(1) : others,
    part: 'surgery',
  };
}
