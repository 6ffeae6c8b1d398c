import { frameFromRgb } from '@facialis/video';
import { decode } from 'jpeg-js';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { encodePicture, filmMoments, renderReport, takeFilmCells } from '../src/index.ts';
import { random, synthetic } from './synthetic.ts';
import { syntheticStrips } from './synthetic-strips.ts';

const pixels = (bytes: Uint8Array) => decode(bytes, { useTArray: true }).data;

test('REPORT-30 the strongest spasms get a moment at rest before the onset and one at the peak', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { recording } = synthetic({ seed, spasmsPerMinute: 12 });
    const moments = filmMoments(recording);
    const ids = new Set(moments.map((moment) => moment.eventId));
    expect(ids.size).toBe(3);
    for (const id of ids) {
      const event = recording.events.find((one) => one.id === id)!;
      expect(event.kind).toBe('spasm');
      const before = moments.find((one) => one.eventId === id && one.label === 'before')!.timeS;
      expect(before).toBeLessThan(event.onset);
      const busy = recording.events.some((one) => before >= one.onset && before <= one.offset);
      expect(busy).toBe(false);
      const peak = moments.find((one) => one.eventId === id && one.label === 'peak')!.timeS;
      expect(peak).toBe(event.peakTime);
    }
  }
});

test('REPORT-30 a spasm that is stronger in eye and mouth is never passed over for a weaker one', () => {
  const { recording } = synthetic({ spasmsPerMinute: 30, seed: 9 });
  const shown = new Set(filmMoments(recording).map((moment) => moment.eventId));
  const spasms = recording.events.filter((event) => event.kind === 'spasm');
  const weaker = spasms.filter((event) => shown.has(event.id));
  for (const event of spasms.filter((one) => !shown.has(one.id))) {
    for (const other of weaker) {
      const stronger =
        event.peakLidClosure! > other.peakLidClosure! &&
        event.peakCommissureMm! > other.peakCommissureMm!;
      expect(stronger).toBe(false);
    }
  }
});

test('REPORT-30 the letters of the film strips stand in the traces', () => {
  const { recording, signals } = synthetic();
  const root = parse(renderReport({ recording, signals, strips: syntheticStrips(recording) }));
  const listed = root.querySelectorAll('.strip b.letter').map((letter) => letter.text);
  expect(listed).toEqual(['A', 'B', 'C']);
  const drawn = root.querySelector('svg.traces')!.querySelectorAll('text.letter');
  expect(drawn.map((letter) => letter.text)).toEqual(listed);
  expect(root.querySelectorAll('.strip img')).toHaveLength(12);
});

test('REPORT-31 a picture written as JPEG reads back as the same picture', () => {
  const [width, height] = [24, 16];
  const rgb = Float32Array.from({ length: width * height * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
    return [x / width, y / height, 0.5][i % 3]!;
  });
  const bytes = Uint8Array.from(rgb, (share) => Math.round(share * 255));
  for (const picture of [encodePicture(rgb, width, height), encodePicture(bytes, width, height)]) {
    expect(picture.mediaType).toBe('image/jpeg');
    const read = pixels(picture.bytes);
    expect(read).toHaveLength(width * height * 4);
    const errors = [...bytes].map((value, i) =>
      Math.abs(read[Math.floor(i / 3) * 4 + (i % 3)]! - value),
    );
    expect(errors.reduce((a, b) => a + b) / errors.length).toBeLessThan(6);
  }
});

test('REPORT-31 a patch of the wrong length is a programmer’s error', () => {
  expect(() => encodePicture(new Float32Array(10), 2, 2)).toThrow(TypeError);
});

/** A frame with the person's right eye red, the left eye blue, the mouth green, turned by `roll`. */
function markedFace(roll: number) {
  const [width, height] = [640, 480];
  const landmarks = new Float32Array(478 * 3);
  const turn = (x: number, y: number) =>
    [
      320 + x * Math.cos(roll) - y * Math.sin(roll),
      240 + x * Math.sin(roll) + y * Math.cos(roll),
    ] as const;
  const put = (index: number, x: number, y: number) => landmarks.set(turn(x, y), index * 3);
  put(33, -100, -60);
  put(133, -40, -60);
  put(362, 40, -60);
  put(263, 100, -60);
  put(2, 0, 30);
  const data = new Uint8Array(width * height * 3).fill(128);
  const disc = (x: number, y: number, color: readonly number[]) => {
    const [cx, cy] = turn(x, y);
    for (let row = Math.floor(cy) - 30; row < cy + 30; row++) {
      for (let column = Math.floor(cx) - 30; column < cx + 30; column++) {
        data.set(color, (row * width + column) * 3);
      }
    }
  };
  disc(-70, -60, [230, 20, 20]);
  disc(70, -60, [20, 20, 230]);
  disc(0, 90, [20, 200, 20]);
  const frame = frameFromRgb({ data, channels: 3, width, height, timeS: 0, index: 0 });
  return { frame, landmarks };
}

const CHANNELS = ['red', 'green', 'blue'] as const;

/** The colour that leads in the middle of a picture. */
function middleColor(bytes: Uint8Array): string {
  const { data, width, height } = decode(bytes, { useTArray: true });
  const at = ((height >> 1) * width + (width >> 1)) * 4;
  const values = [...data.subarray(at, at + 3)];
  return CHANNELS[values.indexOf(Math.max(...values))]!;
}

test.each([
  ['right', false, 'red'],
  ['left', false, 'blue'],
  ['right', true, 'blue'],
  ['left', true, 'red'],
] as const)(
  'REPORT-32 the pictures show the %s eye (mirrored: %s) and the mouth',
  (side, mirrored, color) => {
    const event = { ...synthetic().recording.events[0]!, side };
    for (const roll of [0, 0.4, -0.7]) {
      const { frame, landmarks } = markedFace(roll);
      const [eye, mouth] = takeFilmCells(frame, landmarks, event, 'peak', mirrored);
      expect([eye!.part, mouth!.part]).toEqual(['eye', 'mouth']);
      expect(middleColor(eye!.picture.bytes)).toBe(color);
      expect(middleColor(mouth!.picture.bytes)).toBe('green');
      frame.close();
    }
  },
);

test('REPORT-32 both eyes are shown when the event is on both sides', () => {
  const event = { ...synthetic().recording.events[0]!, side: 'both' as const };
  const { frame, landmarks } = markedFace(0);
  const [eyes] = takeFilmCells(frame, landmarks, event, 'before', false);
  const { data, width, height } = decode(eyes!.picture.bytes, { useTArray: true });
  const row = (height >> 1) * width * 4;
  const colors = Array.from(
    { length: width },
    (_, x) => [data[row + x * 4]!, data[row + x * 4 + 2]!] as const,
  );
  expect(colors.some(([red, blue]) => red > blue + 100)).toBe(true);
  expect(colors.some(([red, blue]) => blue > red + 100)).toBe(true);
});

test('random numbers of the tests repeat', () => {
  const [a, b] = [random(3), random(3)];
  expect([a(), a(), a()]).toEqual([b(), b(), b()]);
});
