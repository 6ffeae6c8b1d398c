import { isRefusal, type Refusal } from '@facialis/refusal';
import { readNumbers, readTexts, refuseTable, rowOf, type Table } from './table.ts';

/** Where a table's times come from. */
export type Clock = 'timecode' | 'timestamp' | 'given-rate';

/** Times of a table's rows, in seconds, rising. */
export interface Times {
  readonly timeS: Float64Array;
  readonly clock: Clock;
}

/** Hours, minutes, seconds and frames with their fraction: `16:55:51:38.453`. */
const TIMECODE = /^(\d{1,2}):(\d{2}):(\d{2}):(\d{1,3}(?:\.\d+)?)$/;

/** Frames a second above which no camera that trackers are used with records. */
const FASTEST_CAMERA = 500;

/** Seconds of a day: a recording may run past midnight. */
const DAY_S = 24 * 60 * 60;

/** Remedy for every table whose own times cannot be used. */
export const GIVE_RATE = 'Give the frame rate of the recording with --frame-rate.';

/** Times from a column of seconds. */
export function readTimestamps(table: Table, column: string): Times | Refusal {
  const numbers = readNumbers(table, [column]);
  if (isRefusal(numbers)) return numbers;
  return checkTimes(table, { timeS: numbers[0] ?? new Float64Array(), clock: 'timestamp' });
}

/** Times from frame numbers and the rate that the caller gave. */
export function readFrameNumbers(table: Table, column: string, rate: number): Times | Refusal {
  const numbers = readNumbers(table, [column]);
  if (isRefusal(numbers)) return numbers;
  const timeS = (numbers[0] ?? new Float64Array()).map((frame) => frame / rate);
  return checkTimes(table, { timeS, clock: 'given-rate' });
}

/** Times of rows that follow each other without a gap, from the rate that the caller gave. */
export function countRows(rows: number, rate: number): Times {
  return {
    timeS: Float64Array.from({ length: rows }, (_, row) => row / rate),
    clock: 'given-rate',
  };
}

/**
 * Times from timecodes, from 0. How many frames make a second stands nowhere in the file; it is
 * found where the frame count starts again.
 */
export function readTimecodes(table: Table, column: string): Times | Refusal {
  const texts = readTexts(table, column);
  if (isRefusal(texts)) return texts;
  const wholeS = new Float64Array(texts.length);
  const frames = new Float64Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const [, hours, minutes, seconds, frame] = TIMECODE.exec(text) ?? [];
    if (frame === undefined) {
      return refuseTable(table, rowOf(index), {
        need: `a time code such as 16:55:51:38.453 in column ${column}`,
        got: `"${text}"`,
        remedy: 'Export the recording again, or delete the row.',
      });
    }
    wholeS[index] = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    frames[index] = Number(frame);
  }
  const base = findTimebase(wholeS, frames);
  if (base === undefined) {
    return refuseTable(table, undefined, {
      need: 'time codes that run over at least one full second',
      got: `${texts.length} rows within one second`,
      remedy: GIVE_RATE,
    });
  }
  const startS = at(wholeS, 0) + at(frames, 0) / base;
  const timeS = wholeS.map((whole, index) => {
    const sinceStart = whole + at(frames, index) / base - startS;
    return sinceStart < -DAY_S / 2 ? sinceStart + DAY_S : sinceStart;
  });
  return checkTimes(table, { timeS, clock: 'timecode' });
}

/** Frames in a second of the time code: the median, over seconds, of the count at its restart. */
function findTimebase(wholeS: Float64Array, frames: Float64Array): number | undefined {
  const steps: number[] = [];
  const restarts: number[] = [];
  for (let index = 1; index < wholeS.length; index++) {
    const rise = at(frames, index) - at(frames, index - 1);
    const passedS = (at(wholeS, index) - at(wholeS, index - 1) + DAY_S) % DAY_S;
    if (passedS === 0) steps.push(rise);
    if (passedS === 1) restarts.push(-rise);
  }
  if (restarts.length === 0 || steps.length === 0) return undefined;
  const highest = frames.reduce((most, frame) => Math.max(most, frame), 0);
  return Math.max(Math.round(middle(restarts) + middle(steps)), Math.floor(highest) + 1);
}

/** Times must rise from row to row, at a pace that a camera can have. */
function checkTimes(table: Table, times: Times): Times | Refusal {
  const { timeS } = times;
  for (let index = 1; index < timeS.length; index++) {
    if (at(timeS, index) > at(timeS, index - 1)) continue;
    return refuseTable(table, rowOf(index), {
      need: 'a time after that of the row before',
      got: `${at(timeS, index - 1).toFixed(3)} s, then ${at(timeS, index).toFixed(3)} s`,
      remedy: 'Export one recording of one face, in the order of its frames.',
    });
  }
  const rate = (timeS.length - 1) / (at(timeS, timeS.length - 1) - at(timeS, 0));
  if (rate <= FASTEST_CAMERA) return times;
  return refuseTable(table, undefined, {
    need: `times of a camera, at most ${FASTEST_CAMERA} frames a second`,
    got: `${rate.toFixed(0)} frames a second`,
    remedy: GIVE_RATE,
  });
}

function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? Number.NaN;
}
