/** How one movement comes and goes: rises, holds, falls. All in seconds. */
export interface Envelope {
  readonly onset: number;
  readonly rise: number;
  readonly hold: number;
  readonly fall: number;
  /** Tremor of a tonic hold, cycles a second; 0 for none. */
  readonly tremorHz: number;
}

/** Share of the strength that a tonic hold loses at the bottom of its tremor. */
const TREMOR_DEPTH = 0.2;

/** When the envelope is back at rest, seconds. */
export function offsetOf({ onset, rise, hold, fall }: Envelope): number {
  return onset + rise + hold + fall;
}

/** Share of full strength at a time, 0 to 1; exactly 0 outside onset and offset. */
export function envelopeAt(envelope: Envelope, timeS: number): number {
  const since = timeS - envelope.onset;
  const left = offsetOf(envelope) - timeS;
  if (since <= 0 || left <= 0) return 0;
  const shape = Math.min(ease(since / envelope.rise), ease(left / envelope.fall));
  if (envelope.tremorHz === 0) return shape;
  const wave =
    0.5 - 0.5 * Math.cos(2 * Math.PI * envelope.tremorHz * Math.max(0, since - envelope.rise));
  return shape * (1 - TREMOR_DEPTH * wave);
}

function ease(share: number): number {
  const t = Math.min(1, share);
  return t * t * (3 - 2 * t);
}
