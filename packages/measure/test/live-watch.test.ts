import { isRefusal } from '@facialis/refusal';
import { judgeQuality, type Protocol } from '@facialis/spasm';
import { type Frame, memoryVideo } from '@facialis/video';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Glimpse, watchFrames } from '../src/index.ts';
import { drawFrames, empty, expose, measure, moveAway, SMALL } from './faces.ts';

/** Seconds that drawing and measuring may take on two busy cores. */
const PATIENCE = 120_000;
/** Frames before the first spasm of the drawn face. */
const AT_REST = 16;
/** When that spasm is under way, s. */
const SPASM_S = 1.7;

let frames: readonly Frame[] = [];
let atRest: readonly Frame[] = [];

beforeAll(async () => {
  frames = await drawFrames(SMALL);
  atRest = frames.slice(0, AT_REST);
}, PATIENCE);

/** All glimpses of frames, as somebody before the camera would be shown them. */
async function glimpsesOf(watched: readonly Frame[]): Promise<Glimpse[]> {
  const glimpses: Glimpse[] = [];
  const refusal = await watchFrames(memoryVideo(watched), {
    onGlimpse: (glimpse) => glimpses.push(glimpse),
    signal: new AbortController().signal,
  });
  if (isRefusal(refusal)) throw new Error(refusal.got);
  return glimpses;
}

/** What the quality gate says of the last facts. */
function codesOf(glimpses: readonly Glimpse[]): string[] {
  const facts = glimpses.findLast((glimpse) => glimpse.facts !== null)?.facts;
  if (!facts) throw new Error('no facts were told');
  return judgeQuality(facts).reasons.map(({ code }) => code);
}

describe('looking on', { timeout: PATIENCE }, () => {
  test('MEASURE-35 the same record with and without; the side that moves is seen to move', async () => {
    const glimpses: Glimpse[] = [];
    const watched = await measure(frames, { onGlimpse: (glimpse) => glimpses.push(glimpse) });
    expect(watched).toEqual(await measure(frames));
    expect(glimpses.map(({ timeS }) => timeS)).toEqual(frames.map(({ timeS }) => timeS));
    const spasm = glimpses.filter(({ timeS }) => timeS > SPASM_S);
    const furthest = (side: 'left' | 'right') => ({
      lid: Math.max(...spasm.map((glimpse) => glimpse[side].lidClosure)),
      mouth: Math.max(...spasm.map((glimpse) => glimpse[side].mouthMm)),
    });
    expect(furthest('left').lid).toBeGreaterThan(2 * furthest('right').lid);
    expect(furthest('left').mouth).toBeGreaterThan(2 * furthest('right').mouth);
  });

  test('MEASURE-35 the gate says at once what is wanting', async () => {
    expect(codesOf(await glimpsesOf(atRest))).toEqual([]);
    expect(codesOf(await glimpsesOf(atRest.map((frame) => expose(frame, 0.1))))).toContain(
      'light-dark',
    );
    expect(codesOf(await glimpsesOf(atRest.map((frame) => moveAway(frame, 3))))).toContain(
      'face-too-small',
    );
    const nobody = await glimpsesOf(atRest.map((frame) => empty(frame)));
    expect(codesOf(nobody)).toEqual(['no-face']);
    expect(nobody.every(({ face }) => face === null)).toBe(true);
  });

  test('MEASURE-35 the face’s place is told in shares of the picture', async () => {
    for (const { face } of await glimpsesOf(atRest)) {
      if (face === null) throw new Error('the drawn face was not found');
      expect(face.left).toBeGreaterThan(0);
      expect(face.right).toBeLessThan(1);
      // Brows to chin: the mesh ends where the hair begins.
      expect(face.bottom - face.top).toBeCloseTo(SMALL.faceHeight / SMALL.height, 1);
      expect((face.left + face.right) / 2).toBeCloseTo(0.5, 1);
    }
  });

  test('MEASURE-36 it ends when it is told to', async () => {
    const stop = new AbortController();
    let seen = 0;
    await watchFrames(memoryVideo(atRest), {
      signal: stop.signal,
      onGlimpse: () => {
        seen += 1;
        if (seen === 2) stop.abort();
      },
    });
    expect(seen).toBe(2);
  });

  test('MEASURE-37 tasks that are known only afterwards', async () => {
    const protocol: Protocol = { segments: [{ name: 'Rest', kind: 'rest', from: 0, to: 2 }] };
    const known = await measure(frames, { protocol });
    expect(await measure(frames, { protocol: Promise.resolve(protocol) })).toEqual(known);
    expect(await measure(frames, { protocol: Promise.resolve(null) })).toEqual(
      await measure(frames),
    );
  });
});
