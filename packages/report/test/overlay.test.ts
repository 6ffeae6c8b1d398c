import { type Frame, frameFromRgb, sampleRgb } from '@facialis/video';
import { expect, test } from 'vitest';
import { createOverlay } from '../src/index.ts';
import { synthetic } from './synthetic.ts';

const WIDTH = 320;
const HEIGHT = 240;

function grey(timeS: number): Frame {
  const data = new Uint8Array(WIDTH * HEIGHT * 3).fill(120);
  return frameFromRgb({ data, channels: 3, width: WIDTH, height: HEIGHT, timeS, index: 4 });
}

function rgbOf(frame: Frame): Float32Array {
  const out = new Float32Array(frame.width * frame.height * 3);
  sampleRgb(frame, { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }, frame.width, frame.height, out);
  return out;
}

/** Pixels in a part of the picture that differ from the grey they were. */
function drawn(frame: Frame, fromX: number, toX: number, fromY: number, toY: number): number {
  const rgb = rgbOf(frame);
  let count = 0;
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      const at = (y * frame.width + x) * 3;
      if (Math.abs(rgb[at]! - 120 / 255) + Math.abs(rgb[at + 2]! - 120 / 255) > 0.1) count++;
    }
  }
  return count;
}

const { recording, signals } = synthetic({ side: 'right', durationS: 20 });
const spasm = recording.events.find((event) => event.kind === 'spasm')!;

test('REPORT-60 a new frame of the same time and size; the given one stays as it was', () => {
  const frame = grey(spasm.peakTime);
  const luma = frame.luma.data.slice();
  const result = createOverlay(signals, recording.events, false).draw(frame, null);
  expect([result.timeS, result.index]).toEqual([frame.timeS, frame.index]);
  expect([result.width, result.height]).toEqual([WIDTH, HEIGHT]);
  expect(frame.luma.data).toEqual(luma);
  expect(drawn(result, 0, WIDTH, HEIGHT * 0.8, HEIGHT)).toBeGreaterThan(1000);
});

test('REPORT-61 a spasm is named on the side of the picture where it is seen', () => {
  const top = HEIGHT / 6;
  for (const mirrored of [false, true]) {
    const result = createOverlay(signals, recording.events, mirrored).draw(
      grey(spasm.peakTime),
      null,
    );
    const left = drawn(result, 0, 20, 0, top);
    const right = drawn(result, WIDTH - 20, WIDTH, 0, top);
    // The person's right half is at the picture's left unless the picture is mirrored.
    expect(left > 0).toBe(!mirrored);
    expect(right > 0).toBe(mirrored);
  }
});

test('REPORT-61 nothing is named while nothing goes on', () => {
  const quiet = recording.events[0]!.onset - 0.3;
  const result = createOverlay(signals, recording.events, false).draw(grey(quiet), null);
  expect(drawn(result, 0, WIDTH, 0, HEIGHT / 6)).toBe(0);
});

test('REPORT-62 lids and lips are drawn where the landmarks are, and nowhere without them', () => {
  const landmarks = new Float32Array(478 * 3);
  // Every point in the middle of the picture, the lids of one eye on a line of their own.
  for (let i = 0; i < 478; i++) landmarks.set([160, 130, 0], i * 3);
  landmarks.set([60, 100, 0], 33 * 3);
  landmarks.set([110, 100, 0], 133 * 3);
  const overlay = createOverlay(signals, [], false);
  const withFace = overlay.draw(grey(5), landmarks);
  expect(drawn(withFace, 55, 160, 95, 135)).toBeGreaterThan(50);
  expect(drawn(withFace, 170, WIDTH, 0, 120)).toBe(0);
  expect(drawn(overlay.draw(grey(5), null), 0, WIDTH, 0, HEIGHT * 0.7)).toBe(0);
});
