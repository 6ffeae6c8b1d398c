import { existsSync, readFileSync } from 'node:fs';
import { isRefusal } from '@facialis/refusal';
import { type Frame, frameFromRgb, openVideo } from '@facialis/video';
import jpeg from 'jpeg-js';
import { expect, test } from 'vitest';
import {
  createFaceTracker,
  type FaceObservation,
  IrisScaleGatherer,
  trackFaces,
} from '../src/index.ts';

const DATA = new URL('../../../../shared/data/', import.meta.url);
const WHERE = existsSync(DATA) ? '' : ' (skipped: ../shared/data is not on this machine)';
/** Frames of one still picture until the region has settled. */
const SETTLED = 4;

function portrait(name: string): Frame {
  const { data, width, height } = jpeg.decode(
    readFileSync(new URL(`portraits/${name}.jpg`, DATA)),
    { useTArray: true },
  );
  return frameFromRgb({ data, channels: 4, width, height, index: 0, timeS: 0 });
}

async function follow(frames: AsyncIterable<Frame>): Promise<FaceObservation[]> {
  const tracker = await createFaceTracker({ threads: 1 });
  if (isRefusal(tracker)) throw new Error(tracker.need);
  const seen: FaceObservation[] = [];
  for await (const { frame, observation } of trackFaces(frames, tracker)) {
    seen.push(observation);
    frame.close();
  }
  tracker.close();
  return seen;
}

async function* repeated(frame: Frame): AsyncGenerator<Frame> {
  for (let index = 0; index < SETTLED; index++) yield { ...frame, index, timeS: index / 30 };
}

async function* first(frames: AsyncIterable<Frame>, count: number): AsyncGenerator<Frame> {
  for await (const frame of frames) {
    if (frame.index >= count) {
      frame.close();
      return;
    }
    yield frame;
  }
}

for (const name of ['a', 'b', 'c']) {
  test.skipIf(WHERE)(
    `FACE-19 portrait ${name}: the mesh lies within 0.08 iris diameters (1 mm) of the official runtime's${WHERE}`,
    async () => {
      const reference = JSON.parse(
        readFileSync(new URL(`portraits/${name}.json`, DATA), 'utf8'),
      ) as [number, number, number][];
      const { landmarks } = (await follow(repeated(portrait(name)))).at(-1)!;
      const distances = reference.map(([x, y], i) =>
        Math.hypot(x - landmarks![3 * i]!, y - landmarks![3 * i + 1]!),
      );
      const across = (a: number, b: number) =>
        Math.hypot(reference[a]![0] - reference[b]![0], reference[a]![1] - reference[b]![1]);
      const iris = (across(469, 471) + across(474, 476)) / 2;
      const mean = distances.reduce((a, b) => a + b) / distances.length;
      expect(mean / iris).toBeLessThan(0.08);
      expect(Math.max(...distances) / iris).toBeLessThan(0.3);
    },
  );
}

// The truth of portrait b rests on one reading of 41.5 px; the network reads 39 to 50 px there.
const TOLERANCE = { 'a-still': 0.03, 'c-lid': 0.03, 'b-severe': 0.13 };
for (const [name, tolerance] of Object.entries(TOLERANCE)) {
  test.skipIf(WHERE)(
    `FACE-20 phantom ${name}: the iris scale is within ${100 * tolerance} % of the truth${WHERE}`,
    async () => {
      const source = await openVideo(new URL(`video/phantom/${name}.mp4`, DATA).pathname);
      if (isRefusal(source)) throw new Error(source.need);
      const truth = JSON.parse(
        readFileSync(new URL(`video/phantom/${name}.truth.json`, DATA), 'utf8'),
      ) as { px_per_mm: number };
      const gatherer = new IrisScaleGatherer();
      for (const observation of await follow(first(source.frames(), 12))) gatherer.add(observation);
      await source.close();
      const scale = gatherer.result()!.pixelsPerMm;
      expect(Math.abs(scale / truth.px_per_mm - 1)).toBeLessThan(tolerance);
    },
  );
}
