/** The one door to the browser's own WebCodecs. */
import { type Codecs, timestampOf } from './decode.ts';
import { matrixOf } from './picture.ts';

/** The browser's decoder, or null where it has none. */
export function findWebCodecs(): Codecs | null {
  if (!('VideoDecoder' in globalThis)) return null;
  return {
    VideoDecoder,
    EncodedVideoChunk,
    // One event may stand for several packets.
    countQueued: (decoder) => decoder.decodeQueueSize,
    // A picture that could not be decoded is left out, so pictures are told by their timestamps;
    // those before it in order of presentation will not come any more.
    takeTime({ timestamp }, pendingTimesS) {
      const at = pendingTimesS.findIndex((timeS) => timestampOf(timeS) === timestamp);
      return pendingTimesS.splice(0, at + 1).at(-1);
    },
    // Chromium calls a picture without a tag BT.709, whatever its size; what it is told instead
    // gives way to a tag in the stream.
    colourOf({ colorSpace: { matrix, fullRange }, codedHeight }) {
      const bt709 = matrixOf(matrix, codedHeight) === 'bt709';
      if (matrix || bt709) return undefined;
      return {
        primaries: 'smpte170m',
        transfer: 'smpte170m',
        matrix: 'smpte170m',
        fullRange: fullRange ?? false,
      };
    },
  };
}
