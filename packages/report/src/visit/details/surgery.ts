import { SURGERY_NOTES, SURGERY_WATCHES, type SurgeryAfter } from '@facialis/care';
import { keptOf } from '../../course/course-lanes.ts';
import { plainWords } from '../../course/entry-words.ts';
import { type Html, html, NOTHING } from '../../html.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { renderList, renderPart, renderTable } from './table.ts';

/** Each operation: how it was, what came of it, the chance of being free, what is watched for. */
export function renderSurgeryPart(facts: VisitFacts, speech: Speech, citations: Citations): Html {
  const { say, time } = speech;
  if (facts.operations.length === 0) return NOTHING;
  return renderPart(
    'surgery',
    say('Operation'),
    operationTable(facts, speech),
    outcomeTable(facts, speech),
    ...facts.operations.flatMap((after) => [
      html`<h3>${say(`After the operation of ${time(after.operation)}`)}</h3>`,
      chanceTable(after, speech, citations),
      renderList([
        ...after.notes.map((note) => say(SURGERY_NOTES[note])),
        ...after.followUps
          .filter(({ past, date }) => !past && date !== null)
          .map(
            ({ months, date, statement }) =>
              html`${say(`A look ${months} months after it: ${speech.day(date!)}.`)} ${citations.cite(statement)}`,
          ),
        ...after.watches
          .filter(({ open, noted }) => open && !noted)
          .map(
            ({ watch, from, to, statements }) =>
              html`${speech.days(from, to)}: ${say(SURGERY_WATCHES[watch])} ${citations.cite(...statements)}`,
          ),
      ]),
    ]),
  );
}

function operationTable({ shown }: VisitFacts, { say, time }: Speech): Html {
  const rows = keptOf(shown, 'operation').map(({ content }) => {
    const { when, side, operation, vessels = [], lateralSpread, complications = [] } = content;
    return [
      time(when),
      say(side),
      say(plainWords(operation)),
      vessels.map((vessel) => say(plainWords(vessel))).join(', '),
      lateralSpread === undefined ? '' : say(plainWords(lateralSpread.after)),
      complications
        .map(({ complication, words }) =>
          complication === 'other' ? (words ?? '') : say(plainWords(complication)),
        )
        .join(', '),
    ] as const;
  });
  const heads = [
    'When',
    'Side',
    'Operation',
    'Vessels',
    'Lateral spread at the end',
    'Complications',
  ];
  return renderTable(say('Operations'), heads.map(say), rows);
}

function outcomeTable({ shown }: VisitFacts, { say, time }: Speech): Html {
  const rows = keptOf(shown, 'operation').flatMap(({ content: { outcomes = [] } }) =>
    outcomes.map(
      ({ at, when, spasm, complication }) =>
        [
          say(`after ${plainWords(at)}`),
          when === undefined ? '' : time(when),
          spasm,
          complication,
        ] as const,
    ),
  );
  return renderTable(
    say(
      'Outcome as graded: E spasm, 0 none to 3 not better; C complications, 0 none to 2 troublesome',
    ),
    ['When', 'Looked at', 'Spasm', 'Complications'].map(say),
    rows,
  );
}

function chanceTable({ chances }: SurgeryAfter, speech: Speech, citations: Citations): Html {
  const { say, percents, shortDay } = speech;
  const rows = chances.flatMap(({ months, date, chance }) =>
    chance === null
      ? []
      : [
          [
            say(`${months} months`),
            date === null ? '' : shortDay(date),
            percents(chance.least, chance.most),
            html`${percents(chance.low, chance.high)} ${citations.cite(...chance.sources.flatMap(({ statements }) => statements))}`,
          ] as const,
        ],
  );
  return renderTable(
    say('Share of people like this who are free of spasm, by published courses'),
    ['After the operation', 'Date', 'Lowest and highest course', '95 % intervals'].map(say),
    rows,
  );
}
