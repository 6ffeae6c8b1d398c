import { randomUUID } from 'node:crypto';
import { type LongWork, StoreFailure, type StoreProgress } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { type FaultLine, faultLine } from './request-log.ts';

/** How a long work stands. */
export interface JobState {
  readonly job: string;
  readonly work: 'backup' | 'verification' | 'demo';
  readonly state: 'running' | 'done' | 'refused' | 'failed' | 'stopped';
  /** How far it is. */
  readonly progress: StoreProgress;
  /** What came of it, once it is done. */
  readonly result?: unknown;
  readonly refusal?: Refusal;
}

interface Job {
  state: JobState;
  readonly stop: AbortController;
  /** Settles when the work has ended; never rejects. */
  ended: Promise<void>;
  readonly watchers: Set<(state: JobState) => void>;
}

/** Ended works that are still remembered. */
const MOST_REMEMBERED = 100;

/** Long works of the store, while the server runs. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #onFault: (line: FaultLine) => void;

  constructor(onFault: (line: FaultLine) => void) {
    this.#onFault = onFault;
  }

  /** Begins a work and gives its state at once. */
  begin(work: JobState['work'], run: (long: LongWork) => Promise<unknown | Refusal>): JobState {
    const job: Job = {
      state: { job: randomUUID(), work, state: 'running', progress: { done: 0, words: '' } },
      stop: new AbortController(),
      ended: Promise.resolve(),
      watchers: new Set(),
    };
    this.#forgetOldest();
    this.#jobs.set(job.state.job, job);
    const { signal } = job.stop;
    const onProgress = (progress: StoreProgress) => tell(job, { progress });
    job.ended = run({ signal, onProgress }).then(
      (result) => tell(job, isRefusal(result) ? refused(result) : { state: 'done', result }),
      (error: unknown) => tell(job, this.#failed(error, signal)),
    );
    return job.state;
  }

  /** A work of this kind that has not ended. */
  running(work: JobState['work']): JobState | undefined {
    const states = [...this.#jobs.values()].map(({ state }) => state);
    return states.find((state) => state.work === work && state.state === 'running');
  }

  find(id: string): JobState | undefined {
    return this.#jobs.get(id)?.state;
  }

  /** Asks a work to stop; it ends as soon as it can. */
  stop(id: string): void {
    this.#jobs.get(id)?.stop.abort();
  }

  /** The state now and after each change, to the end of the work. */
  watch(id: string, onState: (state: JobState) => void): () => void {
    const job = this.#jobs.get(id);
    if (!job) throw new TypeError('job must be one that was begun; received another id');
    onState(job.state);
    if (job.state.state === 'running') job.watchers.add(onState);
    return () => job.watchers.delete(onState);
  }

  /** Stops all works and waits until they have ended. */
  async close(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    for (const { stop } of jobs) stop.abort();
    await Promise.all(jobs.map(({ ended }) => ended));
  }

  #failed(error: unknown, signal: AbortSignal): Partial<JobState> {
    if (signal.aborted) return { state: 'stopped' };
    if (error instanceof StoreFailure) return refused(error.refusal);
    this.#onFault(faultLine(error));
    return { state: 'failed' };
  }

  #forgetOldest(): void {
    const ended = [...this.#jobs].filter(([, { state }]) => state.state !== 'running');
    for (const [id] of ended.slice(0, Math.max(0, ended.length - MOST_REMEMBERED))) {
      this.#jobs.delete(id);
    }
  }
}

function refused(refusal: Refusal): Partial<JobState> {
  return { state: 'refused', refusal };
}

function tell(job: Job, change: Partial<JobState>): void {
  job.state = { ...job.state, ...change };
  for (const watcher of job.watchers) watcher(job.state);
}
