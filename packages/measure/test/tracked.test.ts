import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isRefusal, type Refusal } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTracked, type TrackedOptions, type TrackedRecording } from '../src/index.ts';
import {
  blendshapes,
  eyeAspectRatios,
  isClosed,
  openFace,
  RATE,
  table,
  timecode,
  times,
} from './tracked-tables.ts';

const rate = { frameRate: RATE };
const still = { lid: 0, lateral: 0, up: 0, brow: 0 };

function read(text: string, options: TrackedOptions = {}): TrackedRecording {
  const result = readTracked('face.csv', text, options);
  if (isRefusal(result)) throw new Error(`refused: ${result.need}, ${result.got}`);
  return result;
}

function refusal(text: string, options: TrackedOptions = {}): Refusal {
  const result = readTracked('face.csv', text, options);
  if (!isRefusal(result)) throw new Error('read, not refused');
  return result;
}

/** Mean of a series over the times where the known movement is on or off, well away from its edges. */
function mean(timeS: Float64Array, series: Float32Array | undefined, on: boolean): number {
  const values = [...(series ?? [])].filter((_, index) => {
    const time = timeS[index] ?? 0;
    return isClosed(time - 0.1) === on && isClosed(time + 0.1) === on;
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('formats', () => {
  test.each([
    ['arkit', blendshapes(), {}],
    ['openface', openFace(still), {}],
    ['eye-aspect-ratio', eyeAspectRatios(), rate],
  ])('MEASURE-20 a table is known by its header: %s', (kind, text, options) => {
    const recording = read(text, options);
    expect(recording.kind).toBe(kind);
    expect(recording.source.frames).toBe(20 * RATE);
    expect(recording.source.frameRate).toBeCloseTo(RATE, 2);
    expect(recording.signals.tracked.every((tracked) => tracked === 1)).toBe(true);
  });

  test('MEASURE-21 what a table cannot tell is absent, not zero', () => {
    const millimetres = [
      'apertureMm',
      'commissureLateralMm',
      'commissureUpMm',
      'browMm',
      'cheekMm',
    ];
    const arkit = read(blendshapes());
    expect(Object.keys(arkit.signals.left).sort()).toEqual(['lidClosure', 'mouthActivity']);
    expect(arkit.signals.pixelsPerMm).toBeUndefined();
    const ratios = read(eyeAspectRatios(), rate);
    expect(Object.keys(ratios.signals.left)).toEqual(['lidClosure']);
    const flat = openFace(still)
      .replace(/ X_/g, ' x_')
      .replace(/ Y_/g, ' y_')
      .replace(/ Z_/g, ' c_');
    const pixels = read(flat);
    for (const name of millimetres) expect(pixels.signals.left).not.toHaveProperty(name);
    for (const { limits } of [arkit, ratios, pixels])
      expect(limits.join(' ')).toMatch(/mm|millimetres/);
  });
});

describe('time', () => {
  test('MEASURE-22 times come from the time codes, whatever their base, past midnight too', () => {
    const text = blendshapes(86_390);
    const { timeS } = read(text).signals;
    for (const [index, time] of times(20).entries()) expect(timeS[index]).toBeCloseTo(time, 3);
  });

  test('MEASURE-22 a gap between rows stays a gap', () => {
    const rows = blendshapes().split('\n');
    const gapped = [...rows.slice(0, 100), ...rows.slice(160)].join('\n');
    const { timeS } = read(gapped).signals;
    expect((timeS[99] ?? 0) - (timeS[98] ?? 0)).toBeCloseTo(61 / RATE, 3);
  });

  test('MEASURE-23 without a time of its own a table is refused until the frame rate is given', () => {
    expect(refusal(eyeAspectRatios())).toMatchObject({
      code: 'tracked-file-invalid',
      remedy: expect.stringContaining('--frame-rate'),
    });
    const { signals, source } = read(eyeAspectRatios(), { frameRate: 240 });
    expect(source.clock).toBe('given-rate');
    expect(signals.timeS[240]).toBeCloseTo(1, 9);
  });

  test('MEASURE-23 the frame rate given counts frame numbers, not rows', () => {
    const text = table(
      ['frame', 'ear_left', 'ear_right'],
      [
        [0, 0.3, 0.3],
        [2, 0.3, 0.3],
        [8, 0.3, 0.3],
      ],
    );
    expect([...read(text, { frameRate: 2 }).signals.timeS]).toEqual([0, 1, 4]);
  });

  test.each([0, -30, Number.NaN, Number.POSITIVE_INFINITY])(
    'MEASURE-23 a frame rate of %s is a programmer error',
    (frameRate) => {
      expect(() => readTracked('face.csv', eyeAspectRatios(), { frameRate })).toThrow(TypeError);
    },
  );
});

describe('sides', () => {
  test('MEASURE-24 left is the person’s left in each format', () => {
    const recordings = [
      read(blendshapes()),
      read(eyeAspectRatios(), rate),
      read(openFace({ ...still, lid: 8 })),
    ];
    for (const { signals } of recordings) {
      expect(mean(signals.timeS, signals.left.lidClosure, true)).toBeGreaterThan(0.7);
      expect(mean(signals.timeS, signals.right.lidClosure, true)).toBeLessThan(0.05);
    }
  });

  test.each([
    ['arkit', blendshapes(), {}],
    ['openface', openFace({ lid: 4, lateral: 2, up: 1, brow: 1 }), {}],
    ['eye-aspect-ratio', eyeAspectRatios(), rate],
  ])('MEASURE-24 a mirrored picture swaps the sides and nothing else: %s', (_, text, options) => {
    const plain = read(text, options);
    const mirrored = read(text, { ...options, mirrored: true });
    expect(mirrored.signals).toEqual({
      ...plain.signals,
      left: plain.signals.right,
      right: plain.signals.left,
    });
    expect(mirrored.source.mirrored).toBe(true);
  });
});

describe('movement', () => {
  test('MEASURE-25 closure is one less the aperture over this eye’s own open aperture', () => {
    const { timeS, left, right } = read(eyeAspectRatios(), rate).signals;
    expect(mean(timeS, left.lidClosure, true)).toBeCloseTo(1 - 0.06 / 0.3, 3);
    expect(mean(timeS, left.lidClosure, false)).toBeCloseTo(0, 3);
    expect(mean(timeS, right.lidClosure, false)).toBeCloseTo(0, 3);
  });

  test('MEASURE-25 closure does not depend on the scale of the aperture', () => {
    const plain = read(eyeAspectRatios(), rate).signals.left.lidClosure;
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (scale) => {
        const scaled = read(eyeAspectRatios(scale), rate).signals.left.lidClosure;
        return scaled.every((value, index) => Math.abs(value - (plain[index] ?? 0)) < 1e-4);
      }),
      { numRuns: 5 },
    );
  });

  test('MEASURE-26 OpenFace’s points give movement in mm, whatever the head does', () => {
    const movement = { lid: 4, lateral: 3, up: 2, brow: 1.5 };
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -100, max: 100, noNaN: true }),
        (yaw, shift) => {
          const text = openFace(movement, { yaw, shift: [shift, -shift, 600 + shift] });
          const { timeS, left, right } = read(text).signals;
          const peak = (series: Float32Array | undefined) =>
            mean(timeS, series, true) - mean(timeS, series, false);
          expect(peak(left.commissureLateralMm)).toBeCloseTo(3, 3);
          expect(peak(left.commissureUpMm)).toBeCloseTo(2, 3);
          expect(peak(left.browMm)).toBeCloseTo(1.5, 3);
          expect(mean(timeS, left.apertureMm, false)).toBeCloseTo(8, 3);
          expect(mean(timeS, left.apertureMm, true)).toBeCloseTo(4, 3);
          expect(peak(right.commissureLateralMm)).toBeCloseTo(0, 3);
          expect(peak(right.browMm)).toBeCloseTo(0, 3);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('MEASURE-27 blendshapes give the mouth’s pull against its rest, on the tracker’s own scale', () => {
    const { timeS, left, right } = read(blendshapes()).signals;
    expect(mean(timeS, left.mouthActivity, true)).toBeCloseTo(0.5, 3);
    expect(mean(timeS, left.mouthActivity, false)).toBeCloseTo(0, 3);
    expect(mean(timeS, right.mouthActivity, true)).toBeCloseTo(0, 3);
  });

  test('MEASURE-28 rows that the tracker marks as failed are not measured', () => {
    const ratios = eyeAspectRatios().replace('\n5,0.3,0.2,True', '\n5,1.0,1.0,False');
    const marked = read(ratios, rate).signals;
    expect(marked.tracked[5]).toBe(0);
    expect(marked.left.lidClosure[5]).toBeNaN();
    expect(marked.tracked[6]).toBe(1);
    const failed = openFace(still).replace(/\n6,(\S+?),0.98,1,/, '\n6,$1,0.1,0,');
    expect(read(failed).signals.tracked[5]).toBe(0);
    expect(read(failed).signals.left.commissureUpMm?.[5]).toBeNaN();
    const empty = blendshapes().replace(/(\n\S+?,61),0.1,0.1,/, '$1,,,');
    expect(read(empty).signals.tracked[0]).toBe(0);
  });
});

describe('ways of writing', () => {
  test.each([
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['blanks around cells', (text: string) => text.replaceAll(',', ' , ')],
    ['an empty last line', (text: string) => `${text}\n\n`],
  ])('MEASURE-29 %s makes no difference', (_, rewrite) => {
    expect(read(rewrite(blendshapes()))).toEqual(read(blendshapes()));
    expect(read(rewrite(eyeAspectRatios()), rate)).toEqual(read(eyeAspectRatios(), rate));
  });
});

describe('refusals', () => {
  const ratios = ['frame,EAR2D6_l,EAR2D6_r', '0,0.3,0.3', '1,0.3,0.3', '2,0.3,0.3'];
  const withRow = (row: number, text: string) => ratios.with(row - 1, text).join('\n');

  test.each([
    ['a word for a number', withRow(3, '1,open,0.3'), 'face.csv, row 3', '"open"'],
    ['a row cut short', withRow(4, '2,0.3'), 'face.csv, row 4', '2'],
    ['a row too long', withRow(2, '0,0.3,0.3,0.3'), 'face.csv, row 2', '4'],
    ['decimal commas', withRow(3, '1,0,3,0,3'), 'face.csv, row 3', '5'],
    [
      'decimal commas between semicolons',
      withRow(3, '1,0,3').replaceAll(',', ';').replace('0.3;0.3', '0,3;0.3'),
      'face.csv, row 2',
      '"0,3"',
    ],
    ['times that go back', withRow(4, '0,0.3,0.3'), 'face.csv, row 4', '0.033 s, then 0.000 s'],
  ])('MEASURE-30 a refusal names the row: %s', (_, text, at, got) => {
    const refused = refusal(text, rate);
    expect(refused).toMatchObject({ code: 'tracked-file-invalid', at, got });
    expect(refused.remedy).toMatch(/\.$/);
  });

  test('MEASURE-30 a refusal names the row: a time code that is none', () => {
    const text = blendshapes().replace(timecode(2 / RATE), 'later');
    expect(refusal(text)).toMatchObject({ at: 'face.csv, row 4', got: '"later"' });
  });

  test.each([
    ['nothing', '', 'file-empty'],
    ['blank lines', '\n \n', 'file-empty'],
    ['a workbook', 'PK\u0003\u0004…', 'tracked-file-invalid'],
    ['a table of something else', 'name,age\na,1\n', 'tracked-file-invalid'],
    ['only a header', ratios[0] ?? '', 'tracked-file-invalid'],
    ['one row', ratios.slice(0, 2).join('\n'), 'tracked-file-invalid'],
    ['one side only', 'frame,EAR2D6_l\n0,0.3\n1,0.3', 'tracked-file-invalid'],
    [
      'AU45 alone',
      'frame,timestamp,confidence,success,AU45_r\n1,0,1,1,0\n',
      'tracked-file-invalid',
    ],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'tracked-file-invalid'],
  ])('MEASURE-31 what is no usable table is refused with the remedy: %s', (_, text, code) => {
    const refused = refusal(text, rate);
    expect(refused.code).toBe(code);
    expect(refused.at).toContain('face.csv');
    expect(refused.remedy).not.toBe('');
  });

  test('MEASURE-31 several faces in one table are refused', () => {
    const rows = openFace(still).split('\n');
    const faces = rows
      .map((row, index) => `${row},${index === 0 ? 'face_id' : index % 2}`)
      .join('\n');
    expect(refusal(faces)).toMatchObject({ got: '2 faces' });
  });

  test('MEASURE-31 a pace that no camera has is refused until the frame rate is given', () => {
    const text = openFace(still).replace(
      /\n(\d+),[\d.]+,/g,
      (_, frame) => `\n${frame},${frame / 1000},`,
    );
    expect(refusal(text)).toMatchObject({ got: '1000 frames a second' });
    expect(read(text, rate).source.clock).toBe('given-rate');
  });

  test('MEASURE-31 time codes within one second cannot tell their base', () => {
    const text = blendshapes().split('\n').slice(0, 20).join('\n');
    expect(refusal(text).remedy).toContain('--frame-rate');
  });
});

const series = resolve(import.meta.dirname, '../../../../shared/data/series');

describe.skipIf(!existsSync(series))('real tables (skipped without ../shared/data/series)', () => {
  const real = (path: string) => readFileSync(resolve(series, path), 'utf8');

  test('MEASURE-32 the four winks of a real ARKit recording fall two on a side', () => {
    const { signals } = read(real('arkit/alex_rom_4.csv'));
    expect(countWinks(signals.left.lidClosure, signals.right.lidClosure)).toBe(2);
    expect(countWinks(signals.right.lidClosure, signals.left.lidClosure)).toBe(2);
  });

  test('MEASURE-32 real OpenFace, py-feat and JeFaPaTo tables are read', () => {
    expect(refusal(real('openface/OpenFace_Test.csv')).got).toBe('1000 frames a second');
    expect(read(real('openface/OpenFace_Test.csv'), rate).source.frames).toBe(100);
    expect(read(real('openface/news_001.csv'), { frameRate: 25 }).kind).toBe('arkit');
    for (const [path, frames] of [
      ['blinking_short', 14_401],
      ['test_1min', 1769],
    ] as const) {
      expect(read(real(`ear_blink/${path}.csv`), rate).source.frames).toBe(frames);
    }
  });

  test('MEASURE-32 blinks stand out of a real eye-aspect-ratio recording on both sides', () => {
    const { signals } = read(real('ear_blink/blinking_short.csv'), { frameRate: 240 });
    for (const { lidClosure } of [signals.left, signals.right]) {
      const sorted = [...lidClosure].sort((a, b) => a - b);
      expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(0.15);
      expect(sorted.at(-1)).toBeGreaterThan(0.5);
    }
  });
});

/** Spans of at least a tenth of a second, at 30 frames/s, in which one lid is far more closed. */
function countWinks(lid: Float32Array, other: Float32Array): number {
  let [winks, run] = [0, 0];
  for (const [index, closure] of lid.entries()) {
    run = closure - (other[index] ?? 0) > 0.3 ? run + 1 : 0;
    if (run === 3) winks += 1;
  }
  return winks;
}
