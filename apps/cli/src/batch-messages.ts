import type { Refusal } from '@facialis/refusal';
import type { AnalyzeOptions } from './analyze.ts';

/** What a worker is asked to do. */
export interface BatchJob {
  readonly path: string;
  readonly options: Required<Pick<AnalyzeOptions, 'out' | 'mirrored' | 'pictures' | 'threads'>>;
}

/** What a worker answers: how far it is (0 to 1), or how a job ended. */
export type BatchAnswer =
  | { readonly done: number }
  | { readonly ended: 'measured' }
  | { readonly ended: 'refused'; readonly refusal: Refusal }
  | { readonly ended: 'failed'; readonly message: string };
