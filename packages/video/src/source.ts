import { type Refusal, refuse } from '@facialis/refusal';
import type { VideoTrack } from './container.ts';
import type { Frame, FramePart, VideoInfo, VideoSource } from './frame.ts';
import {
  type DecodeCount,
  matrixOf,
  mirrorPlane,
  PIXEL_FORMATS,
  type Picture,
  type PixelFormat,
  planesOf,
  type TakeBuffer,
} from './picture.ts';
import { refuseCodec } from './unreadable.ts';

/** What is said of all pictures of a video. */
export type PictureTrack = Pick<VideoTrack, 'info' | 'setup' | 'flip'>;

/** Starts decoding a track, from its beginning or from somewhere at or before `fromS`. */
export type Decode = (
  count: DecodeCount,
  takeBuffer: TakeBuffer,
  fromS?: number,
) => AsyncIterable<Picture>;

/** Buffers kept for the next pictures of a file. */
const BUFFERS_KEPT = 12;
/** Seconds by which the frames may end before the file says so (sound often runs on a little). */
const END_TOLERANCE_S = 1;

/** A source over an open track: the pictures that `decode` gives become frames. */
export function sourceOf(
  track: VideoTrack,
  decoder: VideoInfo['decoder'],
  at: string,
  decode: Decode,
): VideoSource {
  const warnings: Refusal[] = [];
  return {
    info: { ...track.info, decoder },
    warnings,
    frames: (part) => (part ? partOf(track, decode, part) : framesOf(track, at, decode, warnings)),
    close: async () => track.close(),
  };
}

async function* framesOf(
  track: VideoTrack,
  at: string,
  decode: Decode,
  warnings: Refusal[],
): AsyncGenerator<Frame, void, void> {
  warnings.length = 0;
  const count = newCount();
  yield* framesFrom(track, at, (takeBuffer) => decode(count, takeBuffer), warnings);
  const loss = lossOf(count, track, at);
  if (loss) warnings.push(loss);
}

/** A part of the frames; what is wrong with the file was told when it was read as a whole. */
async function* partOf(
  track: VideoTrack,
  decode: Decode,
  { fromS, toS }: FramePart,
): AsyncGenerator<Frame, void, void> {
  let index = 0;
  const all = framesFrom(track, '', (takeBuffer) => decode(newCount(), takeBuffer, fromS), []);
  for await (const frame of all) {
    if (frame.timeS >= fromS && frame.timeS <= toS) yield { ...frame, index: index++ };
    else frame.close();
    if (frame.timeS > toS) return;
  }
}

function newCount(): DecodeCount {
  return { packets: 0, pictures: 0, lastS: 0, failure: null };
}

/** Frames of pictures as they come, each at its own rising time. */
export async function* framesFrom(
  track: PictureTrack,
  at: string,
  decode: (takeBuffer: TakeBuffer) => AsyncIterable<Picture>,
  warnings: Refusal[],
): AsyncGenerator<Frame, void, void> {
  const spare: ArrayBuffer[] = [];
  const takeBuffer = (bytes: number) => {
    const kept = spare.pop();
    return kept?.byteLength === bytes ? kept : new ArrayBuffer(bytes);
  };
  const giveBack = (buffer: ArrayBuffer) => {
    if (spare.length < BUFFERS_KEPT) spare.push(buffer);
  };

  let index = 0;
  let lastS = Number.NEGATIVE_INFINITY;
  for await (const picture of decode(takeBuffer)) {
    const format = PIXEL_FORMATS[picture.format];
    if (!format) {
      warnings.push(refuseCodec(`pixels in ${picture.format}`, at));
      return;
    }
    // Below 0 lies what the edit list cuts off; a time given twice has no motion to measure.
    if (picture.timeS >= 0 && picture.timeS > lastS) {
      lastS = picture.timeS;
      yield frameOf(picture, format, track, index++, giveBack);
    } else giveBack(picture.buffer);
  }
}

/** Whether fewer frames came out than the file promised. */
function lossOf(count: DecodeCount, track: VideoTrack, at: string): Refusal | null {
  const promised = Math.max(count.packets, track.info.packets ?? 0);
  const endsEarly = track.endS - count.lastS > END_TOLERANCE_S;
  const whole = count.failure === null && count.pictures >= promised;
  if (whole && (track.info.packets !== null || !endsEarly)) return null;
  return refuse('truncated', {
    at,
    need: whole ? `frames up to ${track.endS.toFixed(1)} s` : `${promised} frames`,
    got: `${count.pictures} frames, the last at ${count.lastS.toFixed(1)} s`,
    remedy: 'Copy the file again from where it was recorded; what was there has been read.',
  });
}

function frameOf(
  picture: Picture,
  format: PixelFormat,
  track: PictureTrack,
  index: number,
  giveBack: (buffer: ArrayBuffer) => void,
): Frame {
  const { info, setup } = track;
  const planes = planesOf(picture.buffer, picture.layout, format, picture.width, picture.height);
  if (track.flip) {
    const axis = info.rotation % 180 === 0 ? 'columns' : 'rows';
    for (const plane of [planes.luma, planes.cb, planes.cr]) mirrorPlane(plane, axis);
  }
  let open = true;
  return {
    index,
    timeS: picture.timeS,
    width: info.width,
    height: info.height,
    rotation: info.rotation,
    bitDepth: format.bitDepth,
    fullRange: picture.fullRange ?? setup.colorSpace.fullRange ?? false,
    matrix: matrixOf(picture.matrix ?? setup.colorSpace.matrix, picture.height),
    ...planes,
    close() {
      if (open) giveBack(picture.buffer);
      open = false;
    },
  };
}
