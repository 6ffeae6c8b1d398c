import { type Actor, type FileRef, type Store, StoreFailure } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { recordingsOf } from '../recordings-of.ts';
import type { KeptAnalysis } from './analysis.ts';
import { keepMeasured } from './keep-measured.ts';
import { type Measuring, measureInWorker } from './measure-in-worker.ts';
import { refuseCrash } from './refusals.ts';

/** What an analysis is run on. */
export interface RunGround {
  readonly store: Store;
  readonly actor: Actor;
  readonly measuring: Measuring;
}

/** How a run is watched and stopped. */
export interface RunWatch {
  readonly signal: AbortSignal;
  /** How far it is, from 0 to 1, and what is being done. */
  onProgress(done: number, words: string): void;
  /** A worker ended without a result: how often by now. */
  onCrash(crashes: number): Promise<void>;
}

/** How an analysis ended. */
export type AnalysisEnd =
  | { readonly state: 'done'; readonly result: string }
  | { readonly state: 'refused' | 'failed'; readonly refusal: Refusal };

/** How often a worker may end without a result: once can be bad luck, twice is the video. */
const MOST_CRASHES = 2;

/**
 * Measures a video and keeps the result as a recording, once, however often it is run.
 *
 * @throws the signal's reason once it is stopped
 */
export async function runAnalysis(
  ground: RunGround,
  kept: KeptAnalysis,
  watch: RunWatch,
): Promise<AnalysisEnd> {
  try {
    const result = await measureOnce(ground, kept, watch);
    if (result === 'crashed') return { state: 'failed', refusal: refuseCrash() };
    return isRefusal(result) ? { state: 'refused', refusal: result } : { state: 'done', result };
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { state: 'refused', refusal: error.refusal };
  }
}

async function measureOnce(
  { store, actor, measuring }: RunGround,
  kept: KeptAnalysis,
  { signal, onProgress, onCrash }: RunWatch,
): Promise<string | Refusal | 'crashed'> {
  const { person, file, mirrored, protocol = null, before } = kept;
  const recordings = await recordingsOf(store, actor, person, file.sha256);
  if (isRefusal(recordings)) return recordings;
  // A run before this one may have kept its result and then been killed.
  const own = recordings.find((entry) => !before.includes(entry));
  if (own !== undefined) return own;

  const parts = await store.openParts(actor, file.sha256);
  if (isRefusal(parts)) return parts;
  const { sha256, bytes } = file;
  const task = { name: nameOf(file), sha256, bytes, mirrored, protocol };
  for (let { crashes } = kept; crashes < MOST_CRASHES; ) {
    onProgress(0, 'measuring');
    const measured = await measureInWorker(task, parts, measuring, {
      signal,
      onProgress: (done) => onProgress(done, 'measuring'),
    });
    if (isRefusal(measured)) return measured;
    if (measured !== 'crashed') {
      signal.throwIfAborted();
      onProgress(1, 'keeping the result');
      const version = await keepMeasured(store, actor, kept, measured);
      return isRefusal(version) ? version : version.entry;
    }
    await onCrash(++crashes);
  }
  return 'crashed';
}

/** Endings by which the record's own name for a video says what it is. */
const ENDINGS: Readonly<Record<string, string>> = {
  'video/mp2t': '.ts',
  'video/mp4': '.mp4',
  'video/quicktime': '.mov',
  'video/webm': '.webm',
  'video/x-matroska': '.mkv',
};
/** Digits of the fingerprint by which a person can tell two videos apart. */
const NAME_DIGITS = 8;

/** A name for a video that came without one: names from outside are not taken in. */
function nameOf({ sha256, mediaType }: FileRef): string {
  return `video-${sha256.slice(0, NAME_DIGITS)}${ENDINGS[mediaType] ?? ''}`;
}
