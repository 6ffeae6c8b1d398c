import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { recordingsOf } from '../recordings-of.ts';
import { refuseDisk } from '../refuse-disk.ts';
import { faultLine, type Log } from '../request-log.ts';
import { type AnalysisState, isOver, type KeptAnalysis } from './analysis.ts';
import { KeptAnalyses } from './kept-analyses.ts';
import { refuseFault, refuseReadOnly } from './refusals.ts';
import { type AnalysisEnd, type RunGround, runAnalysis } from './run-analysis.ts';

/** What the queue stands on. */
export interface AnalysesOptions extends RunGround {
  /** Folder of the queue. */
  readonly folder: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is asked for. */
export interface AnalysisPlan
  extends Pick<KeptAnalysis, 'person' | 'file' | 'mirrored' | 'protocol'> {
  /** When it was recorded; when it is asked for, where that is not known. */
  readonly when?: string;
  /** Whether a video that the person has already is measured once more. */
  readonly again: boolean;
}

/** What came of asking. */
export interface Asked {
  /** Recordings of the same video that the person has already. */
  readonly recordings: readonly string[];
  /** The analysis; null where there is none, because the video is known. */
  readonly analysis: AnalysisState | null;
}

/** An analysis in memory. */
interface Queued {
  kept: KeptAnalysis;
  state: AnalysisState;
  readonly stop: AbortController;
  readonly watchers: Set<(state: AnalysisState) => void>;
}

/** Analyses that are over and still remembered. */
const MOST_REMEMBERED = 200;

/**
 * The videos that are to be measured, one after the other, by a process of its own each. What waits
 * lies on the disk and goes on after a restart; what is found goes into the record.
 */
export class Analyses {
  readonly #options: AnalysesOptions;
  readonly #disk: KeptAnalyses;
  readonly #queue = new Map<string, Queued>();
  /** Settles once what was left by the run before is known. */
  readonly #resumed: Promise<void>;
  /** Settles once what was asked for before has been put in. */
  #added: Promise<unknown>;
  #running: Promise<void> | null = null;
  #closed = false;

  constructor(options: AnalysesOptions) {
    this.#options = options;
    this.#disk = new KeptAnalyses(options.folder);
    this.#resumed = this.#resume();
    this.#added = this.#resumed;
  }

  /** Asks for a video to be measured; one that waits already is not put in twice. */
  add(plan: AnalysisPlan): Promise<Asked | Refusal> {
    // One after the other: two that ask for the same at once are to get the same.
    const added = this.#added.then(() => this.#add(plan));
    this.#added = added.catch(() => {});
    return added;
  }

  async #add({ again, when, ...plan }: AnalysisPlan): Promise<Asked | Refusal> {
    const { store, actor, now } = this.#options;
    const { person, file } = plan;
    if (store.readOnly) return refuseReadOnly();
    const recordings = await recordingsOf(store, actor, person, file.sha256);
    if (isRefusal(recordings)) return recordings;
    const same = [...this.#queue.values()].filter(
      ({ kept }) => kept.person === person && kept.file.sha256 === file.sha256,
    );
    const earlier = same.find(({ state }) => !isOver(state));
    if (earlier) return { recordings, analysis: earlier.state };
    if (recordings.length > 0 && !again) return { recordings, analysis: null };
    const askedAt = new Date(now()).toISOString();
    const kept: KeptAnalysis = {
      analysis: randomUUID(),
      ...plan,
      when: when ?? askedAt,
      askedAt,
      state: 'waiting',
      before: recordings,
      crashes: 0,
    };
    try {
      await this.#disk.write(kept);
    } catch (error) {
      return refuseDisk(error, 'the queue', 'ask for it again: the video is kept.');
    }
    for (const { kept } of same) await this.#forget(kept.analysis);
    const { state } = this.#enqueue(kept);
    this.#next();
    return { recordings, analysis: state };
  }

  /** The analyses of a person, in the order in which they were asked for. */
  async of(person: string): Promise<AnalysisState[]> {
    await this.#resumed;
    return [...this.#queue.values()]
      .map(({ state }) => state)
      .filter((one) => one.person === person);
  }

  async find(analysis: string): Promise<AnalysisState | undefined> {
    await this.#resumed;
    return this.#queue.get(analysis)?.state;
  }

  /** The state now and after each change, to the end; gives what ends the watching. */
  watch(analysis: string, onState: (state: AnalysisState) => void): () => void {
    const queued = this.#queue.get(analysis);
    if (!queued) throw new TypeError('analysis must be one of the queue; received another id');
    onState(queued.state);
    if (!isOver(queued.state)) queued.watchers.add(onState);
    return () => queued.watchers.delete(onState);
  }

  /** Stops an analysis, or forgets one that is over; a video that no recording names goes with it. */
  async remove(analysis: string): Promise<void> {
    await this.#resumed;
    const queued = this.#queue.get(analysis);
    if (!queued) return;
    await this.#forget(analysis);
    if (!isOver(queued.state)) tell(queued, { state: 'stopped' });
    queued.stop.abort();
    await this.dropVideo(queued.kept.file.sha256);
  }

  /** Forgets all analyses of a person. */
  async removeAll(person: string): Promise<void> {
    for (const { analysis } of await this.of(person)) await this.remove(analysis);
  }

  /** Ends the worker; what waits and what ran goes on when the queue is opened again. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#resumed;
    for (const { stop } of this.#queue.values()) stop.abort();
    await this.#running;
  }

  async #resume(): Promise<void> {
    const told = (error: unknown) => this.#options.log(faultLine(error));
    try {
      for (const kept of await this.#disk.read(told)) this.#enqueue(kept);
    } catch (error) {
      told(error);
    }
    this.#next();
  }

  #enqueue(kept: KeptAnalysis): Queued {
    const { protocol: _, before: __, crashes: ___, ...told } = kept;
    const done = kept.state === 'waiting' ? 0 : 1;
    const words = kept.state === 'waiting' ? 'waiting for its turn' : '';
    const queued: Queued = {
      kept,
      state: { ...told, progress: { done, words } },
      stop: new AbortController(),
      watchers: new Set(),
    };
    this.#queue.set(kept.analysis, queued);
    return queued;
  }

  /** Begins with the one that waits longest, unless another one runs. */
  #next(): void {
    if (this.#running !== null || this.#closed || this.#options.store.readOnly) return;
    const queued = [...this.#queue.values()].find(({ state }) => state.state === 'waiting');
    if (!queued) return;
    this.#running = this.#run(queued)
      .then(() => this.#forgetOldest())
      .catch((error: unknown) => this.#options.log(faultLine(error)))
      .finally(() => {
        this.#running = null;
        this.#next();
      });
  }

  /** Brings one to its end. */
  async #run(queued: Queued): Promise<void> {
    const { signal } = queued.stop;
    tell(queued, { state: 'running' });
    try {
      const end = await runAnalysis(this.#options, queued.kept, {
        signal,
        onProgress: (done, words) => tell(queued, { progress: { done, words } }),
        onCrash: (crashes) => this.#keep(queued, { ...queued.kept, crashes }),
      });
      await this.#end(queued, end);
    } catch (error) {
      // Stopped, or the server closes: then it is not this run that says how it ended.
      if (!signal.aborted) {
        this.#options.log(faultLine(error));
        await this.#end(queued, { state: 'failed', refusal: refuseFault() });
      }
    }
  }

  async #end(queued: Queued, end: AnalysisEnd): Promise<void> {
    await this.#keep(queued, { ...queued.kept, ...end });
    tell(queued, { ...end, progress: { done: 1, words: '' } });
  }

  async #forgetOldest(): Promise<void> {
    const over = [...this.#queue.values()].filter(({ state }) => isOver(state));
    for (const { kept } of over.slice(0, Math.max(0, over.length - MOST_REMEMBERED))) {
      await this.#forget(kept.analysis);
      await this.dropVideo(kept.file.sha256);
    }
  }

  /** Where the disk is full, it stays as it was there, and is run again after a restart. */
  async #keep(queued: Queued, kept: KeptAnalysis): Promise<void> {
    queued.kept = kept;
    if (!this.#queue.has(kept.analysis)) return;
    await this.#disk.write(kept).catch((error: unknown) => this.#options.log(faultLine(error)));
  }

  async #forget(analysis: string): Promise<void> {
    this.#queue.delete(analysis);
    await this.#disk.remove(analysis);
  }

  /** Drops a file that neither an entry nor an analysis names: nobody would find it again. */
  async dropVideo(sha256: string): Promise<void> {
    await this.#resumed;
    const { store, actor } = this.#options;
    if ([...this.#queue.values()].some(({ kept }) => kept.file.sha256 === sha256)) return;
    await store.dropFile(actor, sha256);
  }
}

function tell(queued: Queued, change: Partial<AnalysisState>): void {
  queued.state = { ...queued.state, ...change };
  for (const watcher of queued.watchers) watcher(queued.state);
}
