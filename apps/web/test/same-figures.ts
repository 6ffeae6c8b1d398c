import { measureVideo } from '@facialis/measure';
import { isRefusal } from '@facialis/refusal';
import { signalsCsvLines } from '@facialis/report';
import { FACE_STATES, type Recording } from '@facialis/spasm';
import type { Page } from 'playwright-core';
import { savedText, startMeasuring } from './served-app.ts';

/** A recording and its signals as they are saved. */
export interface SavedResult {
  readonly recording: Recording;
  readonly signalsCsv: string;
}

/** Measures a file where the tests run, as the command line does. */
export async function measureHere(path: string): Promise<SavedResult> {
  const measured = await measureVideo(path);
  if (isRefusal(measured)) throw new Error(`${measured.code}: ${measured.got}`);
  const { recording, signals } = measured;
  return { recording, signalsCsv: [...signalsCsvLines(signals, FACE_STATES)].join('') };
}

/** Measures a file in the app, and takes what it saves. */
export async function measureInApp(
  page: Page,
  path: string,
  timeoutMs: number,
): Promise<SavedResult> {
  await startMeasuring(page, path);
  const recording = await savedText(page, 'Record (recording.json)', timeoutMs);
  const signalsCsv = await savedText(page, 'Signals (signals.csv)', timeoutMs);
  return { recording: JSON.parse(recording), signalsCsv };
}

/**
 * Largest difference that two releases of one engine may make: they may round a power or a logarithm
 * differently in the last bit of a double.
 */
export const ROUNDING = 1e-12;

/** What differs: the name of what it ran on, which the methods paragraph repeats. */
export const NAMED_DIFFERENTLY = ['software.runtime', 'methods.paragraph'];

/** How two results differ. */
export interface ResultDifference {
  /** Largest difference of two numbers. */
  readonly largest: number;
  /** The same within each part of the record, such as `measures`, and within `signals`. */
  readonly largestIn: ReadonlyMap<string, number>;
  /** Paths of what differs and is no number. */
  readonly differing: readonly string[];
}

/** Holds all numbers of two results against each other, by their paths. */
export function compareResults(one: SavedResult, other: SavedResult): ResultDifference {
  const differing: string[] = [];
  const largestIn = new Map<string, number>();
  const walk = (a: unknown, b: unknown, at: string): void => {
    if (typeof a === 'number' && typeof b === 'number') {
      const part = at.split('.')[0]!;
      largestIn.set(part, Math.max(largestIn.get(part) ?? 0, Math.abs(a - b)));
    } else if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        walk(a[key as keyof typeof a], b[key as keyof typeof b], `${at}${at && '.'}${key}`);
      }
    } else if (a !== b) differing.push(at);
  };
  walk(one.recording, other.recording, '');
  walk(numbersOf(one.signalsCsv), numbersOf(other.signalsCsv), 'signals');
  return { largest: Math.max(...largestIn.values()), largestIn, differing };
}

function numbersOf(csv: string): (number | string)[] {
  return csv.split(/[\n,]/).map((cell) => {
    const number = Number(cell);
    return cell === '' || Number.isNaN(number) ? cell : number;
  });
}
