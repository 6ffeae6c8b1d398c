import type { Refusal } from '@facialis/refusal';
import type { Recording } from '@facialis/spasm';

/** What a batch got of one file: a recording, or why there is none. */
export type BatchEntry =
  | {
      /** Path of the video below the folder, with forward slashes. */
      readonly file: string;
      readonly recording: Recording;
      /** Path of the report's page, from the folder of the table and the index. */
      readonly report: string;
    }
  | { readonly file: string; readonly refusal: Refusal };
