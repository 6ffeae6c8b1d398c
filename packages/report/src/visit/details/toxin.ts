import { LOST_EFFECT_CHECKS, TOXIN_NOTES, type ToxinOutlook } from '@facialis/care';
import { type EntryOf, timeSpan } from '@facialis/record';
import { keptOf } from '../../course/course-lanes.ts';
import { plainWords, productName } from '../../course/entry-words.ts';
import { type Html, html, NOTHING } from '../../html.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import { SIDE_NAMES } from '../spasm-words.ts';
import type { Speech } from '../speech.ts';
import { renderSessions } from './sessions.ts';
import { renderList, renderPart, renderTable } from './table.ts';

/** The toxin sessions of the period: how each rose and fell, where it was given, what was unwanted. */
export function renderToxinPart(facts: VisitFacts, speech: Speech, citations: Citations): Html {
  const { say } = speech;
  const sessions = keptOf(facts.shown, 'toxin-session').map(({ content }) => content);
  if (sessions.length === 0) return NOTHING;
  return renderPart(
    'toxin',
    say('Toxin sessions'),
    ...facts.outlooks.map((outlook) => effectTable(outlook, facts, speech)),
    ...facts.outlooks.map((outlook) => renderSessions(outlook, facts, speech, citations)),
    pointTable(sessions.at(-1)!, speech),
    ...facts.outlooks.map((outlook) => notes(outlook, speech, citations)),
    html`<p>${say('Units of different products are never converted or added up.')} ${citations.cite('toxin-units-differ')}</p>`,
  );
}

function effectTable({ side, cycles }: ToxinOutlook, { from }: VisitFacts, speech: Speech): Html {
  const { say, shortDay, days } = speech;
  const rows = cycles
    .filter(({ session }) => from === null || timeSpan(session).to >= from)
    .map(
      ({ session, onset, wearOff, observedDays }) =>
        [
          shortDay(session),
          shortDay(onset.expected),
          wearOff === null ? say('never fell by half') : shortDay(wearOff.expected),
          wearOff === null ? '' : days(wearOff.low, wearOff.high),
          String(observedDays),
        ] as const,
    );
  const heads = ['Session', 'First effect', 'Half back', '80 % interval', 'Days noted'];
  return renderTable(
    say(`How the effect rose and fell: ${say(SIDE_NAMES[side])}`),
    heads.map(say),
    rows,
  );
}

function pointTable(session: EntryOf<'toxin-session'>, { say, number, time }: Speech): Html {
  const rows = session.points.map(
    ({ muscle, side, units, place = '' }) =>
      [say(plainWords(muscle)), say(side), `${number(units, 1)} U`, place] as const,
  );
  return renderTable(
    say(`Points of the latest session, ${time(session.when)}, ${productName(session)}`),
    ['Muscle', 'Side', 'Units', 'Place'].map(say),
    rows,
  );
}

function notes({ notes, lost }: ToxinOutlook, { say }: Speech, citations: Citations): Html {
  const checks = lost ? LOST_EFFECT_CHECKS.map(({ statement }) => citations.tell(statement)) : [];
  return renderList([...notes.map((note) => say(TOXIN_NOTES[note])), ...checks]);
}
