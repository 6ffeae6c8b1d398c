import type { SurgeryAfter } from '@facialis/care';
import type { Side } from '@facialis/record';
import type { VisitReader } from './reader.ts';
import type { Situation } from './situation.ts';
import { findingWords, symptomWords } from './spasm-words.ts';
import type { Speech } from './speech.ts';

/** Where things stand, in one sentence, and what has to be known with it. */
export interface VerdictWords {
  /** The person's own side that it is about; null where it is about none. */
  readonly side: Side | null;
  readonly sentence: string;
  readonly lead: readonly string[];
}

const DAYS_A_WEEK = 7;
/** Up to so many weeks a time is told in weeks, beyond it in months. */
const MOST_WEEKS = 26;
const DAYS_A_MONTH = 30.44;

/** Says in one sentence where things stand, to a clinician in terms, to a patient in plain words. */
export function verdictWords(
  situation: Situation,
  reader: VisitReader,
  speech: Speech,
): VerdictWords {
  const { say } = speech;
  switch (situation.about) {
    case 'operation':
      return operationWords(situation.after, speech);
    case 'wear-off':
      return wearOffWords(situation, reader, speech);
    case 'toxin':
      return {
        side: situation.outlook.side,
        sentence: say('Treated with botulinum toxin; no day can be named on which it wears off.'),
        lead: [],
      };
    case 'recording':
      return {
        side: situation.recording.record.affectedSide,
        sentence: findingWords(situation.recording, speech),
        lead: [say('No treatment is written down.')],
      };
    case 'symptoms':
      return {
        side: situation.symptoms.side,
        sentence: say(`Noted last: ${symptomWords(situation.symptoms, speech)}.`),
        lead: [say('There is no recording that can be judged, and no treatment is written down.')],
      };
    case 'nothing':
      return {
        side: null,
        sentence: say('Nothing has been recorded of the spasm yet.'),
        lead: [say('A first recording, or a note of how it is today, makes a beginning.')],
      };
  }
}

function wearOffWords(
  { outlook: { side }, forecast, now }: Extract<Situation, { about: 'wear-off' }>,
  reader: VisitReader,
  { say, day, days, percent, percents }: Speech,
): VerdictWords {
  const { wearOff, daysLeft } = forecast;
  const date = day(wearOff.expected);
  const sentence =
    daysLeft < 0
      ? `Half of the untreated spasm is probably back, since about ${date}.`
      : `Half of the untreated spasm is expected back around ${date}.`;
  const stretch = days(wearOff.low, wearOff.high);
  const interval =
    reader === 'patient'
      ? `In four of five cases that day lies within ${stretch}.`
      : `80 % interval: ${stretch}.`;
  const today =
    now === null
      ? []
      : [
          say(
            `Expected for today: ${percent(now.expected)} of the untreated spasm (${percents(now.low, now.high)}).`,
          ),
        ];
  return { side, sentence: say(sentence), lead: [say(interval), ...today] };
}

/** The results of an operation; a spasm in its first year is never called a failure. */
function operationWords(
  { side, operation, days, result, freeFrom, noFailureBefore }: SurgeryAfter,
  speech: Speech,
): VerdictWords {
  const { say, time, day } = speech;
  const since = spanWords(days.least, speech);
  const sentences: Record<typeof result, string> = {
    'too-early':
      noFailureBefore === null
        ? 'Spasm was there at the last look after the operation; how it is now is not written down.'
        : `Spasm remains ${since} after the operation; that is no failure yet.`,
    free: `No spasm has been seen since the operation, ${since} ago.`,
    'free-later': `No spasm is seen any more, ${since} after the operation.`,
    'came-back': 'The spasm was gone after the operation and has come back.',
    'not-free': `Spasm remains ${since} after the operation.`,
    'not-known': `${since} after the operation it is not written down whether spasm remains.`,
  };
  return {
    side,
    sentence: say(sentences[result]),
    lead: [
      say(`Operated: ${time(operation)}.`),
      ...(result === 'free-later' && freeFrom !== null
        ? [say(`Without spasm since ${day(freeFrom)}.`)]
        : []),
      ...(noFailureBefore === null
        ? []
        : [say(`A spasm that remains is not called a failure before ${day(noFailureBefore)}.`)]),
    ],
  };
}

/** A time since something, in days, weeks or months. */
export function spanWords(days: number, { counted }: Speech): string {
  const weeks = Math.floor(days / DAYS_A_WEEK);
  if (weeks < 1) return counted(days, 'day');
  return weeks <= MOST_WEEKS
    ? counted(weeks, 'week')
    : counted(Math.floor(days / DAYS_A_MONTH), 'month');
}
