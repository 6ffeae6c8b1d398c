import {
  type CanonicalFace,
  createFaceTracker,
  loadCanonicalFace,
  trackFaces,
} from '@facialis/face';
import { createPhantom, type PhantomOptions, type TruthEvent } from '@facialis/phantom';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, expect, test } from 'vitest';
import { detectEvents, SignalReader, type SpasmEvent } from '../src/index.ts';

let canonical: CanonicalFace;

beforeAll(async () => {
  const face = await loadCanonicalFace();
  if (isRefusal(face)) throw new Error(face.need);
  canonical = face;
});

const RATE = 30;
const SMALL = { seconds: 8, frameRate: RATE, width: 640, height: 480, faceHeight: 300 } as const;

/** The spasms of a drawn recording, and those that are found in its pictures. */
async function measure(
  options: Pick<PhantomOptions, 'scenario' | 'side' | 'seed'>,
): Promise<{ made: TruthEvent[]; found: SpasmEvent[] }> {
  const { video, truth } = createPhantom({ ...SMALL, ...options }, canonical);
  const tracker = await createFaceTracker({ threads: 2 });
  if (isRefusal(tracker)) throw new Error(tracker.need);
  const reader = new SignalReader(canonical);
  for await (const { frame, observation } of trackFaces(video.frames(), tracker)) {
    reader.add(frame, observation);
    frame.close();
  }
  tracker.close();
  return {
    made: truth.events.filter(({ kind }) => kind === 'spasm'),
    found: detectEvents(reader.finish()).filter(({ kind }) => kind === 'spasm'),
  };
}

test.for([
  { scenario: 'moderate', side: 'left', seed: 3 },
  { scenario: 'severe', side: 'right', seed: 8 },
] as const)(
  'SPASM-35 $scenario spasms on the $side are found, each once and in time',
  async (options) => {
    const { made, found } = await measure(options);
    expect(made.length).toBeGreaterThan(1);
    expect(found.map(({ side }) => side)).toEqual(made.map(() => options.side));
    found.forEach(({ onset }, i) => {
      expect(Math.abs(onset - made[i]!.onset)).toBeLessThan(2 / RATE);
    });
  },
);

test('SPASM-35 a healthy face that blinks has no spasm', async () => {
  const { made, found } = await measure({ scenario: 'still', seed: 5 });
  expect(made).toEqual([]);
  expect(found).toEqual([]);
});
