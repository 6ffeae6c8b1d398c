import { access, constants, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { openTrack, type TrackFailure, type VideoTrack } from './container.ts';
import type { Frame, VideoSource } from './frame.ts';
import { MAGIC_BYTES, refuseByMagic } from './magic.ts';
import { matrixOf, mirrorPlane, PIXEL_FORMATS, planesOf } from './picture.ts';
import {
  canDecode,
  type DecodeCount,
  decodePackets,
  loadWebCodecs,
  type Picture,
} from './webcodecs.node.ts';

/** Buffers kept for the next pictures of a file. */
const BUFFERS_KEPT = 12;

/** Opens a video file. */
export async function openVideo(path: string): Promise<VideoSource | Refusal> {
  const unreadable = await refuseUnreadable(path);
  if (unreadable) return unreadable;
  const track = await openTrack(path);
  if (typeof track === 'string') return refuseTrack(track, basename(path));
  const codecs = await loadWebCodecs();
  if (!codecs || !(await canDecode(codecs, track.setup))) {
    track.close();
    return refuse('codec-not-read', {
      at: basename(path),
      need: 'H.264, HEVC, VP8, VP9 or AV1',
      got: track.info.codec,
      remedy: 'Convert it.',
    });
  }
  const warnings: Refusal[] = [];
  return {
    info: { ...track.info, decoder: 'native' },
    warnings,
    frames: () => framesOf(track, codecs),
    close: async () => track.close(),
  };

  async function* framesOf(from: VideoTrack, using: NonNullable<typeof codecs>) {
    const count: DecodeCount = { packets: 0, pictures: 0, failure: null };
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
    for await (const picture of decodePackets(
      using,
      from.setup,
      from.packets(),
      count,
      takeBuffer,
    )) {
      if (picture.timeS < 0 || picture.timeS <= lastS) {
        giveBack(picture.buffer);
        continue;
      }
      lastS = picture.timeS;
      yield frameOf(picture, from, index++, giveBack);
    }
    if (count.pictures < count.packets || count.failure !== null)
      warnings.push(
        refuse('truncated', {
          at: basename(path),
          need: `${count.packets} frames`,
          got: `${count.pictures} frames`,
          remedy: 'Copy the file again from where it was recorded.',
        }),
      );
  }
}

function frameOf(
  picture: Picture,
  track: VideoTrack,
  index: number,
  giveBack: (buffer: ArrayBuffer) => void,
): Frame {
  const { info, setup } = track;
  const format = PIXEL_FORMATS[picture.format]!;
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

async function refuseUnreadable(path: string): Promise<Refusal | null> {
  const at = basename(path);
  const need = 'a video file that can be read';
  try {
    const found = await stat(path);
    if (found.isDirectory())
      return refuse('not-a-video', {
        at,
        need,
        got: 'a folder',
        remedy: 'Name a video file in it, or use `facialis batch` for the whole folder.',
      });
    if (found.size === 0)
      return refuse('file-empty', {
        at,
        need,
        got: '0 bytes',
        remedy: 'Copy the file again from where it was recorded.',
      });
    await access(path, constants.R_OK);
  } catch (error) {
    return isMissing(error)
      ? refuse('file-missing', {
          at,
          need,
          got: 'no file',
          remedy: 'Check the path and its spelling.',
        })
      : refuse('file-unreadable', {
          at,
          need,
          got: 'no permission to read it',
          remedy: 'Give yourself permission to read the file.',
        });
  }
  const file = await open(path);
  try {
    const head = new Uint8Array(MAGIC_BYTES);
    const { bytesRead } = await file.read(head, 0, MAGIC_BYTES, 0);
    return refuseByMagic(head.subarray(0, bytesRead), at);
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

function refuseTrack(failure: TrackFailure, at: string): Refusal {
  const need = 'a video';
  switch (failure) {
    case 'unknown-container':
      return refuse('not-a-video', {
        at,
        need,
        got: 'something else',
        remedy: 'Choose a video file.',
      });
    case 'broken':
      return refuse('truncated', {
        at,
        need,
        got: 'a file cut short',
        remedy: 'Copy the file again.',
      });
    case 'no-video-track':
      return refuse('no-video-track', {
        at,
        need,
        got: 'sound only',
        remedy: 'Choose a video file.',
      });
    case 'unknown-codec':
      return refuse('codec-not-read', { at, need, got: 'unknown codec', remedy: 'Convert it.' });
    case 'no-packets':
      return refuse('no-frames', { at, need, got: 'no frames', remedy: 'Record again.' });
  }
}
