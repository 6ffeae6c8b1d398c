import { type Refusal, refuse } from '@facialis/refusal';
import { openTrack } from './container.ts';
import { canDecode, decodePackets } from './decode.ts';
import type { VideoSource } from './frame.ts';
import { sourceOf } from './source.ts';
import { refuseUnreadable } from './unreadable.browser.ts';
import { refuseTrack } from './unreadable.ts';
import { findWebCodecs } from './webcodecs.browser.ts';

/**
 * Opens a video that was chosen, dropped or recorded in the browser, and decodes it with the
 * browser's own WebCodecs: the same containers, times and warnings as from a path.
 *
 * Refused: `file-unreadable`, `file-empty`, `not-a-video`, `container-not-read`, `no-video-track`,
 * `no-frames`, `truncated` (nothing can be read), `codec-not-read` where this browser does not take
 * the codec, `decoder-missing` where it has no WebCodecs.
 */
export async function openVideo(file: File): Promise<VideoSource | Refusal> {
  const at = file.name;
  const unreadable = await refuseUnreadable(file);
  if (unreadable) return unreadable;
  const codecs = findWebCodecs();
  if (!codecs) {
    return refuse('decoder-missing', {
      at,
      need: 'a browser that decodes video for programs (WebCodecs)',
      got: 'one that does not, or a page that was not opened through https or localhost',
      remedy: 'Use a current Chrome, Edge, Firefox or Safari, or measure with: facialis analyze',
    });
  }
  const track = await openTrack(file);
  if (typeof track === 'string') return refuseTrack(track, at);
  if (!(await canDecode(codecs, track.setup))) {
    track.close();
    return refuse('codec-not-read', {
      at,
      need: 'video that this browser decodes; H.264, VP8, VP9 and AV1 are the likeliest',
      got: track.info.codec,
      remedy: 'Measure it with: facialis analyze',
    });
  }
  return sourceOf(track, 'browser', at, (count, takeBuffer, fromS) =>
    decodePackets(codecs, track.setup, track.packets(fromS), count, takeBuffer),
  );
}
