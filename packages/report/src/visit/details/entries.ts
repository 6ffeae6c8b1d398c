import { type Answer, type EntryOf, spasmBurden, timeSpan } from '@facialis/record';
import { keptOf } from '../../course/course-lanes.ts';
import { KIND_LABELS, plainWords } from '../../course/entry-words.ts';
import { type Html, html, NOTHING } from '../../html.ts';
import { verdictOf } from '../../verdict.ts';
import { ANSWERS } from '../answers.ts';
import type { VisitFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { renderPart, renderTable } from './table.ts';

/** Rows of a table; of more the newest are shown, and it is said how many there are. */
const MOST_ROWS = 24;
/** Letters of a month in an ISO date. */
const MONTH_LENGTH = 7;

/** Recordings, the newest first. */
export function renderRecordingsPart({ shown }: VisitFacts, speech: Speech): Html {
  const { say, time } = speech;
  const all = keptOf(shown, 'recording').map(({ content }) => content);
  if (all.length === 0) return NOTHING;
  const rows = all
    .slice(-MOST_ROWS)
    .toReversed()
    .map((recording) => {
      const { rate, timeShare } = spasmBurden(recording);
      return [
        time(recording.when),
        say(verdictOf(recording.record).finding),
        rate === null ? '' : interval(rate, 1, speech),
        timeShare === null ? '' : interval(timeShare, 0, speech),
        say(recording.record.quality.verdict),
      ] as const;
    });
  return renderPart(
    'recordings',
    say('Recordings'),
    renderTable(
      shownOf(rows.length, all.length, speech),
      ['When', 'Finding', 'Spasms a minute', '% of the time', 'Quality'].map(say),
      rows,
    ),
  );
}

/** A figure with its 95 % interval. */
function interval(
  { value, low, high }: { value: number; low: number | null; high: number | null },
  digits: number,
  { number }: Speech,
): string {
  return low === null || high === null
    ? number(value, digits)
    : `${number(value, digits)} (${number(low, digits)} – ${number(high, digits)})`;
}

function shownOf(rows: number, all: number, { say, number }: Speech): string {
  return rows === all
    ? say(`All ${number(all)} of the period, the newest first`)
    : say(`The newest ${number(rows)} of ${number(all)} in the period`);
}

/** Symptoms month by month: how many notes, and how strong the strongest symptom was. */
export function renderSymptomsPart({ shown }: VisitFacts, speech: Speech): Html {
  const { say, time, number } = speech;
  const notes = keptOf(shown, 'symptoms').map(({ content }) => content);
  if (notes.length === 0) return NOTHING;
  const months = [...Map.groupBy(notes, monthOf)].toReversed();
  const rows = months.slice(0, MOST_ROWS).map(([month, group]) => {
    const strengths = group.map(strongestOf).sort((a, b) => a - b);
    const middle = strengths[Math.floor((strengths.length - 1) / 2)]!;
    return [
      time(month),
      number(group.length),
      number(middle, 1),
      number(strengths.at(-1)!, 1),
    ] as const;
  });
  return renderPart(
    'symptoms',
    say('Symptoms'),
    renderTable(
      say('By month: strength of the strongest symptom of a day, 0 to 10'),
      ['Month', 'Notes', 'Median', 'Worst'].map(say),
      rows,
    ),
  );
}

/** The month of a note, or its year where that is all that is known. */
function monthOf({ when }: EntryOf<'symptoms'>): string {
  return when.slice(0, MONTH_LENGTH);
}

function strongestOf({ symptoms }: EntryOf<'symptoms'>): number {
  return Math.max(...symptoms.map(({ strength }) => strength));
}

/** Visits, scans, hearing tests and ratings, with what was written at them. */
export function renderVisitsPart({ shown }: VisitFacts, speech: Speech): Html {
  const { say, time } = speech;
  const kinds = ['visit', 'mri', 'hearing-test', 'rating'] as const;
  const rows = kinds
    .flatMap((kind) => keptOf(shown, kind).map(({ content }) => content))
    .toSorted((a, b) => timeSpan(b.when).from - timeSpan(a.when).from)
    .slice(0, MOST_ROWS)
    .map(
      (entry) =>
        [time(entry.when), say(KIND_LABELS[entry.kind]), html`${gist(entry, speech)}`] as const,
    );
  if (rows.length === 0) return NOTHING;
  return renderPart(
    'visits',
    say('Visits and tests'),
    renderTable(say('The newest first'), ['When', 'What', 'In short'].map(say), rows),
  );
}

/** The gist of a visit or a test; a visit in the words of who wrote it down. */
function gist(
  entry: EntryOf<'visit' | 'mri' | 'hearing-test' | 'rating'>,
  { say, number }: Speech,
): string {
  switch (entry.kind) {
    case 'visit':
      return [entry.reason, entry.findings, entry.plan]
        .filter((part) => part !== undefined)
        .join(' · ');
    case 'mri':
      return [
        entry.grade === undefined ? '' : say(`grade ${entry.grade}`),
        ...(entry.vessels ?? []).map((vessel) => say(plainWords(vessel))),
        entry.zone === undefined ? '' : say(plainWords(entry.zone)),
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'hearing-test':
      return [
        entry.thresholds === undefined ? '' : say(`${entry.thresholds.length} tones`),
        ...(entry.speech ?? []).map(({ side, understood }) =>
          say(`${side} ear: ${number(understood)} % of words`),
        ),
      ]
        .filter((part) => part !== '')
        .join(', ');
    case 'rating':
      switch (entry.scale) {
        case 'jankovic':
          return say(`Jankovic severity ${entry.severity}, frequency ${entry.frequency}`);
        case 'smc':
          return `SMC ${entry.grade}`;
        case 'cohen-albert':
          return `Cohen & Albert ${entry.intensity}`;
        default:
          return `${plainWords(entry.scale)} ${number(entry.total, 1)}`;
      }
  }
}

/** What went before, as it was told. */
export function renderHistoryPart({ entries }: VisitFacts, speech: Speech): Html {
  const { say, time } = speech;
  const history = entries.findLast((entry) => entry.kind === 'history');
  if (!history) return NOTHING;
  const rows: (readonly [string, string])[] = [];
  const add = (label: string, value: string | undefined) => {
    if (value !== undefined && value !== '') rows.push([say(label), value]);
  };
  const { onset, firstMuscle, course, family, earlierPalsy, trauma, highBloodPressure } = history;
  add('Began', onset === undefined ? undefined : time(onset));
  add('First in', firstMuscle === undefined ? undefined : say(plainWords(firstMuscle)));
  add('Since then', course === undefined ? undefined : say(plainWords(course)));
  add('In the family', answerWords(family, speech));
  add('Facial palsy before', answerWords(earlierPalsy?.answer, speech));
  add('Injury before', answerWords(trauma?.answer, speech));
  add('High blood pressure', answerWords(highBloodPressure, speech));
  add('Other illnesses', history.otherIllnesses?.map(({ name }) => name).join(', '));
  if (rows.length === 0) return NOTHING;
  return renderPart(
    'history',
    say('History'),
    renderTable(say('As it was told'), ['What', 'Answer'].map(say), rows),
  );
}

function answerWords(answer: Answer | undefined, { say }: Speech): string | undefined {
  if (answer === undefined) return undefined;
  return say(answer === 'not-said' ? 'Not known' : ANSWERS[answer]);
}
