import { isRefusal } from '@facialis/refusal';
import { recordingSchema } from '@facialis/spasm';
import { type Frame, memoryVideo, renderedVideo } from '@facialis/video';
import { beforeAll, describe, expect, test } from 'vitest';
import { type MeasureProgress, measureFrames, type SourceFile } from '../src/index.ts';
import {
  atRate,
  besideItself,
  defocus,
  drawFrames,
  empty,
  enlarge,
  expose,
  lieDown,
  measure,
  mirror,
  moveAway,
  NO_FILE,
  SMALL,
} from './faces.ts';

/** Frames of the clips that only need a face that is there. */
const FEW = 16;
/** Seconds that drawing and measuring may take on two busy cores. */
const PATIENCE = 120_000;

let frames: readonly Frame[] = [];
let few: readonly Frame[] = [];

beforeAll(async () => {
  frames = await drawFrames(SMALL);
  few = frames.slice(0, FEW);
}, PATIENCE);

const codes = (recording: { quality: { reasons: readonly { code: string }[] } }) =>
  recording.quality.reasons.map(({ code }) => code);

describe('a measured video', { timeout: PATIENCE }, () => {
  test('MEASURE-1, MEASURE-2 the record fits its schema and tells of the file; signals have one row a frame', async () => {
    const { recording, signals } = await measure(few);
    expect(recordingSchema.parse(JSON.parse(JSON.stringify(recording)))).toEqual(recording);
    expect(recording.source).toMatchObject({
      ...NO_FILE,
      kind: 'video',
      frames: FEW,
      width: SMALL.width,
      height: SMALL.height,
      mirrored: false,
    });
    expect(recording.source.frameRate).toBeCloseTo(SMALL.frameRate, 6);
    expect(recording.software.models.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(
      true,
    );
    expect([...signals.timeS]).toEqual(few.map(({ timeS }) => timeS));
    expect(signals.left.lidClosure.length).toBe(FEW);
    expect([...signals.tracked]).toEqual(few.map(() => 1));
  });

  test('MEASURE-3 too short to be judged: reasons and remedies, and no finding of any kind', async () => {
    const { recording } = await measure(few);
    expect(recording.quality.verdict).toBe('unusable');
    expect(codes(recording)).toEqual(['too-short']);
    expect(recording.quality.reasons[0]!.remedy).not.toBe('');
    expect(recording).toMatchObject({
      events: [],
      grades: [],
      spread: [],
      segments: [],
      affectedSide: null,
      laterality: { pattern: 'undetermined', confidence: 0 },
    });
    for (const measured of Object.values(recording.measures)) {
      expect(measured.value).toBeNull();
      expect(measured.absent).toBeTruthy();
    }
  });

  test('MEASURE-4 a mirrored video said to be mirrored has the sides of the person, otherwise those of the picture', async () => {
    const pull = async (clip: readonly Frame[], mirrored: boolean) => {
      const { signals, recording } = await measure(clip, { mirrored });
      expect(recording.source.mirrored).toBe(mirrored);
      const strongest = (side: 'left' | 'right') =>
        signals[side].lidClosure.reduce((most, one) => (one > most ? one : most), 0);
      return strongest('left') - strongest('right');
    };
    const turned = frames.map(mirror);
    expect(await pull(frames, false)).toBeGreaterThan(0.2);
    expect(await pull(turned, true)).toBeGreaterThan(0.2);
    expect(await pull(turned, false)).toBeLessThan(-0.2);
  });

  test('MEASURE-6 a stopped measurement rejects with the reason and closes every frame', async () => {
    const stop = new AbortController();
    let open = 0;
    const counted = few.map((frame) => ({
      ...frame,
      close: () => {
        open -= 1;
      },
    }));
    const about = { width: SMALL.width, height: SMALL.height, durationS: 1 };
    const video = renderedVideo(about, function* () {
      for (const frame of counted) {
        open += 1;
        yield frame;
      }
    });
    const work = measureFrames(video, NO_FILE, {
      threads: 1,
      signal: stop.signal,
      onProgress: ({ frames: done }) => {
        if (done === 3) stop.abort(new Error('enough'));
      },
    });
    await expect(work).rejects.toThrow('enough');
    expect(open).toBe(0);
  });

  test('MEASURE-7, MEASURE-8 landmarks asked for are kept at each frame’s time; progress is told frame by frame', async () => {
    const told: number[] = [];
    const clip = [...few.slice(0, 4), ...few.slice(4, 8).map((frame) => empty(frame))];
    const { landmarks } = await measure(clip, {
      keepLandmarks: [33, 263],
      onProgress: ({ timeS }) => told.push(timeS),
    });
    expect(told).toEqual(clip.map(({ timeS }) => timeS));
    const face = landmarks.at(clip[2]!.timeS)!;
    // The person's right outer canthus (33) lies left of the left one (263) in the picture.
    expect(face[33 * 3]!).toBeLessThan(face[263 * 3]!);
    expect(face[0]).toBeNaN();
    expect(landmarks.at(clip[6]!.timeS)).toBeNull();
    expect(landmarks.at(0.001)).toBeNull();
  });

  test('MEASURE-15 one thread and two give the same record', async () => {
    const one = await measure(few, { threads: 1 });
    const two = await measure(few, { threads: 2 });
    expect(two.recording).toEqual(one.recording);
    expect(two.signals).toEqual(one.signals);
  });
});

describe('what the picture shows', { timeout: PATIENCE }, () => {
  test('MEASURE-10 no face, or a face too small, is unusable and named', async () => {
    expect(codes((await measure(few.map((frame) => empty(frame)))).recording)).toEqual(['no-face']);
    const far = few.map((frame) => moveAway(frame, 4));
    expect(codes((await measure(far)).recording)).toEqual(['face-too-small']);
  });

  test('MEASURE-9 black and overexposed pictures are named as such', async () => {
    const black = few.map((frame) => empty(frame, 16));
    expect(codes((await measure(black)).recording)).toEqual(['light-dark']);
    const white = few.map((frame) => empty(frame, 235));
    expect(codes((await measure(white)).recording)).toEqual(['light-bright']);
    const glare = few.map((frame) => expose(frame, 2.6));
    expect(codes((await measure(glare)).recording)).toContain('light-bright');
  });

  test('MEASURE-9 a blurred picture is told, the same in focus is not', async () => {
    const soft = few.map((frame) => defocus(frame, 12));
    expect(codes((await measure(soft)).recording)).toContain('blurred');
    expect(codes((await measure(few)).recording)).not.toContain('blurred');
  });

  test('MEASURE-9 a still picture is unusable, a face at rest is not taken for one', async () => {
    const still = few.map(({ index, timeS }) => ({ ...few[0]!, index, timeS }));
    expect(codes((await measure(still)).recording)).toContain('still-picture');
    expect(codes((await measure(few)).recording)).not.toContain('still-picture');
  });

  test('MEASURE-11 of two faces the larger is measured, and the record says so', async () => {
    const { recording, signals } = await measure(few.map((frame) => besideItself(frame, 1.6)));
    expect(recording.quality.face).toContain('of 2 faces');
    expect(signals.pixelsPerMm).toBeCloseTo((await measure(few)).signals.pixelsPerMm!, 0);
  });

  test('MEASURE-12 glasses, a beard and dark skin do not hide the face', async () => {
    for (const looks of [{ glasses: true }, { beard: true, skinTone: 0.9 }]) {
      const clip = await drawFrames({ ...SMALL, seconds: 0.4, looks });
      const { recording, signals } = await measure(clip);
      expect(codes(recording)).toEqual(['too-short']);
      expect([...signals.tracked]).toEqual(clip.map(() => 1));
    }
  });

  test('MEASURE-16 a portrait that players turn upright is measured upright', async () => {
    const upright = await measure(few);
    const turned = await measure(few.map(lieDown));
    expect(turned.recording.source).toMatchObject({ width: SMALL.width, height: SMALL.height });
    expect(turned.signals.pixelsPerMm).toBeCloseTo(upright.signals.pixelsPerMm!, 1);
    const mean = (angles: Float32Array) => angles.reduce((a, b) => a + b) / angles.length;
    expect(mean(turned.signals.rollDeg!)).toBeCloseTo(mean(upright.signals.rollDeg!), 0);
  });

  test('MEASURE-17 5 frames a second are too few; 240 and 4K are not held against a video', async () => {
    expect(codes((await measure(atRate(few, 5))).recording)).toContain('frame-rate-low');
    const fast = (await measure(atRate(few, 240))).recording;
    expect(fast.source.frameRate).toBeCloseTo(240, 6);
    expect(codes(fast)).toEqual(['too-short']);
    const large = (await measure(few.slice(0, 3).map((frame) => enlarge(frame, 8)))).recording;
    expect(large.source).toMatchObject({ width: 3840, height: 2880 });
    expect(codes(large)).not.toContain('face-too-small');
  });

  test('MEASURE-17 a single frame is too short, and no more is said of its pace', async () => {
    const { recording } = await measure(few.slice(0, 1));
    expect(recording.source).toMatchObject({ frames: 1, durationS: 0, frameRate: 0 });
    expect(codes(recording)).toContain('too-short');
    expect(codes(recording)).not.toContain('frame-rate-low');
  });

  test('MEASURE-19 with a face for a part only, that part is measured and the rest is not', async () => {
    const clip = few.map((frame, index) => (index < FEW / 2 ? frame : empty(frame)));
    const { recording, signals } = await measure(clip);
    expect([...signals.tracked.subarray(0, FEW / 2)]).toEqual(new Array(FEW / 2).fill(1));
    expect([...signals.tracked.subarray(FEW / 2)]).toEqual(new Array(FEW / 2).fill(0));
    expect(signals.left.lidClosure[FEW - 1]).toBeNaN();
    const seenS = clip[FEW / 2 - 1]!.timeS;
    expect(recording.quality.measurableS).toBeCloseTo(seenS, 2);
    expect(recording.quality.measurableShare).toBeLessThan(0.6);
  });
});

describe('what reading finds', { timeout: PATIENCE }, () => {
  test('MEASURE-13 a file that ends early is measured, and the record says so', async () => {
    const video = {
      ...memoryVideo(few),
      warnings: [
        {
          refused: true,
          code: 'truncated',
          need: '100 frames',
          got: '16 frames',
          remedy: 'Copy the file again.',
        } as const,
      ],
    };
    const measured = await measureFrames(video, NO_FILE, { threads: 1 });
    if (isRefusal(measured)) throw new Error(measured.code);
    expect(codes(measured.recording)).toContain('truncated');
  });

  test('MEASURE-14 a video that gives no frame is refused', async () => {
    const video = renderedVideo({ width: 64, height: 64, durationS: 1 }, () => []);
    const measured = await measureFrames(video, NO_FILE, { threads: 1 });
    expect(measured).toMatchObject({ refused: true, code: 'no-frames', at: NO_FILE.name });
  });

  test('MEASURE-34 what the frames come from may be known only after the last of them', async () => {
    const file = Promise.withResolvers<SourceFile>();
    const onProgress = ({ frames }: MeasureProgress) => {
      if (frames === 3) file.resolve({ name: 'kept.webm', sha256: 'a'.repeat(64), bytes: 7 });
    };
    const clip = memoryVideo(few.slice(0, 3));
    const measured = await measureFrames(clip, file.promise, { threads: 1, onProgress });
    if (isRefusal(measured)) expect.fail(measured.got);
    expect(measured.recording.source).toMatchObject({ name: 'kept.webm', bytes: 7 });
  });
});
