import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import {
  type ContainerFormat,
  type PacketWriter,
  startPacketWriter,
  type WriteAt,
} from './container.ts';
import type { Frame } from './frame.ts';
import { keepAlive } from './keep-alive.node.ts';
import { createEncoder, type FrameEncoder, loadWebCodecs } from './webcodecs.node.ts';

/** A codec that can be written. */
export type WrittenCodec = 'h264' | 'hevc' | 'vp8' | 'vp9' | 'av1';

/** What a video to be written is like. */
export interface VideoWriterOptions {
  /** Size of the coded picture in pixels; a last odd column or row is left out. */
  readonly width: number;
  readonly height: number;
  /** Frames a second, for the share of bits; each frame keeps its own time. */
  readonly frameRate: number;
  /** Chosen by the file's extension when absent: H.264 for .mp4, .mov and .mkv, VP9 for .webm. */
  readonly codec?: WrittenCodec;
  /** Bits a second; about 0.1 a pixel when absent. */
  readonly bitRate?: number;
  /** Clockwise turn that players apply, degrees. */
  readonly rotation?: 0 | 90 | 180 | 270;
}

/** A video being written. The file appears under its name only when it is finished. */
export interface VideoWriter {
  /** Adds an 8-bit I420 frame at its own time; does not close it. A refusal (`disk-full`, …) ends the writing. */
  write(frame: Frame): Promise<Refusal | null>;
  /** Completes the file. */
  finish(): Promise<Refusal | null>;
  /** Gives up and removes what was written. */
  abort(): Promise<void>;
}

const FORMATS: Readonly<Record<string, { format: ContainerFormat; codec: WrittenCodec }>> = {
  '.mp4': { format: 'mp4', codec: 'h264' },
  '.mov': { format: 'mov', codec: 'h264' },
  '.mkv': { format: 'mkv', codec: 'h264' },
  '.webm': { format: 'webm', codec: 'vp9' },
};

/** Bits to one pixel that leave no visible blocks on a face in H.264. */
const BITS_PER_PIXEL = 0.1;
/** Seconds from one key frame to the next, for players that seek. */
const KEY_FRAME_EVERY_S = 2;
/** What stands at the end of a file's name until it is whole. */
const UNFINISHED = '.part';

/**
 * Starts a video file. The container follows the extension: .mp4, .mov, .mkv or .webm.
 * @returns `encoder-missing` where nothing here can encode, `output-not-writable` where the file
 * cannot be made
 */
export async function createVideoWriter(
  path: string,
  options: VideoWriterOptions,
): Promise<VideoWriter | Refusal> {
  const at = basename(path);
  const chosen = FORMATS[extname(path).toLowerCase()];
  if (!chosen)
    throw new TypeError(`path must end in ${Object.keys(FORMATS).join(', ')}; received ${at}`);
  const codec = options.codec ?? chosen.codec;
  const width = options.width & ~1;
  const height = options.height & ~1;
  if (!(width > 0 && height > 0 && options.frameRate > 0))
    throw new TypeError(
      `width, height and frameRate must be above 0; received ${options.width}, ${options.height}, ${options.frameRate}`,
    );

  const codecs = await loadWebCodecs();
  const encoder =
    codecs &&
    (await createEncoder(codecs, {
      codec,
      width,
      height,
      frameRate: options.frameRate,
      bitRate: options.bitRate ?? width * height * options.frameRate * BITS_PER_PIXEL,
    }));
  if (!encoder)
    return refuse('encoder-missing', {
      at,
      need: `an encoder for ${codec}`,
      got: codecs ? 'a package without it' : 'no package @napi-rs/webcodecs',
      remedy: 'Install it with npm install @napi-rs/webcodecs@1.3.1, or go on without a video.',
    });

  const part = `${path}${UNFINISHED}`;
  let file: FileHandle | undefined;
  try {
    file = await open(part, 'w');
    const { format } = chosen;
    const packets = await startPacketWriter(writerAt(file), format, codec, options.rotation ?? 0);
    return writerOf(path, { part, file, width, height }, encoder, packets);
  } catch (error) {
    encoder.close();
    await file?.close();
    return refuseOutput(error, at);
  }
}

function writerAt(file: FileHandle): WriteAt {
  return async (bytes, position) => {
    for (let from = 0; from < bytes.length; )
      from += (await file.write(bytes, from, bytes.length - from, position + from)).bytesWritten;
  };
}

/** A file on its way, and the size of its pictures. */
interface Unfinished {
  readonly part: string;
  readonly file: FileHandle;
  readonly width: number;
  readonly height: number;
}

function writerOf(
  path: string,
  { part, file, width, height }: Unfinished,
  encoder: FrameEncoder,
  packets: PacketWriter,
): VideoWriter {
  const release = keepAlive();
  let lastS = Number.NEGATIVE_INFINITY;
  let nextKeyS = Number.NEGATIVE_INFINITY;
  let refusal: Refusal | null = null;

  let over = false;
  const abort = async () => {
    if (over) return;
    over = true;
    release();
    encoder.close();
    await packets.cancel().catch(() => {});
    await file.close();
    await rm(part, { force: true });
  };
  const attempt = async (work: () => Promise<void>) => {
    if (refusal) return refusal;
    try {
      await work();
    } catch (error) {
      refusal = refuseOutput(error, basename(path));
      await abort();
    }
    return refusal;
  };
  const drain = async () => {
    for (const packet of encoder.takePackets()) await packets.add(packet);
  };

  return {
    write(frame) {
      if (frame.bitDepth !== 8)
        throw new TypeError(`frame must have 8 bits; received ${frame.bitDepth}`);
      const { luma } = frame;
      if ((luma.width & ~1) !== width || (luma.height & ~1) !== height)
        throw new TypeError(
          `frame must be ${width}×${height}; received ${luma.width}×${luma.height}`,
        );
      if (!(frame.timeS > lastS))
        throw new TypeError(`timeS must rise above ${lastS}; received ${frame.timeS}`);
      return attempt(async () => {
        lastS = frame.timeS;
        const key = frame.timeS >= nextKeyS;
        if (key) nextKeyS = frame.timeS + KEY_FRAME_EVERY_S;
        await encoder.encode(frame, key);
        await drain();
      });
    },
    finish: () =>
      attempt(async () => {
        await encoder.flush();
        await drain();
        await packets.finish();
        await file.close();
        await rename(part, path);
        encoder.close();
        release();
        over = true;
      }),
    abort,
  };
}

function refuseOutput(error: unknown, at: string): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return refuse('disk-full', {
      at,
      need: 'room for the video',
      got: 'a full disk',
      remedy: 'Free some space, or write to another disk.',
    });
  if (typeof code !== 'string')
    return refuse('encoder-missing', {
      at,
      need: 'an encoder that takes this size and codec',
      got: error instanceof Error ? error.message : String(error),
      remedy: 'Write another format (.webm or .mp4), or go on without a video.',
    });
  return refuse('output-not-writable', {
    at,
    need: 'a place where the video can be written',
    got: `the error ${code}`,
    remedy: 'Choose a folder that exists and that you may write to.',
  });
}
