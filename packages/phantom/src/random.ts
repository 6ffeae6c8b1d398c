/** A small seeded source of random numbers: the same seed gives the same numbers everywhere. */
export interface Random {
  /** Evenly spread, 0 up to but not including 1. */
  next(): number;
  /** Evenly spread between two bounds. */
  between(low: number, high: number): number;
  /** Normal, mean 0 and standard deviation 1. */
  normal(): number;
  /** One of the given values. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
}

const WORD = 2 ** 32;
const WEYL_STEP = 0x6d2b79f5;

/**
 * Makes a source from a seed and the name of what it serves, so that drawing one more number for
 * the hair does not change the course. Weyl sequence with a multiplicative mixer (the "mulberry32"
 * family); good enough for pictures, not for secrets.
 */
export function createRandom(seed: number, purpose: string): Random {
  let state = seed >>> 0;
  for (const letter of purpose) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;

  function next(): number {
    state = (state + WEYL_STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD;
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    // Box and Muller; 1 − next() keeps the logarithm's argument above zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    chance: (probability) => next() < probability,
  };
}
