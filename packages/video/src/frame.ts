import type { Refusal } from '@facialis/refusal';

/**
 * One plane of a frame as the decoder left it. Values are 8 bit, or 10 bit in a Uint16Array.
 */
export interface Plane {
  readonly data: Uint8Array | Uint16Array;
  /** Samples from one row to the next. */
  readonly stride: number;
  /** Samples in a row. */
  readonly width: number;
  /** Rows. */
  readonly height: number;
}

/**
 * One picture with its own time. Planes are the decoder's (I420), not copied and not rotated; the
 * samplers take display coordinates and turn them.
 */
export interface Frame {
  /** Position in the file, from 0. Never used as a clock. */
  readonly index: number;
  /** Presentation time in seconds of the video's own clock. */
  readonly timeS: number;
  /** Size as displayed, after rotation, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Clockwise turn from the coded picture to the displayed one, degrees. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly bitDepth: 8 | 10;
  /** Whether luma runs from 0 to 255 (full) or 16 to 235 (limited), at 8 bit. */
  readonly fullRange: boolean;
  readonly matrix: 'bt601' | 'bt709' | 'bt2020';
  readonly luma: Plane;
  readonly cb: Plane;
  readonly cr: Plane;
  /** Gives the decoder its memory back. Unclosed frames stall the decoder. */
  close(): void;
}

/** What a file says of its video track; nothing here has decoded a frame. */
export interface VideoInfo {
  readonly container: string;
  readonly codec: string;
  /** Size as displayed, after rotation, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  /** Seconds, of the video track. */
  readonly durationS: number;
  /** Packets of the video track, when the container tells without reading everything. */
  readonly packets: number | null;
  /** Bits a second of the video track, null when unknown. */
  readonly bitRate: number | null;
  /** Which decoder serves: the native one that npm brought, or the system's ffmpeg. */
  readonly decoder: 'native' | 'ffmpeg' | 'browser' | 'memory';
}

/** A stretch of a video, seconds of its own clock, both ends included. */
export interface FramePart {
  readonly fromS: number;
  readonly toS: number;
}

/** Where frames come from: a file, a stream, a camera or memory. One port, a twin per platform. */
export interface VideoSource {
  readonly info: VideoInfo;
  /** What was found wrong while reading, as `truncated`; complete once `frames()` has ended. */
  readonly warnings: readonly Refusal[];
  /**
   * Frames in order of presentation; the consumer closes each. Can be called again to reread, all
   * or a part; in a part `index` counts from its first frame and nothing is added to `warnings`.
   */
  frames(part?: FramePart): AsyncIterable<Frame>;
  close(): Promise<void>;
}

/**
 * A map from a patch's pixels to the displayed picture's pixels:
 * x = a·u + c·v + e, y = b·u + d·v + f, pixel centres at whole numbers plus one half.
 */
export interface PatchTransform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}
