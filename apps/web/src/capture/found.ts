import type { Protocol } from '@facialis/spasm';
import type { Measured } from '../measuring/messages.ts';

/** A measured video that is not in a record yet. */
export interface Found extends Measured {
  /** The video itself. */
  readonly video: File;
  /** Whether the video was recorded here and lies in no file yet. */
  readonly isFresh: boolean;
  /** When it was recorded, as far as is known. */
  readonly when: Date;
  /** What was asked for when; null where nothing was. */
  readonly protocol: Protocol | null;
}

/** A chosen video that is not measured. */
export interface Chosen {
  readonly video: File;
  /** Whether it shows the face as in a mirror. */
  readonly mirrored: boolean;
}
