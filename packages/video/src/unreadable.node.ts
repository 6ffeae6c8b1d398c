import { access, constants, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import type { TrackFailure } from './container.ts';
import { conversionCommand, MAGIC_BYTES, refuseByMagic } from './magic.ts';

/** Why a path cannot be opened as a video, seen before any of it is parsed; null when nothing is. */
export async function refuseUnreadable(path: string): Promise<Refusal | null> {
  const at = basename(path);
  const need = 'a video file that can be read';
  try {
    const found = await stat(path);
    if (!found.isFile())
      return refuse('not-a-video', {
        at,
        need,
        got: found.isDirectory() ? 'a folder' : 'something that is no file',
        remedy: 'Name one video file.',
      });
    if (found.size === 0)
      return refuse('file-empty', {
        at,
        need,
        got: 'a file of 0 bytes',
        remedy: 'Copy the file again from where it was recorded.',
      });
    await access(path, constants.R_OK);
    return refuseByMagic(await readHead(path), at);
  } catch (error) {
    if (isMissing(error))
      return refuse('file-missing', {
        at,
        need,
        got: 'no such file',
        remedy: 'Check the path and its spelling.',
      });
    return refuse('file-unreadable', {
      at,
      need,
      got: 'a file that may not be read',
      remedy: 'Give yourself permission to read it, or copy it where you have.',
    });
  }
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const head = new Uint8Array(MAGIC_BYTES);
    const { bytesRead } = await file.read(head, 0, MAGIC_BYTES, 0);
    return head.subarray(0, bytesRead);
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

/** Says why a file that was opened gave no video track. */
export function refuseTrack(failure: TrackFailure, at: string): Refusal {
  switch (failure) {
    case 'unknown-container':
      return refuse('not-a-video', {
        at,
        need: 'an MP4, MOV, WebM, MKV or MPEG-TS file',
        got: 'a file that is none of them, whatever its name',
        remedy: `Choose a video. If another player shows it as one, convert it: ${conversionCommand(at)}`,
      });
    case 'broken':
      return refuse('truncated', {
        at,
        need: 'a whole file, with its table of contents',
        got: 'a file cut short or damaged',
        remedy: 'Copy it again from where it was recorded, after the recording was stopped.',
      });
    case 'no-video-track':
      return refuse('no-video-track', {
        at,
        need: 'a video track',
        got: 'sound or text only',
        remedy: 'Choose the file that holds the picture.',
      });
    case 'unknown-codec':
      return refuseCodec('one that is not known here', at);
    case 'no-packets':
      return refuse('no-frames', {
        at,
        need: 'at least one frame',
        got: 'a video track without frames',
        remedy: 'Record again; the camera stored nothing.',
      });
  }
}

/** Says that a file's codec is not decoded, and how to convert it. */
export function refuseCodec(codec: string, at: string): Refusal {
  return refuse('codec-not-read', {
    at,
    need: 'video in H.264, HEVC, VP8, VP9 or AV1',
    got: codec,
    remedy: `Convert it: ${conversionCommand(at)}`,
  });
}
