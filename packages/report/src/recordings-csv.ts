import { MEASURE_NAMES, type Recording, type SpasmEvent } from '@facialis/spasm';
import type { BatchEntry } from './batch.ts';
import { numberCell, textCell } from './csv.ts';

const KINDS: readonly (readonly [kind: SpasmEvent['kind'], column: string])[] = [
  ['spasm', 'spasms'],
  ['blink', 'blinks'],
  ['bilateral-closure', 'bilateralClosures'],
  ['voluntary', 'voluntaryMovements'],
];

/** Digits of a measure in the table: more than is printed for people, so that rounding adds up. */
const MEASURE_DIGITS = 4;
const SECONDS_DIGITS = 3;
const RATE_DIGITS = 3;

type Column = readonly [name: string, cell: (recording: Recording) => string];

/** What is known of a recording whether or not it can be judged. */
const SOURCE_COLUMNS: readonly Column[] = [
  ['sha256', ({ source }) => textCell(source.sha256)],
  ['verdict', ({ quality }) => quality.verdict],
  ['reasons', ({ quality }) => textCell(quality.reasons.map((reason) => reason.code).join('; '))],
  ['durationS', ({ source }) => numberCell(source.durationS, SECONDS_DIGITS)],
  ['measurableS', ({ quality }) => numberCell(quality.measurableS, SECONDS_DIGITS)],
  ['frames', ({ source }) => numberCell(source.frames, 0)],
  ['frameRate', ({ source }) => numberCell(source.frameRate, RATE_DIGITS)],
];

/** What was found; blank for an unusable recording, which gets no scores. */
const FINDING_COLUMNS: readonly Column[] = [
  ['affectedSide', ({ affectedSide }) => affectedSide ?? ''],
  ['pattern', ({ laterality }) => laterality.pattern],
  ['patternConfidence', ({ laterality }) => numberCell(laterality.confidence, RATE_DIGITS)],
  ...KINDS.map(
    ([kind, name]): Column => [
      name,
      ({ events }) => String(events.filter((event) => event.kind === kind).length),
    ],
  ),
  ...MEASURE_NAMES.flatMap((name): Column[] => [
    [name, ({ measures }) => numberCell(measures[name].value, MEASURE_DIGITS)],
    [`${name}Low`, ({ measures }) => numberCell(measures[name].low, MEASURE_DIGITS)],
    [`${name}High`, ({ measures }) => numberCell(measures[name].high, MEASURE_DIGITS)],
  ]),
];

const COLUMNS = [...SOURCE_COLUMNS, ...FINDING_COLUMNS];

/** First line of `recordings.csv`; measures in the units of `recording.json`. */
export const RECORDINGS_CSV_HEADER = `${['file', ...COLUMNS.map(([name]) => name)].join(',')}\n`;

function refusedCell(name: string, code: string): string {
  if (name === 'verdict') return 'refused';
  return name === 'reasons' ? code : '';
}

/**
 * One line of `recordings.csv`. An unusable recording has blanks for everything that would be a
 * score; a file without a recording has the verdict `refused` and the refusal's code as its
 * reason. What is not known is never written as zero.
 */
export function recordingsCsvRow(entry: BatchEntry): string {
  const cells = COLUMNS.map(([name], index) => {
    if (!('recording' in entry)) return refusedCell(name, entry.refusal.code);
    const scored = index < SOURCE_COLUMNS.length || entry.recording.quality.verdict !== 'unusable';
    return scored ? COLUMNS[index]![1](entry.recording) : '';
  });
  return `${[textCell(entry.file), ...cells].join(',')}\n`;
}
