/** The stretch of time that a plot shows. Seconds, milliseconds or days: every plot has its own unit. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** How far a window may go: from the first to the last time, and no shorter than `least`. */
export interface WindowLimits extends TimeWindow {
  readonly least: number;
}

/** The window nearest to a wanted one that keeps within its limits. */
export function clampWindow({ from, to }: TimeWindow, limits: WindowLimits): TimeWindow {
  const whole = limits.to - limits.from;
  const width = Math.min(Math.max(to - from, Math.min(limits.least, whole)), whole);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - width / 2, limits.from), limits.to - width);
  return { from: start, to: start + width };
}

/** The window moved by so much time; it stops at the ends. */
export function panWindow(window: TimeWindow, by: number, limits: WindowLimits): TimeWindow {
  return clampWindow({ from: window.from + by, to: window.to + by }, limits);
}

/**
 * The window made `factor` times as long about a point that stays where it is on the screen,
 * unless an end is reached.
 */
export function zoomWindow(
  window: TimeWindow,
  factor: number,
  at: number,
  limits: WindowLimits,
): TimeWindow {
  const old = window.to - window.from;
  const whole = limits.to - limits.from;
  const width = Math.min(Math.max(old * factor, Math.min(limits.least, whole)), whole);
  const share = old > 0 ? (at - window.from) / old : 0.5;
  const from = at - share * width;
  return clampWindow({ from, to: from + width }, limits);
}

/** The window of the same length with a time in it; moved only when the time lies outside. */
export function reachWindow(window: TimeWindow, time: number, limits: WindowLimits): TimeWindow {
  if (time >= window.from && time <= window.to) return window;
  return panWindow(window, time - (window.from + window.to) / 2, limits);
}
