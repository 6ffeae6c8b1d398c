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

/** Media types by the ending, where the browser does not know them. */
const BY_ENDING: Readonly<Record<string, string>> = {
  m4v: 'video/mp4',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mts: 'video/mp2t',
  ts: 'video/mp2t',
  webm: 'video/webm',
};

/** The media type of a video, without parameters, as the record keeps it. */
export function mediaTypeOf({ name, type }: File): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return BY_ENDING[ending] ?? (type.split(';')[0] || 'application/octet-stream');
}
