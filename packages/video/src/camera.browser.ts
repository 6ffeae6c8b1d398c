import { copyOut, type DecodedPicture } from './decode.ts';
import type { Frame, VideoInfo, VideoSource } from './frame.ts';
import type { Picture, TakeBuffer } from './picture.ts';
import { framesFrom } from './source.ts';

/** A running camera: how its pictures are had, and what it says of itself. */
export interface RunningCamera {
  /**
   * Called when the first picture is wanted, so that none grows old meanwhile. Gives what
   * `MediaStreamTrackProcessor` reads from the camera's track; it ends when the track is stopped.
   */
  readonly start: () => Promise<ReadableStream<DecodedPicture>>;
  /** Pixels, as displayed. */
  readonly width: number;
  readonly height: number;
  /** How long it is meant to run, seconds. */
  readonly durationS: number;
}

const MICROSECONDS = 1e6;

/**
 * A running camera as a source of frames, until its track is stopped. Times are those at which the
 * pictures were taken, from the first one on; pictures that come while earlier ones are being
 * measured are dropped by the browser and leave a gap.
 *
 * Nothing can be read again: `frames()` throws a TypeError for a part and at a second call.
 */
export function openCamera({ start, width, height, durationS }: RunningCamera): VideoSource {
  const info: VideoInfo = {
    container: 'camera',
    codec: 'none',
    width,
    height,
    rotation: 0,
    durationS,
    packets: null,
    bitRate: null,
    decoder: 'browser',
  };
  const setup = { codec: 'none', codedWidth: width, codedHeight: height, colorSpace: {} };
  const track = { info, setup, flip: false };
  const warnings: VideoSource['warnings'][number][] = [];
  let used = false;
  return {
    info,
    warnings,
    frames(part): AsyncIterable<Frame> {
      if (part !== undefined || used) {
        throw new TypeError('a camera is read once and as a whole; received another call');
      }
      used = true;
      return framesFrom(track, 'camera', (take) => readPictures(start, take), warnings);
    },
    async close() {},
  };
}

async function* readPictures(
  start: RunningCamera['start'],
  takeBuffer: TakeBuffer,
): AsyncGenerator<Picture, void, void> {
  const reader = (await start()).getReader();
  let first: number | null = null;
  try {
    for (;;) {
      const { value: picture, done } = await reader.read();
      if (done) return;
      first ??= picture.timestamp;
      yield await copyOut(picture, (picture.timestamp - first) / MICROSECONDS, takeBuffer);
    }
  } finally {
    await reader.cancel();
  }
}
