/** The time of the picture that is shown, s of the video's own clock; moves with every frame. */
export interface Playhead {
  current(): number;
  place(time: number): void;
  /** Calls back at every move; gives the way to stop. */
  follow(watcher: (time: number) => void): () => void;
}

/** A playhead at the beginning. */
export function createPlayhead(time: number): Playhead {
  const watchers = new Set<(time: number) => void>();
  return {
    current: () => time,
    place(next) {
      if (next === time) return;
      time = next;
      for (const watcher of watchers) watcher(time);
    },
    follow(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/**
 * The frame that is shown at a time: the last one that has begun, or the first.
 *
 * @param timeS times of the frames, rising
 */
export function frameShownAt(timeS: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = timeS.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    // Clocks of players are rounded to a microsecond.
    if (timeS[middle]! <= time + CLOCK_ROUNDING_S) low = middle;
    else high = middle;
  }
  return low;
}

/** Rounding of a player's clock and of signals.csv, s. */
const CLOCK_ROUNDING_S = 2e-6;

/** The time of the frame so many frames on, or of the last one there. */
export function stepTime(timeS: ArrayLike<number>, time: number, frames: number): number {
  const frame = frameShownAt(timeS, time) + frames;
  return timeS[Math.min(Math.max(frame, 0), timeS.length - 1)] ?? time;
}
