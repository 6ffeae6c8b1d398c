import { type Refusal, refuse } from '@facialis/refusal';

/** Bytes of a file's head that `refuseByMagic` looks at. */
export const MAGIC_BYTES = 16;

interface Signature {
  readonly name: string;
  readonly at: number;
  readonly bytes: string;
}

/** Containers that hold video and are not read here; first bytes in Latin-1. */
const VIDEO_SIGNATURES: readonly Signature[] = [
  { name: 'AVI', at: 8, bytes: 'AVI ' },
  { name: 'FLV', at: 0, bytes: 'FLV' },
  { name: 'GIF', at: 0, bytes: 'GIF8' },
  { name: 'WMV (ASF)', at: 0, bytes: '\x30\x26\xb2\x75' },
  { name: 'MPEG program stream', at: 0, bytes: '\x00\x00\x01\xba' },
  { name: 'RealMedia', at: 0, bytes: '.RMF' },
];

/**
 * Names a container that holds video but is not read (AVI, FLV, GIF, WMV, MPEG program stream,
 * RealMedia) from a file's first bytes, and says how to convert it; null for anything else.
 */
export function refuseByMagic(head: Uint8Array, fileName: string): Refusal | null {
  const text = String.fromCharCode(...head);
  const found = VIDEO_SIGNATURES.find(({ at, bytes }) => text.startsWith(bytes, at));
  if (!found) return null;
  return refuse('container-not-read', {
    at: fileName,
    need: 'an MP4, MOV, WebM, MKV or MPEG-TS file',
    got: found.name,
    remedy: `Convert it: ${conversionCommand(fileName)}`,
  });
}

/** The one line that turns a file into an MP4 of another name which is read, frame times kept. */
export function conversionCommand(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const isMp4 = /\.mp4$/i.test(fileName);
  const converted = isMp4 ? `${stem}-converted.mp4` : `${stem}.mp4`;
  return `ffmpeg -i "${fileName}" -fps_mode passthrough -c:v libx264 -crf 18 -pix_fmt yuv420p -an "${converted}"`;
}
