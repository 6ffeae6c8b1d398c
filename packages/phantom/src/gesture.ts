import { type Envelope, offsetOf } from './envelope.ts';
import { closureOf } from './movement.ts';
import type { Random } from './random.ts';

/** A person's own side: left is the right half of an unmirrored picture. */
export type Side = 'left' | 'right';

/** Voluntary, symmetric movements a course can hold. */
export const VOLUNTARY = ['smile', 'squint', 'close', 'brows', 'purse', 'talk'] as const;
/** One of the voluntary movements. */
export type Voluntary = (typeof VOLUNTARY)[number];

/** One event of a course, as the truth file writes it. Times in seconds, movements in mm. */
export type TruthEvent =
  | {
      readonly kind: 'spasm';
      readonly side: Side;
      readonly onset: number;
      readonly offset: number;
      readonly tonic: boolean;
      /** Strength of the lids: the upper lid's curve peaks at 0.8 of it, the lower's at 0.6. */
      readonly lid: number;
      readonly mouth_mm: number;
      readonly brow_mm: number;
      readonly regions: readonly ('eye' | 'mouth')[];
      readonly babinski: boolean;
      /** True lid closure at the peak, 0 to 1. */
      readonly closure: number;
    }
  | {
      readonly kind: 'blink';
      readonly side: 'both';
      readonly onset: number;
      readonly offset: number;
      readonly closure: number;
    }
  | {
      readonly kind: 'voluntary';
      readonly side: 'both';
      readonly onset: number;
      readonly offset: number;
      readonly what: Voluntary;
    }
  | {
      readonly kind: 'bilateral-closure';
      readonly side: 'both';
      readonly onset: number;
      readonly offset: number;
    };

/** How far one side goes at full strength. `lateral` is away from the midline, `up` upwards, mm. */
export interface Reach {
  readonly lid?: number;
  readonly lower?: number;
  readonly lateral?: number;
  readonly up?: number;
  readonly cheek?: number;
  readonly brow?: number;
  readonly ala?: number;
}

/** One envelope pulling at one side or at the jaw. */
export type Part =
  | { readonly side: Side; readonly envelope: Envelope; readonly reach: Reach }
  | { readonly side: 'jaw'; readonly envelope: Envelope; readonly downMm: number };

/** An event with what it moves. */
export interface Gesture {
  readonly event: TruthEvent;
  readonly parts: readonly Part[];
}

/** What a spasm of a scenario is made of. Ranges are at severity 0 and 1. */
export interface SpasmKind {
  /** Strength of the lids, 0 when they do not take part. */
  readonly lid: readonly [number, number];
  /** Pull at the mouth corner, mm. */
  readonly mouthMm: readonly [number, number];
  /** Brow, mm, up. */
  readonly browMm: readonly [number, number];
  /** Share of spasms that are tonic. */
  readonly tonic: number;
}

/** The series of the upper and of the lower lid at full strength, as shares of the event's `lid`. */
const UPPER_PER_LID = 0.8;
const LOWER_PER_LID = 0.6;
/** Direction of the pull at the mouth corner: outwards and up, 30 degrees. */
const PULL = { lateral: 0.85, up: 0.5 } as const;
const ALA_PER_MOUTH = 0.25;
/** Cheek per strength of the lids, mm. */
const CHEEK_MM = 1.75;
/** The mouth follows the lids by at most this, seconds. */
const LONGEST_LAG = 0.025;
const LAG_SHARE_OF_HOLD = 0.9;
/** Both sides of a voluntary movement agree within this. */
const SYMMETRY = 0.035;

function within([low, high]: readonly [number, number], at: number): number {
  return low + (high - low) * at;
}

/** A spasm of one side, starting at `onset`; `strength` 0 to 1 lies in the kind's range. */
export function spasm(
  random: Random,
  kind: SpasmKind,
  side: Side,
  onset: number,
  strength: number,
): Gesture {
  const tonic = random.chance(kind.tonic);
  const envelope: Envelope = tonic
    ? {
        onset,
        rise: random.between(0.07, 0.15),
        hold: random.between(1.7, 3.4),
        fall: random.between(0.2, 0.27),
        tremorHz: random.between(4.1, 7),
      }
    : {
        onset,
        rise: random.between(0.047, 0.075),
        hold: random.between(0.015, 0.155),
        fall: random.between(0.104, 0.206),
        tremorHz: 0,
      };
  const lid = kind.lid[1] > 0 ? within(kind.lid, strength) * random.between(0.9, 1.1) : 0;
  const mouth = kind.mouthMm[1] > 0 ? within(kind.mouthMm, strength) * random.between(0.9, 1.1) : 0;
  const brow = kind.browMm[1] > 0 ? within(kind.browMm, strength) : 0;
  const shut = Math.min(1, lid);
  const reach = { lid: UPPER_PER_LID * shut, lower: LOWER_PER_LID * shut };
  const parts: Part[] = [];
  if (lid > 0) parts.push({ side, envelope, reach: { ...reach, cheek: CHEEK_MM * shut, brow } });
  if (mouth > 0) {
    const lag = random.next() * Math.min(LONGEST_LAG, LAG_SHARE_OF_HOLD * envelope.hold);
    const later = { ...envelope, onset: onset + lag, hold: envelope.hold - lag };
    const { lateral, up } = PULL;
    const pull = { lateral: lateral * mouth, up: up * mouth, ala: ALA_PER_MOUTH * mouth };
    parts.push({ side, envelope: later, reach: pull });
  }
  const event: TruthEvent = {
    kind: 'spasm',
    side,
    onset: Math.min(...parts.map((part) => part.envelope.onset)),
    offset: offsetOf(envelope),
    tonic,
    lid: shut,
    mouth_mm: mouth,
    brow_mm: brow,
    regions: [...(lid > 0 ? (['eye'] as const) : []), ...(mouth > 0 ? (['mouth'] as const) : [])],
    babinski: lid > 0 && brow > 0,
    closure: closureOf(reach),
  };
  return { event, parts };
}

const INCOMPLETE_BLINKS = 0.2;

/** A blink of both eyes; one in five is incomplete, and the sides never agree to the millisecond. */
export function blink(random: Random, onset: number): Gesture {
  const incomplete = random.chance(INCOMPLETE_BLINKS);
  const closure = incomplete ? random.between(0.56, 0.72) : random.between(0.9, 0.99);
  const shared: Envelope = {
    onset,
    rise: random.between(0.061, 0.102),
    hold: random.between(0.015, 0.055),
    fall: random.between(0.134, 0.217),
    tremorHz: 0,
  };
  const parts = (['left', 'right'] as const).map((side): Part => {
    const later = { ...shared, onset: onset + random.between(0, 0.015) };
    const lid = Math.min(1, closure * random.between(0.96, 1.04));
    return { side, envelope: later, reach: { lid } };
  });
  return { event: { kind: 'blink', side: 'both', ...span(parts), closure }, parts };
}

function span(parts: readonly Part[]): { onset: number; offset: number } {
  return {
    onset: Math.min(...parts.map((part) => part.envelope.onset)),
    offset: Math.max(...parts.map((part) => offsetOf(part.envelope))),
  };
}

function bothSides(random: Random, envelope: Envelope, reach: Reach): Part[] {
  return (['left', 'right'] as const).map((side) => {
    const gain = 1 + random.between(-SYMMETRY, SYMMETRY) / 2;
    const own = Object.entries(reach).map(([name, value]) => [name, value * gain]);
    // A lid cannot go further than shut.
    const { lid = 0, ...rest } = Object.fromEntries(own) as Reach;
    return { side, envelope, reach: { ...rest, lid: Math.min(1, lid) } };
  });
}

/** Both eyes forced shut, as in blepharospasm: lids in step, brows down. */
export function bilateralClosure(random: Random, onset: number): Gesture {
  const envelope: Envelope = {
    onset,
    rise: random.between(0.1, 0.206),
    hold: random.between(0.5, 1.7),
    fall: random.between(0.204, 0.4),
    tremorHz: 0,
  };
  const parts = bothSides(random, envelope, { lid: random.between(0.91, 0.97), brow: -2 });
  return { event: { kind: 'bilateral-closure', side: 'both', ...span(parts) }, parts };
}

/** A voluntary, symmetric movement. */
export function voluntary(random: Random, what: Voluntary, onset: number): Gesture {
  const parts = what === 'talk' ? talk(random, onset) : posed(random, what, onset);
  return { event: { kind: 'voluntary', side: 'both', ...span(parts), what }, parts };
}

function posed(random: Random, what: Exclude<Voluntary, 'talk'>, onset: number): Part[] {
  const envelope: Envelope = {
    onset,
    rise: random.between(0.21, 0.38),
    hold: random.between(0.7, 1.5),
    fall: random.between(0.34, 0.62),
    tremorHz: 0,
  };
  const strength = random.between(0.9, 1.05);
  const reaches: Record<typeof what, Reach> = {
    smile: { lateral: 4.5, up: 2.7, cheek: 1.8, lower: 0.31 },
    squint: { lid: 0.3, lower: 0.34 },
    close: { lid: 1.08 },
    brows: { brow: 3.1 },
    purse: { lateral: -4.2 },
  };
  const own = Object.entries(reaches[what]).map(([name, value]) => [name, value * strength]);
  return bothSides(random, envelope, Object.fromEntries(own) as Reach);
}

/** Speech: syllables that open the jaw and narrow or widen the mouth, both sides alike. */
function talk(random: Random, onset: number): Part[] {
  const parts: Part[] = [];
  const end = onset + random.between(2, 4.5);
  for (let at = onset; at < end; ) {
    const length = random.between(0.16, 0.34);
    const envelope: Envelope = {
      onset: at,
      rise: length * 0.45,
      hold: length * 0.1,
      fall: length * 0.45,
      tremorHz: 0,
    };
    parts.push({ side: 'jaw', envelope, downMm: random.between(2, 9) });
    const reach = { lateral: random.between(-2.2, 1), up: random.between(-0.8, 0.3) };
    parts.push(...bothSides(random, envelope, reach));
    at += length * random.between(0.75, 1.1);
  }
  return parts;
}
