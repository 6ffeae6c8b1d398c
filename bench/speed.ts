import { rm } from 'node:fs/promises';
import { loadCanonicalFace, trackFaces } from '@facialis/face';
import { measureVideo } from '@facialis/measure';
import { openVideo } from '@facialis/video';
import { timedTracker } from './inference.ts';
import { lengthen } from './lengthen.ts';
import { orThrow } from './or-throw.ts';
import { figure, type Table } from './table.ts';

/** What some work took. */
interface Cost {
  readonly wallMs: number;
  /** Of all threads of the process. */
  readonly cpuMs: number;
  readonly frames: number;
}

const MS_PER_S = 1000;
const US_PER_MS = 1000;
/** Share of the whole that may be neither decoding nor inference. */
const MOST_OWN = 0.25;

/** Decoding, the networks and the whole, side by side on one clip repeated to a length. */
export async function speed(
  clip: string,
  seconds: number,
  tell: (words: string) => void,
): Promise<Table> {
  const recording = clip.replace(/\.mp4$/, `-${seconds}s.mp4`);
  await lengthen(clip, seconds, recording);
  const video = orThrow(await openVideo(recording));
  const { info } = video;
  await video.close();
  // Once unmeasured, so that what starts once (codecs, models, the compiler) is nobody's.
  await measure(clip, 1);
  tell('measured: speed, warm-up');
  const decoding = await costOf(() => decode(recording));
  tell('measured: speed, decoding');
  const inference = await inferenceOf(recording);
  tell('measured: speed, inference');
  const oneThread = await costOf(() => measure(recording, 1));
  tell('measured: speed, one thread');
  const twoThreads = await costOf(() => measure(recording, 2));
  tell('measured: speed, two threads');
  await rm(recording);

  const own = oneThread.cpuMs - decoding.cpuMs - inference.cpuMs;
  const ownShare = own / oneThread.cpuMs;
  const row = (what: string, { wallMs, cpuMs, frames }: Cost) => [
    what,
    figure((MS_PER_S * frames) / wallMs, 0),
    figure((MS_PER_S * seconds) / wallMs, 1),
    figure(cpuMs / frames, 1, 'ms'),
    figure((100 * cpuMs) / oneThread.cpuMs, 0, '%'),
  ];
  return {
    title: 'Speed',
    about:
      `One clip repeated to ${seconds} s: ${info.width}×${info.height}, ` +
      `${oneThread.frames} frames, ${info.codec}. Frames a second ` +
      'and multiples of real time are by the wall clock and fall with whatever else the machine ' +
      'does; processor time hardly does. To reach: three times real time, own work at most 25 %.',
    head: ['what', 'frames/s', 'times real time', 'processor a frame', 'of the whole'],
    rows: [
      row('decoding alone', decoding),
      row('network inference alone, one thread', inference),
      [
        'own work: the rest',
        figure(null, 0),
        figure(null, 0),
        figure(own / oneThread.frames, 1, 'ms'),
        `${figure(100 * ownShare, 0, '%')}${ownShare > MOST_OWN ? ', missed' : ''}`,
      ],
      row('the whole, networks on one thread', oneThread),
      row('the whole, networks on two threads', twoThreads),
    ],
  };
}

async function costOf(work: () => Promise<number>): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const frames = await work();
  const { user, system } = process.cpuUsage(before);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / US_PER_MS, frames };
}

async function decode(path: string): Promise<number> {
  const video = orThrow(await openVideo(path));
  let frames = 0;
  for await (const frame of video.frames()) {
    frames += 1;
    frame.close();
  }
  await video.close();
  return frames;
}

/** The networks' own time while faces are followed through the clip, and nothing else's. */
async function inferenceOf(path: string): Promise<Cost> {
  const video = orThrow(await openVideo(path));
  const { tracker, spent } = await timedTracker(orThrow(await loadCanonicalFace()));
  let frames = 0;
  for await (const { frame } of trackFaces(video.frames(), tracker)) {
    frames += 1;
    frame.close();
  }
  tracker.close();
  await video.close();
  return { ...spent(), frames };
}

async function measure(path: string, threads: 1 | 2): Promise<number> {
  return orThrow(await measureVideo(path, { threads })).recording.source.frames;
}
