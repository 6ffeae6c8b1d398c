import type { Side, SideSignals, Signals, SpasmEvent } from '../src/index.ts';

/** A movement with soft ends: smooth steps (3u² − 2u³) up and down, and a plateau between. */
export interface Movement {
  readonly side: Side | 'both';
  /** The instant it leaves rest, s. */
  readonly onset: number;
  readonly rise?: number;
  readonly hold?: number;
  readonly fall?: number;
  /** Lid closure at the plateau. */
  readonly lid?: number;
  /** Pull on the mouth corner at the plateau, mm, two parts outwards and one part up. */
  readonly mouth?: number;
  readonly brow?: number;
  readonly cheek?: number;
  /** Trembling of the plateau, Hz; it takes a fifth of the strength. */
  readonly tremorHz?: number;
}

/** How a made-up recording was taken. */
export interface Taking {
  readonly seconds?: number;
  readonly rate?: number;
  /** Frame times; even steps of 1 / rate when left out. */
  readonly timeS?: Float64Array;
  /** Standard deviations of white noise: lid closure, and millimetres. */
  readonly lidNoise?: number;
  readonly mmNoise?: number;
  /** Slow wandering of rest on the left, of its lid and in mm. */
  readonly lidDrift?: (t: number) => number;
  readonly mmDrift?: (t: number) => number;
  readonly seed?: number;
}

/** Noise as it is left in the signals of an ordinary video. */
export const ORDINARY_NOISE = { lidNoise: 0.012, mmNoise: 0.1, seed: 1 } as const;

const CLONIC = { rise: 0.06, hold: 0.1, fall: 0.15 } as const;
const BLINK = { rise: 0.08, hold: 0.04, fall: 0.17 } as const;

/** The instant a movement is back at rest, s. */
export function offsetOf({ onset, rise, hold, fall }: Movement): number {
  return onset + (rise ?? CLONIC.rise) + (hold ?? CLONIC.hold) + (fall ?? CLONIC.fall);
}

/** Both lids, each on its own, in the shape of a blink. */
export function blink(
  onset: number,
  left: number,
  right = left,
  { laterRight = 0, ...shape }: { laterRight?: number; fall?: number } = {},
): Movement[] {
  return [
    { ...BLINK, ...shape, side: 'left', onset, lid: left },
    { ...BLINK, side: 'right', onset: onset + laterRight, lid: right },
  ];
}

/** The signals that movements make. */
export function signalsOf(movements: readonly Movement[], taking: Taking = {}): Signals {
  const { seconds = 20, rate = 30, lidNoise = 0, mmNoise = 0, seed = 1 } = taking;
  const timeS = taking.timeS ?? evenTimes(seconds, rate);
  const random = gaussian(seed);
  const side = (which: Side): SideSignals => {
    const own = movements.filter((m) => m.side === which || m.side === 'both');
    const series = (
      amount: (m: Movement) => number | undefined,
      noise: number,
      drift: ((t: number) => number) | undefined,
    ) =>
      Float32Array.from(timeS, (t) => {
        const moved = Math.max(0, ...own.map((m) => (amount(m) ?? 0) * strength(m, t)));
        return moved + noise * random() + (which === 'left' ? (drift?.(t) ?? 0) : 0);
      });
    const { lidDrift, mmDrift } = taking;
    return {
      lidClosure: series((m) => m.lid, lidNoise, lidDrift),
      commissureLateralMm: series((m) => (m.mouth ?? 0) * Math.sqrt(0.8), mmNoise, mmDrift),
      commissureUpMm: series((m) => (m.mouth ?? 0) * Math.sqrt(0.2), mmNoise, undefined),
      browMm: series((m) => m.brow, mmNoise, undefined),
      cheekMm: series((m) => m.cheek, mmNoise, undefined),
    };
  };
  const left = side('left');
  const right = side('right');
  return { timeS, left, right, tracked: new Uint8Array(timeS.length).fill(1) };
}

/** Times of frames in even steps. */
export function evenTimes(seconds: number, rate: number): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * rate) + 1 }, (_, i) => i / rate);
}

/** Times of a camera that changes its pace from frame to frame, 24 to 60 a second. */
export function unevenTimes(seconds: number, seed = 1): Float64Array {
  const random = uniform(seed);
  const times: number[] = [];
  for (let t = 0; t < seconds; t += 1 / (24 + 36 * random())) times.push(t);
  return Float64Array.from(times);
}

/** Left for right. */
export function mirror(signals: Signals): Signals {
  return { ...signals, left: signals.right, right: signals.left };
}

/** An event seen in a mirror. */
export function mirrorEvent(event: SpasmEvent): SpasmEvent {
  const other = { left: 'right', right: 'left', both: 'both' } as const;
  return { ...event, side: other[event.side] };
}

/** How far a movement is at a time, 0 to 1. */
function strength(movement: Movement, t: number): number {
  const { onset, rise = CLONIC.rise, fall = CLONIC.fall, tremorHz } = movement;
  const offset = offsetOf(movement);
  if (t <= onset || t >= offset) return 0;
  const tremor =
    tremorHz === undefined ? 1 : 1 - 0.1 * (1 + Math.sin(2 * Math.PI * tremorHz * (t - onset)));
  return tremor * smoothStep((t - onset) / rise) * smoothStep((offset - t) / fall);
}

function smoothStep(share: number): number {
  const u = Math.min(Math.max(share, 0), 1);
  return u * u * (3 - 2 * u);
}

/** Normal deviates (Box and Muller 1958, doi 10.1214/aoms/1177706645). */
export function gaussian(seed: number): () => number {
  const random = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Weyl's sequence, stirred: numbers from 0 to 1. */
export function uniform(seed: number): () => number {
  let state = Math.imul(seed, 0x85ebca6b);
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let x = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
  };
}
