import { type Refusal, refuse } from '@facialis/refusal';
import type { TrackFailure } from './container.ts';
import { conversionCommand } from './magic.ts';

/** What opening a file needs, whatever it holds. */
export const READABLE = 'a video file that can be read';

/** Says that a file holds nothing. */
export function refuseEmpty(at: string): Refusal {
  return refuse('file-empty', {
    at,
    need: READABLE,
    got: 'a file of 0 bytes',
    remedy: 'Copy the file again from where it was recorded.',
  });
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
