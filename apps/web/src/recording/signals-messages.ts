import type { Measures, QualityReason, Signals, SpasmEvent } from '@facialis/spasm';
import type { Problem } from '../api/problem.ts';

/** Why something is not there: what was needed, what there was, what to do. */
export type Lack = Pick<Problem, 'need' | 'got' | 'remedy'>;

/** What is asked of the worker that holds a recording's signals. */
export type SignalsRequest =
  /** First: which recording it is. */
  | { readonly kind: 'read'; readonly entry: string }
  /** Then as often as wanted: the measures of these events. */
  | {
      readonly kind: 'measure';
      readonly number: number;
      readonly events: readonly SpasmEvent[];
      readonly reasons: readonly QualityReason[];
    };

/** What it answers. */
export type SignalsAnswer =
  | { readonly kind: 'read'; readonly signals: Signals }
  | { readonly kind: 'lacking'; readonly lack: Lack }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'measured'; readonly number: number; readonly measures: Measures };
