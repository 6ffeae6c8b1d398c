import type { UnitCode } from '@facialis/units';
import { MEASURE_NAMES, type Measure, type MeasureName, type Recording } from './recording.ts';

/** Frame rates or iris sizes further apart than this factor make recordings unlike. */
export const UNLIKE_FACTOR = 1.25;

/** What became of one measure between two recordings. */
export interface MeasureChange {
  readonly name: MeasureName;
  readonly unit: UnitCode;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null when one of them is missing. */
  readonly change: number | null;
  /** 95 % interval of the change; null when one of the measures has none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the interval leaves zero out; null when there is no interval. */
  readonly exceedsRepeatability: boolean | null;
}

/** Two recordings of one person, measure by measure, and what makes them hard to compare. */
export interface Comparison {
  readonly changes: readonly MeasureChange[];
  readonly warnings: readonly string[];
}

/**
 * Compares two recordings, for example before and after treatment. The interval of a change is
 * put together from the two measures' own intervals, each taken on the side towards the other
 * (Zou & Donner 2008, doi 10.1002/sim.3095). It covers how well each recording pins its measure
 * down, not how a person differs from day to day. Whether both show the same person is not known.
 */
export function compareRecordings(before: Recording, after: Recording): Comparison {
  return {
    changes: MEASURE_NAMES.map((name) =>
      changeOf(name, before.measures[name], after.measures[name]),
    ),
    warnings: warningsOf(before, after),
  };
}

function changeOf(name: MeasureName, before: Measure, after: Measure): MeasureChange {
  const base = { name, unit: before.unit, before: before.value, after: after.value };
  const unknown = { low: null, high: null, exceedsRepeatability: null };
  if (before.value === null || after.value === null) return { ...base, change: null, ...unknown };
  const change = after.value - before.value;
  if (before.low === null || before.high === null || after.low === null || after.high === null) {
    return { ...base, change, ...unknown };
  }
  const low = change - Math.hypot(after.value - after.low, before.high - before.value);
  const high = change + Math.hypot(after.high - after.value, before.value - before.low);
  return { ...base, change, low, high, exceedsRepeatability: low > 0 || high < 0 };
}

function warningsOf(before: Recording, after: Recording): string[] {
  const warnings: string[] = [];
  const [a, b] = [before.source, after.source];
  if (a.sha256 === b.sha256) warnings.push('Both recordings are of the same file.');
  if (a.kind !== b.kind) {
    warnings.push(`One was measured from ${a.kind}, the other from ${b.kind}.`);
  }
  if (unlike(a.frameRate, b.frameRate)) {
    warnings.push(
      `Frame rates differ (${a.frameRate.toFixed(1)} and ${b.frameRate.toFixed(1)} frames/s): short spasms are seen more fully at the higher one.`,
    );
  }
  if (unlike(before.quality.irisPx, after.quality.irisPx)) {
    warnings.push('The face is much larger in one of them: small movements are seen better there.');
  }
  for (const [when, { quality }] of [
    ['first', before],
    ['second', after],
  ] as const) {
    if (quality.verdict !== 'usable') {
      warnings.push(`The quality of the ${when} recording is ${quality.verdict}.`);
    }
  }
  const sides = [before.affectedSide, after.affectedSide];
  if (sides.includes('left') && sides.includes('right')) {
    warnings.push('The affected side changed: was one of them mirrored, or is it another person?');
  }
  if (before.software.version !== after.software.version) {
    warnings.push('They were measured with different versions of the program.');
  }
  return warnings;
}

function unlike(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.max(a, b) > UNLIKE_FACTOR * Math.min(a, b);
}
