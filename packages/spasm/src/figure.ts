import {
  blockAt,
  blockSpan,
  percentileInterval,
  type Resampling,
  resampledRatio,
} from './bootstrap.ts';
import { type MeasurableTime, secondsWithin } from './measurable.ts';
import { MEASURES } from './measure-table.ts';
import type { Measure, MeasureName, SpasmEvent } from './recording.ts';
import type { Span } from './span.ts';
import { type Interval, poissonInterval } from './statistics.ts';
import { type WeightedValue, weightedMedian } from './weighted.ts';

/** With fewer events even the smallest and the largest bracket their median in under 95 %. */
export const FEWEST_EVENTS_FOR_INTERVAL = 6;
/**
 * When nothing was seen, the upper limit of a share of time allows unseen events of this length,
 * s: the border between clonic and tonic.
 */
export const UNSEEN_EVENT_S = 1;

/** Why there is no figure: nothing of the part can be measured. */
export const NO_TIME = 'no measurable time';
/** Why there is no figure: it describes spasms, and there is none. */
export const NO_SPASM = 'no spasm in the measurable time';

const SECONDS_PER_MINUTE = 60;
const PERCENT = 100;

/** From onset to offset. */
export function spanOf({ onset, offset }: SpasmEvent): Span {
  return { from: onset, to: offset };
}

/** Events a minute of measurable time, with the wider of the drawn and the exact count interval. */
export function rateMeasure(
  name: MeasureName,
  events: readonly SpasmEvent[],
  time: MeasurableTime,
  resampling: Resampling,
): Measure {
  if (time.seconds === 0) return absent(name, NO_TIME, 0);
  const counts = new Float64Array(resampling.blocks);
  for (const { onset } of events) counts[blockAt(resampling, onset)]! += 1;
  const perMinute = SECONDS_PER_MINUTE / time.seconds;
  const value = events.length * perMinute;
  const seconds = secondsByBlock(time, resampling);
  const drawn = percentileInterval(
    resampling,
    (draw) => SECONDS_PER_MINUTE * resampledRatio(counts, seconds, draw),
  );
  const counted = scale(poissonInterval(events.length), perMinute);
  return present(name, value, wider(drawn, counted), time.seconds);
}

/**
 * Share of measurable time that merged spans take, with the wider of the drawn interval and the
 * one that the number of spans allows at their mean length.
 */
export function shareMeasure(
  name: MeasureName,
  spans: readonly Span[],
  time: MeasurableTime,
  resampling: Resampling,
): Measure {
  if (time.seconds === 0) return absent(name, NO_TIME, 0);
  const taken = new Float64Array(resampling.blocks);
  let count = 0;
  let takenS = 0;
  for (const span of spans) {
    const seconds = secondsWithin(time, span);
    if (seconds === 0) continue;
    count += 1;
    takenS += seconds;
    const last = blockAt(resampling, span.to);
    for (let block = blockAt(resampling, span.from); block <= last; block++) {
      const { from, to } = blockSpan(resampling, block);
      const part = { from: Math.max(from, span.from), to: Math.min(to, span.to) };
      taken[block]! += secondsWithin(time, part);
    }
  }
  const value = (PERCENT * takenS) / time.seconds;
  const seconds = secondsByBlock(time, resampling);
  const drawn = percentileInterval(
    resampling,
    (draw) => PERCENT * resampledRatio(taken, seconds, draw),
  );
  const eventS = count === 0 ? UNSEEN_EVENT_S : takenS / count;
  const counted = scale(poissonInterval(count), (PERCENT * eventS) / time.seconds);
  const { low, high } = wider(drawn, counted);
  return present(name, value, { low, high: Math.min(high, PERCENT) }, time.seconds);
}

/** Median over spasms of what is known of each. */
export function medianMeasure(
  name: MeasureName,
  spasms: readonly SpasmEvent[],
  of: (spasm: SpasmEvent) => number | null,
  time: MeasurableTime,
  resampling: Resampling,
): Measure {
  if (time.seconds === 0) return absent(name, NO_TIME, 0);
  if (spasms.length === 0) return absent(name, NO_SPASM, time.seconds);
  const known = spasms
    .map((spasm) => ({ value: of(spasm), weight: 1, time: spasm.onset }))
    .filter((row): row is WeightedValue => row.value !== null);
  if (known.length === 0) return absent(name, 'not measured in any spasm', time.seconds);
  const { value, interval } = weightedMedian(known, resampling);
  const sure = known.length >= FEWEST_EVENTS_FOR_INTERVAL;
  return present(name, value, sure ? interval : null, time.seconds);
}

function secondsByBlock(time: MeasurableTime, resampling: Resampling): Float64Array {
  return Float64Array.from({ length: resampling.blocks }, (_, block) =>
    secondsWithin(time, blockSpan(resampling, block)),
  );
}

/** An interval in another unit. */
export function scale({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

function wider(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** A measure that has a value. */
export function present(
  name: MeasureName,
  value: number,
  interval: Interval | null,
  measurableS: number,
): Measure {
  const low = interval && Math.min(interval.low, value);
  const high = interval && Math.max(interval.high, value);
  return { value, unit: MEASURES[name].unit, low, high, measurableS };
}

/** A measure that has none, and why. */
export function absent(name: MeasureName, reason: string, measurableS: number): Measure {
  return {
    value: null,
    unit: MEASURES[name].unit,
    low: null,
    high: null,
    measurableS,
    absent: reason,
  };
}
