/** Makers of small videos and of bad files, for this package's tests and those of the doors. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVideoWriter, type Frame, frameFromRgb, type WrittenCodec } from '../src/index.ts';

/** Columns into which a scene is divided; frame i shows a bright bar in column i modulo these. */
export const SCENE_COLUMNS = 12;

/** A picture whose index can be read from it: a white bar on dark grey in column `index`. */
export function sceneFrame(index: number, timeS: number, width = 96, height = 64): Frame {
  const data = new Uint8Array(width * height * 3).fill(40);
  const columnWidth = width / SCENE_COLUMNS;
  const from = Math.round((index % SCENE_COLUMNS) * columnWidth);
  const to = Math.round(((index % SCENE_COLUMNS) + 1) * columnWidth);
  for (let y = 0; y < height; y++) data.fill(230, 3 * (y * width + from), 3 * (y * width + to));
  return frameFromRgb({ data, channels: 3, width, height, timeS, index });
}

/** Which column of a scene is brightest: its index modulo `SCENE_COLUMNS`. Coded picture, unturned. */
export function sceneIndexOf(frame: Frame): number {
  const { data, stride, width, height } = frame.luma;
  const row = (height >> 1) * stride;
  const at = (column: number) => data[row + Math.floor(((column + 0.5) * width) / SCENE_COLUMNS)]!;
  let brightest = 0;
  for (let column = 1; column < SCENE_COLUMNS; column++)
    if (at(column) > at(brightest)) brightest = column;
  return brightest;
}

/** What a made video is like; 10 frames at 25 a second, 96×64, when nothing is said. */
export interface MadeVideo {
  readonly frames?: number;
  readonly frameRate?: number;
  /** Time of each frame, seconds, when the rate varies. */
  readonly timesS?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly codec?: WrittenCodec;
  readonly rotation?: 0 | 90 | 180 | 270;
}

/** Writes a video of scenes; returns the frames' times. The extension names the container. */
export async function makeVideo(path: string, made: MadeVideo = {}): Promise<readonly number[]> {
  const { frames = 10, frameRate = 25, width = 96, height = 64, codec, rotation } = made;
  const timesS = made.timesS ?? Array.from({ length: frames }, (_, index) => index / frameRate);
  const writer = await createVideoWriter(path, {
    width,
    height,
    frameRate,
    ...(codec ? { codec } : {}),
    ...(rotation ? { rotation } : {}),
  });
  if ('refused' in writer) throw new Error(`${writer.code}: ${writer.got}`);
  for (const [index, timeS] of timesS.entries()) {
    const refusal = await writer.write(sceneFrame(index, timeS, width, height));
    if (refusal) throw new Error(`${refusal.code}: ${refusal.got}`);
  }
  const refusal = await writer.finish();
  if (refusal) throw new Error(`${refusal.code}: ${refusal.got}`);
  return timesS;
}

/** Copies the first share (0 to 1) of a file, as a broken-off copy leaves it. */
export async function makeCut(from: string, to: string, share: number): Promise<void> {
  const whole = await readFile(from);
  await writeFile(to, whole.subarray(0, Math.round(share * whole.length)));
}

/** Copies an MP4 with its video track relabelled as sound. */
export async function makeAudioOnlyMp4(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  const handler = bytes.indexOf('vide', bytes.indexOf('hdlr'));
  bytes.write('soun', handler, 'latin1');
  await writeFile(to, bytes);
}

/** Copies an MP4 with its sample tables emptied: a video track without frames. */
export async function makeZeroFrames(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  // A box's name is followed by 4 bytes of version and flags, then its count; stsz has a size between.
  for (const [table, countAt] of [
    ['stts', 8],
    ['stsc', 8],
    ['stco', 8],
    ['stss', 8],
    ['stsz', 12],
  ] as const) {
    const box = bytes.indexOf(table, 0, 'latin1');
    if (box >= 0) bytes.writeUInt32BE(0, box + countAt);
  }
  await writeFile(to, bytes);
}

/** Copies an MP4 with headers that state a duration of a few ticks, as some recorders leave them. */
export async function makeShortHeaders(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  // A box's name is followed by version and flags, two dates and, in tkhd, the track's number.
  for (const [header, durationAt] of [
    ['mvhd', 20],
    ['mdhd', 20],
    ['tkhd', 24],
  ] as const) {
    bytes.writeUInt32BE(3, bytes.indexOf(header, 0, 'latin1') + durationAt);
  }
  await writeFile(to, bytes);
}

/** Writes a tenth of a second of silence as a WAV file. */
export async function makeWav(path: string): Promise<void> {
  const rate = 8000;
  const samples = rate / 10;
  const bytes = Buffer.alloc(44 + samples, 128);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(samples, 40);
  await writeFile(path, bytes);
}

/** The first bytes of containers that are not read. */
const FOREIGN_HEADS = {
  'clip.avi': 'RIFF\x24\x00\x00\x00AVI LIST',
  'clip.flv': 'FLV\x01\x05\x00\x00\x00\x09',
  'clip.gif': 'GIF89a\x01\x00\x01\x00',
  'clip.wmv': '\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c',
} as const;

/** Files that cannot be read, by the code each is refused with. */
export interface BadFile {
  readonly code: string;
  readonly path: string;
}

/** Fills a folder with files that `openVideo` refuses, each with the code it is refused with. */
export async function makeBadFiles(folder: string): Promise<readonly BadFile[]> {
  const good = join(folder, 'good.mp4');
  await makeVideo(good);
  const path = (name: string) => join(folder, name);
  await writeFile(path('empty.mp4'), '');
  await writeFile(path('text.mp4'), 'This is a letter, not a video.\n'.repeat(100));
  await makeWav(path('sound.wav'));
  await makeAudioOnlyMp4(good, path('sound.mp4'));
  await makeZeroFrames(good, path('zero-frames.mp4'));
  await makeCut(good, path('cut.mp4'), 0.5);
  for (const [name, head] of Object.entries(FOREIGN_HEADS))
    await writeFile(path(name), Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(200)]));
  return [
    { code: 'file-missing', path: path('missing.mp4') },
    { code: 'file-missing', path: join(good, 'inside-a-file.mp4') },
    { code: 'file-empty', path: path('empty.mp4') },
    { code: 'not-a-video', path: path('text.mp4') },
    { code: 'not-a-video', path: folder },
    { code: 'no-video-track', path: path('sound.wav') },
    { code: 'no-video-track', path: path('sound.mp4') },
    { code: 'no-frames', path: path('zero-frames.mp4') },
    { code: 'truncated', path: path('cut.mp4') },
    ...Object.keys(FOREIGN_HEADS).map((name) => ({ code: 'container-not-read', path: path(name) })),
  ];
}
