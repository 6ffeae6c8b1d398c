/** How a tracker works. */
export interface FaceTrackerOptions {
  /**
   * 1: the networks run in the calling thread; 2: in two worker threads beside it, on alternate
   * frames. Both give the same observations to the last bit. In a browser the calling worker runs
   * them either way: its decoder works beside it already.
   */
  readonly threads: 1 | 2;
  /**
   * Where the models lie: in Node a folder, when not where npm put them; in a browser the address of
   * the served `readBrowserFiles`, when not `face/` beside the page's scripts.
   */
  readonly modelFolder?: string;
}

/** @throws TypeError for a number of threads that is neither 1 nor 2 */
export function requireThreads({ threads }: FaceTrackerOptions): void {
  if (threads !== 1 && threads !== 2) {
    throw new TypeError(`threads must be 1 or 2; received ${String(threads)}`);
  }
}
