import type { MeasureProgress } from '@facialis/measure';
import type { Refusal } from '@facialis/refusal';
import type { Recording, Signals } from '@facialis/spasm';

/** What a measuring worker is asked: one file, once. */
export interface MeasureRequest {
  readonly file: File;
  /** Whether the video shows the face as in a mirror. */
  readonly mirrored: boolean;
  /** Address of the folder with the face models. */
  readonly modelFolder: string;
}

/** A measured file: what `recording.json` and `signals.csv` hold. */
export interface Measured {
  readonly recording: Recording;
  readonly signals: Signals;
}

/** What a measuring worker says; the last message is one of the last three kinds. */
export type MeasureMessage =
  | { readonly kind: 'progress'; readonly progress: MeasureProgress }
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly message: string };
