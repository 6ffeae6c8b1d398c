import { readFileSync } from 'node:fs';
import { closureOf, type Side, type Truth } from '@facialis/phantom';

/** What is true of a recording: what drawn phantoms and those made from portraits both tell. */
export type KnownTruth = Pick<
  Truth,
  'scenario' | 'affected' | 'fps' | 'events' | 'seconds' | 'truth'
>;
/** A spasm that is there. */
export type TrueSpasm = Extract<Truth['events'][number], { kind: 'spasm' }>;

/** Both sides. */
export const SIDES: readonly Side[] = ['left', 'right'];

/** Reads a truth file. */
export function readTruth(path: string): KnownTruth {
  return JSON.parse(readFileSync(path, 'utf8')) as KnownTruth;
}

/** The spasms of a course, in order of time. */
export function trueSpasms({ events }: KnownTruth): TrueSpasm[] {
  return events.filter((event) => event.kind === 'spasm');
}

/** Index of the truth's value at a time; its values are evenly spaced. */
export function indexAt({ fps, truth }: KnownTruth, timeS: number): number {
  return Math.min(Math.max(Math.round(timeS * fps), 0), truth.left.lid.length - 1);
}

/** True lid closure at a time. */
export function closureAt(known: KnownTruth, side: Side, timeS: number): number {
  const { lid, lower } = known.truth[side];
  const i = indexAt(known, timeS);
  return closureOf({ lid: lid[i]!, lower: lower[i]! });
}

/** How far the mouth corner truly goes in a spasm, mm. */
export function peakMouthMm(known: KnownTruth, { side, onset, offset }: TrueSpasm): number {
  const { mouth } = known.truth[side];
  const during = mouth.slice(indexAt(known, onset), indexAt(known, offset) + 1);
  return Math.max(...during.map(([x, y]) => Math.hypot(x, y)));
}
