import type { Glimpse, MeasureProgress } from '@facialis/measure';
import type { Refusal } from '@facialis/refusal';
import type { Protocol, Recording, Signals } from '@facialis/spasm';
import type { RunningCamera } from '@facialis/video';

/** What a measuring worker is told: one file or one run of a camera, once. */
export type MeasureRequest =
  | {
      readonly kind: 'file';
      readonly file: File;
      /** Whether the video shows the face as in a mirror. */
      readonly mirrored: boolean;
      /** What was asked for when; null where nothing was. */
      readonly protocol: Protocol | null;
      /** Address of the folder with the face models. */
      readonly modelFolder: string;
    }
  /** Begins to look at a camera's pictures; nothing is measured yet. */
  | {
      readonly kind: 'camera';
      readonly camera: Omit<RunningCamera, 'start'>;
      readonly modelFolder: string;
    }
  /** The looking on is over: the next pictures are measured. */
  | { readonly kind: 'measure' }
  /** The camera's pictures, whenever the worker is ready for them. */
  | { readonly kind: 'pictures'; readonly pictures: ReadableStream<VideoFrame> }
  /** Ends the run of a camera: the video that was kept of it, and what was asked for when. */
  | { readonly kind: 'recorded'; readonly file: File; readonly protocol: Protocol | null };

/** A measured file: what `recording.json` and `signals.csv` hold. */
export interface Measured {
  readonly recording: Recording;
  readonly signals: Signals;
}

/** What begins a measurement. */
export type MeasureStart = Extract<MeasureRequest, { kind: 'file' | 'camera' }>;

/** What a measuring worker says; the last message is one of the last three kinds. */
export type MeasureMessage =
  /** The models are there; a camera's pictures can come: first to be looked at, then measured. */
  | { readonly kind: 'ready'; readonly to: 'watch' | 'measure' }
  | { readonly kind: 'progress'; readonly progress: MeasureProgress }
  | { readonly kind: 'glimpse'; readonly glimpse: Glimpse }
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly message: string };
