import type { Side, SideSignals, Signals, SpasmEvent } from '../src/index.ts';

/** An event with everything but what a test cares about filled in. */
export function event(
  kind: SpasmEvent['kind'],
  side: SpasmEvent['side'],
  onset: number,
  offset: number,
  rest: Partial<SpasmEvent> = {},
): SpasmEvent {
  const isSpasm = kind === 'spasm';
  return {
    id: 0,
    kind,
    side,
    onset,
    offset,
    peakTime: (onset + offset) / 2,
    form: isSpasm ? (offset - onset < 1 ? 'clonic' : 'tonic') : null,
    peakLidClosure: 0.8,
    peakCommissureMm: isSpasm ? 3 : null,
    peakCommissureLateralMm: isSpasm ? 2 : null,
    peakCommissureUpMm: isSpasm ? 2 : null,
    peakBrowMm: isSpasm ? 1 : null,
    parts: isSpasm ? ['orbicularis-oculi', 'mouth'] : [],
    otherBabinski: isSpasm ? true : null,
    confidence: 0.9,
    ...rest,
  };
}

/** What a made-up recording is made of. */
export interface CourseOptions {
  readonly seconds?: number;
  readonly rate?: number;
  readonly start?: number;
  /** Frame times; even steps of 1 / rate when left out. */
  readonly timeS?: Float64Array;
  /** The mouth corner follows the eye by this much, s. */
  readonly mouthLagS?: number;
}

/** Signals in which every event moves lid, mouth corner and brow of its side as a raised cosine. */
export function course(
  events: readonly SpasmEvent[],
  { seconds = 60, rate = 30, start = 0, timeS, mouthLagS = 0 }: CourseOptions = {},
): Signals {
  const times =
    timeS ??
    Float64Array.from({ length: Math.round(seconds * rate) + 1 }, (_, i) => start + i / rate);
  const side = (name: Side): SideSignals => {
    const own = events.filter((e) => e.side === name || e.side === 'both');
    const closure = Float32Array.from(times, (t) => 0.9 * activity(own, t));
    const mouth = Float32Array.from(times, (t) => activity(own, t - mouthLagS));
    return {
      lidClosure: closure,
      apertureMm: closure.map((closed) => 10 * (1 - closed)),
      commissureLateralMm: mouth.map((value) => 3 * value),
      commissureUpMm: mouth.map((value) => 4 * value),
      browMm: mouth.map((value) => 2 * value),
    };
  };
  return {
    timeS: times,
    left: side('left'),
    right: side('right'),
    tracked: new Uint8Array(times.length).fill(1),
  };
}

function activity(events: readonly SpasmEvent[], t: number): number {
  let most = 0;
  for (const { onset, offset } of events) {
    if (t <= onset || t >= offset) continue;
    most = Math.max(most, (1 - Math.cos((2 * Math.PI * (t - onset)) / (offset - onset))) / 2);
  }
  return most;
}

/** The same recording seen in a mirror. */
export function mirrored(signals: Signals, events: readonly SpasmEvent[]): [Signals, SpasmEvent[]] {
  const other = { left: 'right', right: 'left', both: 'both' } as const;
  return [
    { ...signals, left: signals.right, right: signals.left },
    events.map((e) => ({ ...e, side: other[e.side] })),
  ];
}
