import type { FileRef } from '@facialis/record/store';
import type { Refusal } from '@facialis/refusal';
import { ask } from './ask.ts';

/** How the measuring of a video by the server stands. */
export interface Analysis {
  readonly analysis: string;
  readonly state: 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'stopped';
  readonly progress: {
    /** 0 to 1. */
    readonly done: number;
    readonly words: string;
  };
  /** The recording's entry, once it is done. */
  readonly result?: string;
  readonly refusal?: Refusal;
}

/** What is asked of the server. */
export interface AnalysisPlan {
  /** As the completion of the upload gave it. */
  readonly file: FileRef;
  /** Whether it shows the face as in a mirror. */
  readonly mirrored: boolean;
  /** When it was recorded, as the record writes times. */
  readonly when: string;
}

/** What the server answers: its work, or the recordings that have the video already. */
export interface BegunAnalysis {
  readonly recordings: readonly string[];
  readonly analysis: Analysis | null;
}

/** Has the server measure a video that it keeps already. */
export function beginAnalysis(
  person: string,
  body: AnalysisPlan,
  signal: AbortSignal,
): Promise<BegunAnalysis> {
  return ask(`/api/people/${person}/analyses`, { method: 'POST', body, signal });
}

/** Has the server leave a video unmeasured. */
export function stopAnalysis(analysis: string): Promise<void> {
  return ask(`/api/analyses/${analysis}`, { method: 'DELETE' });
}

/**
 * Follows an analysis to its end, over breaks, and gives it as it ended. Rejects with the signal's
 * reason, and with the server's no.
 */
export function watchAnalysis(
  analysis: string,
  onState: (state: Analysis) => void,
  signal: AbortSignal,
): Promise<Analysis> {
  const { promise, resolve, reject } = Promise.withResolvers<Analysis>();
  const events = new EventSource(`/api/analyses/${analysis}/events`);
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const state = JSON.parse(data) as Analysis;
    onState(state);
    if (state.state !== 'waiting' && state.state !== 'running') resolve(state);
  };
  events.onerror = () => {
    // After a break the browser asks again by itself; after a no it does not, and hides the reason.
    if (events.readyState !== EventSource.CLOSED) return;
    ask<Analysis>(`/api/analyses/${analysis}`, { signal }).then(resolve, reject);
  };
  signal.addEventListener('abort', () => reject(signal.reason));
  return promise.finally(() => events.close());
}
