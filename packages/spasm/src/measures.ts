import { createResampling, type Resampling } from './bootstrap.ts';
import {
  absent,
  FEWEST_EVENTS_FOR_INTERVAL,
  medianMeasure,
  NO_SPASM,
  NO_TIME,
  present,
  rateMeasure,
  scale,
  shareMeasure,
  spanOf,
} from './figure.ts';
import {
  computeMeasurable,
  frameAt,
  type MeasurableTime,
  secondsWithin,
  spansAtOrAbove,
  wholeSpan,
} from './measurable.ts';
import type { Measure, MeasureName, Measures, SpasmEvent } from './recording.ts';
import type { Side, Signals } from './signals.ts';
import { mergeSpans, type Span, subtractSpans } from './span.ts';
import { poissonInterval, wilsonInterval } from './statistics.ts';
import { computeSynkinesis, SYNKINESIS_LAG_NEEDS_R } from './synkinesis.ts';
import { type WeightedValue, weightedMedian } from './weighted.ts';

/** A lid this closed counts as closed: half of the eye's own open aperture. */
export const CLOSED_LID = 0.5;
const PERCENT = 100;

/**
 * All measures of a recording or of a part of it, each with a 95 % interval and the measurable
 * time it rests on. An event belongs to the part in which it starts; time is counted where it
 * falls. The same input always gives the same figures.
 *
 * @param span the part; from the first to the last frame when left out
 */
export function computeMeasures(
  signals: Signals,
  events: readonly SpasmEvent[],
  span: Span = wholeSpan(signals),
): Measures {
  // 1. What can be measured, and which events fall into it.
  const time = computeMeasurable(signals, span);
  const ends = span.to >= wholeSpan(signals).to ? Number.POSITIVE_INFINITY : span.to;
  const measurable = events.filter((event) => secondsWithin(time, spanOf(event)) > 0);
  const started = measurable.filter(({ onset }) => onset >= span.from && onset < ends);
  const ofKind = (kind: SpasmEvent['kind'], among = started) =>
    among.filter((event) => event.kind === kind);
  const spasms = ofKind('spasm');

  // 2. The blocks of time that all intervals draw from.
  const resampling = createResampling(span);

  // 3. How often, and how much of the time.
  const rate = (name: MeasureName, counted: readonly SpasmEvent[]) =>
    rateMeasure(name, counted, time, resampling);
  const share = (name: MeasureName, counted: readonly SpasmEvent[]) =>
    shareMeasure(name, mergeSpans(counted.map(spanOf)), time, resampling);
  const ongoing = ofKind('spasm', measurable);

  // 4. How long and how strong: the median over spasms.
  const median = (name: MeasureName, of: (spasm: SpasmEvent) => number | null) =>
    medianMeasure(name, spasms, of, time, resampling);

  return {
    spasmRate: rate('spasmRate', spasms),
    timeInSpasm: share('timeInSpasm', ongoing),
    tonicTime: share(
      'tonicTime',
      ongoing.filter(({ form }) => form === 'tonic'),
    ),
    spasmDuration: median('spasmDuration', ({ onset, offset }) => offset - onset),
    eyeClosureTimeLeft: eyeClosure('left', signals, ofKind('blink', measurable), resampling),
    eyeClosureTimeRight: eyeClosure('right', signals, ofKind('blink', measurable), resampling),
    blinkRate: rate('blinkRate', ofKind('blink')),
    bilateralClosureRate: rate('bilateralClosureRate', ofKind('bilateral-closure')),
    bilateralClosureTime: share('bilateralClosureTime', ofKind('bilateral-closure', measurable)),
    peakLidClosure: median('peakLidClosure', ({ peakLidClosure }) => peakLidClosure),
    peakCommissure: median('peakCommissure', ({ peakCommissureMm }) => peakCommissureMm),
    peakBrow: median('peakBrow', ({ peakBrowMm }) => peakBrowMm),
    ...otherBabinski(signals, spasms, time),
    ...synkinesis(signals, spasms, time, resampling),
    apertureLeft: aperture('left', signals, events, resampling),
    apertureRight: aperture('right', signals, events, resampling),
  };
}

function eyeClosure(
  side: Side,
  signals: Signals,
  blinks: readonly SpasmEvent[],
  resampling: Resampling,
): Measure {
  const name = side === 'left' ? 'eyeClosureTimeLeft' : 'eyeClosureTimeRight';
  const lid = signals[side].lidClosure;
  const time = computeMeasurable(signals, resampling.span, lid);
  const closed = spansAtOrAbove(time, lid, CLOSED_LID);
  const ownBlinks = blinks.filter((blink) => blink.side === side || blink.side === 'both');
  const kept = subtractSpans(closed, mergeSpans(ownBlinks.map(spanOf)));
  return shareMeasure(name, kept, time, resampling);
}

function otherBabinski(
  signals: Signals,
  spasms: readonly SpasmEvent[],
  time: MeasurableTime,
): Pick<Measures, 'otherBabinskiCount' | 'otherBabinskiShare'> {
  const judged = spasms.filter((spasm) => spasm.otherBabinski !== null);
  const seen = judged.filter((spasm) => spasm.otherBabinski).length;
  const both = (reason: string) => ({
    otherBabinskiCount: absent('otherBabinskiCount', reason, time.seconds),
    otherBabinskiShare: absent('otherBabinskiShare', reason, time.seconds),
  });
  if (time.seconds === 0) return both(NO_TIME);
  if (!signals.left.browMm && !signals.right.browMm) return both('the brow was not measured');
  if (judged.length === 0 && spasms.length > 0) return both('brow or lid not measured in spasms');
  const count = present('otherBabinskiCount', seen, poissonInterval(seen), time.seconds);
  if (spasms.length === 0) {
    return { ...both(NO_SPASM), otherBabinskiCount: count };
  }
  const interval = scale(wilsonInterval(seen, judged.length), PERCENT);
  const value = (PERCENT * seen) / judged.length;
  return {
    otherBabinskiCount: count,
    otherBabinskiShare: present('otherBabinskiShare', value, interval, time.seconds),
  };
}

function synkinesis(
  signals: Signals,
  spasms: readonly SpasmEvent[],
  time: MeasurableTime,
  resampling: Resampling,
): Pick<Measures, 'synkinesis' | 'synkinesisLag'> {
  const both = (reason: string, seconds: number) => ({
    synkinesis: absent('synkinesis', reason, seconds),
    synkinesisLag: absent('synkinesisLag', reason, seconds),
  });
  if (time.seconds === 0) return both(NO_TIME, 0);
  if (spasms.length === 0) return both(NO_SPASM, time.seconds);
  const found = computeSynkinesis(signals, spasms, resampling);
  if (!found) return both('eye and mouth were not both measured in spasms', 0);
  const { r, lagMs, measurableS } = found;
  const sure = found.windows >= FEWEST_EVENTS_FOR_INTERVAL;
  const rMeasure = present('synkinesis', r, sure ? found.rInterval : null, measurableS);
  if (r < SYNKINESIS_LAG_NEEDS_R) {
    const reason = 'eye and mouth do not move together closely enough to have a lag';
    return { synkinesis: rMeasure, synkinesisLag: absent('synkinesisLag', reason, measurableS) };
  }
  const lagInterval = sure ? found.lagInterval : null;
  return {
    synkinesis: rMeasure,
    synkinesisLag: present('synkinesisLag', lagMs, lagInterval, measurableS),
  };
}

/** Median aperture over open frames outside all events, each frame weighted with its own time. */
function aperture(
  side: Side,
  signals: Signals,
  events: readonly SpasmEvent[],
  resampling: Resampling,
): Measure {
  const name = side === 'left' ? 'apertureLeft' : 'apertureRight';
  const { apertureMm, lidClosure } = signals[side];
  if (!apertureMm) return absent(name, 'millimetres are not known', 0);
  const time = computeMeasurable(signals, resampling.span, lidClosure, apertureMm);
  const busy = mergeSpans(events.map(spanOf));
  const quiet = subtractSpans([resampling.span], busy);
  const rows: WeightedValue[] = [];
  let openS = 0;
  for (const { from, to } of quiet) {
    const last = frameAt(time.timeS, to);
    for (let frame = Math.max(frameAt(time.timeS, from), 0); frame <= last; frame++) {
      const t = time.timeS[frame]!;
      if (t < from || lidClosure[frame]! >= CLOSED_LID) continue;
      const seconds = ownSeconds(time, frame);
      if (seconds > 0) rows.push({ value: apertureMm[frame]!, weight: seconds, time: t });
      openS += seconds;
    }
  }
  if (rows.length === 0) return absent(name, 'no open eye in the measurable time', 0);
  const { value, interval } = weightedMedian(rows, resampling);
  return present(name, value, interval, openS);
}

/** Half of the measurable time on either side of a frame. */
function ownSeconds({ timeS, usable }: MeasurableTime, frame: number): number {
  const after = usable[frame] ? timeS[frame + 1]! - timeS[frame]! : 0;
  const before = usable[frame - 1] ? timeS[frame]! - timeS[frame - 1]! : 0;
  return (after + before) / 2;
}
