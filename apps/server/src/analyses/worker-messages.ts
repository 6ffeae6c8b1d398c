import type { Refusal } from '@facialis/refusal';
import type { Protocol, Recording } from '@facialis/spasm';

/** A video that a worker is to measure. */
export interface WorkerTask {
  /** The name that the record gives the video. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mirrored: boolean;
  readonly protocol: Protocol | null;
}

/** A measured video: what recording.json and signals.csv hold. */
export interface Measured {
  readonly recording: Recording;
  readonly signalsCsv: string;
}

/** What is said to a worker: its task, then the bytes that it asked for. */
export type ToWorker =
  | { readonly kind: 'task'; readonly task: WorkerTask }
  | { readonly kind: 'bytes'; readonly question: number; readonly bytes: Uint8Array };

/** What a worker says: bytes that it needs, how far it is (0 to 1), and in the end what came of it. */
export type FromWorker =
  | {
      readonly kind: 'read';
      readonly question: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'measured'; readonly measured: Measured }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
