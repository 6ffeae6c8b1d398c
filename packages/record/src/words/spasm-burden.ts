import type { Measure, SpasmEvent } from '@facialis/spasm';
import { type CorrectedRecording, correctedEvents } from './corrected-events.ts';

/** A figure of a recording with its 95 % interval, where there is one. */
export interface BurdenFigure {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How much spasm a recording holds. */
export interface SpasmBurden {
  /** Spasms a minute of measurable time. */
  readonly rate: BurdenFigure | null;
  /** Share of measurable time in spasm, %. */
  readonly timeShare: BurdenFigure | null;
  /** Whether a person's corrections changed the spasms. */
  readonly isCorrected: boolean;
}

const SECONDS_PER_MINUTE = 60;
const PERCENT = 100;

/**
 * How much spasm a recording holds, by its events as they stand after a person's corrections. What
 * was corrected is counted anew from the record alone, without an interval: that would need the
 * signals. Nothing is said of a recording that cannot be judged.
 */
export function spasmBurden(recording: CorrectedRecording): SpasmBurden {
  const { quality, measures } = recording.record;
  const events = recording.corrections?.length ? correctedEvents(recording) : [];
  const isCorrected = events.some(({ automatic, event }) => textOf(automatic) !== textOf(event));
  if (quality.verdict === 'unusable') return { rate: null, timeShare: null, isCorrected };
  const { spasmRate, timeInSpasm } = measures;
  if (!isCorrected) {
    return { rate: figureOf(spasmRate), timeShare: figureOf(timeInSpasm), isCorrected };
  }
  const spasms = events.flatMap(({ event }) => (event?.kind === 'spasm' ? [event] : []));
  return {
    rate: counted(spasmRate, (spasms.length * SECONDS_PER_MINUTE) / spasmRate.measurableS),
    timeShare: counted(
      timeInSpasm,
      Math.min(PERCENT, (PERCENT * secondsOf(spasms)) / timeInSpasm.measurableS),
    ),
    isCorrected,
  };
}

/** What an event counts by: kind and time. */
function textOf(event: SpasmEvent | null): string {
  return event?.kind === 'spasm' ? `${event.onset} ${event.offset}` : '';
}

function figureOf({ value, low, high }: Measure): BurdenFigure | null {
  return value === null ? null : { value, low, high };
}

function counted({ measurableS }: Measure, value: number): BurdenFigure | null {
  return measurableS === 0 ? null : { value, low: null, high: null };
}

/** Seconds in any of the spasms, those of both sides at once counted once. */
function secondsOf(spasms: readonly SpasmEvent[]): number {
  let seconds = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { onset, offset } of spasms.toSorted((a, b) => a.onset - b.onset)) {
    seconds += Math.max(0, offset - Math.max(onset, end));
    end = Math.max(end, offset);
  }
  return seconds;
}
