/** Longest delay a Node timer takes, ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Keeps Node's loop alive until the returned function is called: a native decoder at work holds no
 * handle of its own, and the process would end in the middle of a video without an error.
 */
export function keepAlive(): () => void {
  const timer = setInterval(() => {}, LONGEST_TIMER_MS);
  return () => clearInterval(timer);
}
