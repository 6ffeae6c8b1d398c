import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { openTrack, type VideoTrack } from './container.ts';
import { decodeFile, hasFfmpeg } from './ffmpeg.node.ts';
import type { Frame, FramePart, VideoSource } from './frame.ts';
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
import { refuseCodec, refuseTrack, refuseUnreadable } from './unreadable.node.ts';
import { canDecode, decodePackets, loadWebCodecs } from './webcodecs.node.ts';

/** How to open a video. */
export interface OpenVideoOptions {
  /**
   * Which decoder serves. When absent: the native one, or the system's ffmpeg where that is missing
   * or does not take the codec.
   */
  readonly decoder?: 'native' | 'ffmpeg';
}

/** Starts decoding a track, from its beginning or from somewhere at or before `fromS`. */
type Decode = (
  count: DecodeCount,
  takeBuffer: TakeBuffer,
  fromS?: number,
) => AsyncIterable<Picture>;

/** Buffers kept for the next pictures of a file. */
const BUFFERS_KEPT = 12;
/** Seconds by which the frames may end before the file says so (sound often runs on a little). */
const END_TOLERANCE_S = 1;

/**
 * Opens a video file: MP4, MOV, WebM, MKV or MPEG-TS with H.264, HEVC (8 and 10 bit), VP8, VP9 or
 * AV1. Nothing is decoded until `frames()` is called.
 *
 * A file that ends early still gives its frames; `warnings` then holds `truncated`, with how many
 * frames came of how many. Refused: `file-missing`, `file-unreadable`, `file-empty`, `not-a-video`,
 * `container-not-read`, `codec-not-read`, `no-video-track`, `no-frames`, `truncated` (nothing can be
 * read), `decoder-missing`.
 */
export async function openVideo(
  path: string,
  options: OpenVideoOptions = {},
): Promise<VideoSource | Refusal> {
  const at = basename(path);
  const unreadable = await refuseUnreadable(path);
  if (unreadable) return unreadable;
  const track = await openTrack(path);
  if (typeof track === 'string') return refuseTrack(track, at);

  const native = options.decoder === 'ffmpeg' ? null : await loadWebCodecs();
  if (native && (await canDecode(native, track.setup))) {
    return sourceOf(track, 'native', at, (count, takeBuffer, fromS) =>
      decodePackets(native, track.setup, track.packets(fromS), count, takeBuffer),
    );
  }
  if (options.decoder !== 'native' && (await hasFfmpeg())) {
    return sourceOf(track, 'ffmpeg', at, (count, takeBuffer) =>
      decodeFile(path, track, count, takeBuffer),
    );
  }
  track.close();
  if (native) return refuseCodec(track.info.codec, at);
  return refuse('decoder-missing', {
    at,
    need: 'the npm package @napi-rs/webcodecs, or ffmpeg on the path',
    got: 'neither',
    remedy: 'Run npm install @napi-rs/webcodecs@1.3.1, or install ffmpeg.',
  });
}

/** Which decoders this machine has. */
export async function findDecoders(): Promise<{ native: boolean; ffmpeg: boolean }> {
  return { native: (await loadWebCodecs()) !== null, ffmpeg: await hasFfmpeg() };
}

function sourceOf(
  track: VideoTrack,
  decoder: 'native' | 'ffmpeg',
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

async function* framesFrom(
  track: VideoTrack,
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
  track: VideoTrack,
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
