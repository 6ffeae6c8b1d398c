import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { openTrack, type VideoBytes } from './container.ts';
import { canDecode } from './decode.ts';
import { decodeFile, hasFfmpeg } from './ffmpeg.node.ts';
import type { VideoSource } from './frame.ts';
import { sourceOf } from './source.ts';
import { refuseUnreadable } from './unreadable.node.ts';
import { refuseCodec, refuseTrack } from './unreadable.ts';
import { decodeNatively, loadWebCodecs } from './webcodecs.node.ts';

/** How to open a video. */
export interface OpenVideoOptions {
  /**
   * Which decoder serves. When absent: the native one, or the system's ffmpeg where that is missing
   * or does not take the codec.
   */
  readonly decoder?: 'native' | 'ffmpeg';
}

/**
 * Opens a video file: MP4, MOV, WebM, MKV or MPEG-TS with H.264, HEVC (8 and 10 bit), VP8, VP9 or
 * AV1. Nothing is decoded until `frames()` is called. From a path, or from bytes that somebody else
 * gives in parts; those only the native decoder reads.
 *
 * A file that ends early still gives its frames; `warnings` then holds `truncated`, with how many
 * frames came of how many. Refused: `file-missing`, `file-unreadable`, `file-empty`, `not-a-video`,
 * `container-not-read`, `codec-not-read`, `no-video-track`, `no-frames`, `truncated` (nothing can be
 * read), `decoder-missing`.
 */
export async function openVideo(
  from: string | VideoBytes,
  options: OpenVideoOptions = {},
): Promise<VideoSource | Refusal> {
  const at = typeof from === 'string' ? basename(from) : from.name;
  const unreadable = await refuseUnreadable(from);
  if (unreadable) return unreadable;
  const track = await openTrack(from);
  if (typeof track === 'string') return refuseTrack(track, at);

  const native = options.decoder === 'ffmpeg' ? null : await loadWebCodecs();
  if (native && (await canDecode(native, track.setup))) {
    return sourceOf(track, 'native', at, (count, takeBuffer, fromS) =>
      decodeNatively(native, track.setup, track.packets(fromS), count, takeBuffer),
    );
  }
  if (typeof from === 'string' && options.decoder !== 'native' && (await hasFfmpeg())) {
    return sourceOf(track, 'ffmpeg', at, (count, takeBuffer) =>
      decodeFile(from, track, count, takeBuffer),
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
