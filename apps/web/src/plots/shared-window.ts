import { useEffect, useState, useSyncExternalStore } from 'react';
import { clampWindow, type TimeWindow, type WindowLimits } from './time-window.ts';

/** One window that several plots show together, changed many times a second. */
export interface SharedWindow {
  readonly limits: WindowLimits;
  current(): TimeWindow;
  /** Shows another part; kept within the limits. */
  change(next: TimeWindow): void;
  /** Calls back once before the next picture of the screen after changes; gives the way to stop. */
  follow(watcher: () => void): () => void;
}

/** A window that starts with all there is, or with `first`. */
export function createSharedWindow(limits: WindowLimits, first: TimeWindow = limits): SharedWindow {
  let window = clampWindow(first, limits);
  let asked = 0;
  const watchers = new Set<() => void>();
  const tell = () => {
    asked = 0;
    for (const watcher of watchers) watcher();
  };
  return {
    limits,
    current: () => window,
    change(next) {
      const clamped = clampWindow(next, limits);
      if (clamped.from === window.from && clamped.to === window.to) return;
      window = clamped;
      if (asked === 0) asked = requestAnimationFrame(tell);
    },
    follow(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The window as it is, drawn anew with every change: for a few words, not for plots. */
export function useWindow(shared: SharedWindow): TimeWindow {
  return useSyncExternalStore(shared.follow, shared.current);
}

/** How long a window must have stood still to be told, ms: longer than between two key presses. */
const SETTLED_MS = 600;

/** The window once it stands still, so that a screen reader is told its end and not its way. */
export function useSettledWindow(shared: SharedWindow): TimeWindow {
  const [settled, setSettled] = useState(shared.current);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    setSettled(shared.current());
    const stop = shared.follow(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setSettled(shared.current()), SETTLED_MS);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [shared]);
  return settled;
}
