import type { Box, Glimpse } from '@facialis/measure';
import { type Advice, adviceFor } from './advice.ts';

/** What the page shows of the camera a few times a second. */
export interface Guidance {
  readonly advice: Advice;
  /** Where the face is, in shares of the picture; null where none is found. */
  readonly face: Box | null;
  /** Pictures that are looked at, a second. */
  readonly frameRate: number;
}

/** How much of the traces is kept, s. */
export const TRACE_S = 10;
/** An advice must stand for so many tellings before it is shown, so that none flickers. */
const STEADY_TELLINGS = 3;

/** What comes of a camera while it runs, between the worker and what is drawn of it. */
export class LiveFeed {
  readonly #watchers = new Set<() => void>();
  #traces: Glimpse[] = [];
  #guidance: Guidance | null = null;
  #next: { advice: Advice; tellings: number } = { advice: 'good', tellings: 0 };

  /** Takes in what was seen in one picture. */
  add(glimpse: Glimpse): void {
    const oldestS = glimpse.timeS - TRACE_S;
    this.#traces = [...this.#traces.filter(({ timeS }) => timeS >= oldestS), glimpse];
    const { facts, face } = glimpse;
    if (facts === null) return;
    this.#guidance = { advice: this.#steady(glimpse), face, frameRate: facts.frameRate };
    this.#tell();
  }

  /** Forgets what was seen: what comes next is another time. */
  clear(): void {
    this.#traces = [];
    this.#guidance = null;
    this.#tell();
  }

  /** The last seconds, oldest first. */
  get traces(): readonly Glimpse[] {
    return this.#traces;
  }

  /** The guidance as it stands; null until the first picture was looked at. */
  readonly guidance = (): Guidance | null => this.#guidance;

  /** Calls back when there is new guidance. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #steady(glimpse: Glimpse): Advice {
    const advice = adviceFor(glimpse);
    const tellings = advice === this.#next.advice ? this.#next.tellings + 1 : 1;
    this.#next = { advice, tellings };
    const shown = this.#guidance?.advice;
    return shown === undefined || tellings >= STEADY_TELLINGS ? advice : shown;
  }
}
