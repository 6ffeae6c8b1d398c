/** The one door to the system's ffmpeg, which decodes where the native decoder is missing. */
import { spawn } from 'node:child_process';
import type { VideoTrack } from './container.ts';
import type { DecodeCount, Picture, TakeBuffer } from './picture.ts';

/** Containers whose reader in ffmpeg has an edit list to ignore; the times here carry it already. */
const WITH_EDIT_LIST = ['mp4', 'mov'];
/** Bytes of ffmpeg's complaints kept, for its last words. */
const COMPLAINT_KEPT = 500;

/** Whether a program `ffmpeg` is on the path and runs. */
export function hasFfmpeg(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn('ffmpeg', ['-version'], { stdio: 'ignore' });
  child.on('error', () => resolve(false));
  child.on('close', (code) => resolve(code === 0));
  return promise;
}

/**
 * Decodes a file through a pipe into 8-bit I420 pictures of limited range, in order of
 * presentation. Times come from the container as for the native decoder: the n-th picture is the
 * one with the n-th smallest time.
 */
export async function* decodeFile(
  path: string,
  track: VideoTrack,
  count: DecodeCount,
  takeBuffer: TakeBuffer,
): AsyncGenerator<Picture, void, void> {
  const timesS: number[] = [];
  for await (const { timeS } of track.packets()) timesS.push(timeS);
  timesS.sort((one, other) => one - other);
  count.packets = timesS.length;

  const { codedWidth: width, codedHeight: height, colorSpace } = track.setup;
  const chromaWidth = Math.ceil(width / 2);
  const chroma = chromaWidth * Math.ceil(height / 2);
  const luma = width * height;
  const layout = [
    { offset: 0, stride: width },
    { offset: luma, stride: chromaWidth },
    { offset: luma + chroma, stride: chromaWidth },
  ];

  const child = spawn('ffmpeg', argumentsFor(path, track), { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT_KEPT);
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });

  let buffer = takeBuffer(luma + 2 * chroma);
  let bytes = new Uint8Array(buffer);
  let filled = 0;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Uint8Array>) {
      for (let from = 0; from < chunk.length; ) {
        const part = chunk.subarray(from, from + bytes.length - filled);
        bytes.set(part, filled);
        filled += part.length;
        from += part.length;
        if (filled < bytes.length) continue;
        const timeS = timesS[count.pictures];
        if (timeS === undefined) return;
        count.pictures++;
        count.lastS = timeS;
        const matrix = colorSpace.matrix ?? null;
        yield { timeS, format: 'I420', width, height, matrix, fullRange: false, buffer, layout };
        buffer = takeBuffer(luma + 2 * chroma);
        bytes = new Uint8Array(buffer);
        filled = 0;
      }
    }
    if ((await ended) !== 0) count.failure = complaint.trim().split('\n').at(-1) ?? 'it stopped';
  } finally {
    child.kill();
  }
}

function argumentsFor(path: string, { info, setup }: VideoTrack): string[] {
  const { codedWidth, codedHeight } = setup;
  return [
    ...['-v', 'error', '-nostdin', '-noautorotate'],
    ...(WITH_EDIT_LIST.includes(info.container) ? ['-ignore_editlist', '1'] : []),
    // A path may look like a protocol ("a:b.mp4") or an option.
    ...['-i', `file:${path}`, '-map', '0:v:0', '-fps_mode', 'passthrough'],
    ...['-vf', `scale=${codedWidth}:${codedHeight}:out_range=tv,format=yuv420p`],
    ...['-f', 'rawvideo', 'pipe:1'],
  ];
}
