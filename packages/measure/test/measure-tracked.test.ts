import { isRefusal } from '@facialis/refusal';
import { type Recording, recordingSchema } from '@facialis/spasm';
import { expect, test } from 'vitest';
import { type MeasureTrackedOptions, measureTracked } from '../src/index.ts';
import { blendshapes, eyeAspectRatios, RATE } from './tracked-tables.ts';

async function record(table: string, options: MeasureTrackedOptions = {}): Promise<Recording> {
  const measured = await measureTracked('face.csv', new TextEncoder().encode(table), options);
  if (isRefusal(measured)) throw new Error(`${measured.need}, ${measured.got}`);
  return recordingSchema.parse(measured.recording);
}

test('MEASURE-18 eye-aspect ratios give lids and side, and no figure of mouth, brow or millimetres', async () => {
  const { measures, affectedSide, methods, source } = await record(eyeAspectRatios(), {
    frameRate: RATE,
  });
  // The left eye closes for one second in every four of 20 s.
  expect(affectedSide).toBe('left');
  expect(measures.eyeClosureTimeLeft.value).toBeCloseTo(25, -1);
  expect(measures.eyeClosureTimeRight.value).toBe(0);
  for (const name of ['peakCommissure', 'peakBrow', 'synkinesis', 'apertureLeft'] as const) {
    expect(measures[name].value).toBeNull();
    expect(measures[name].absent).toMatch(/^[a-z].* [a-z]/i);
  }
  expect(methods.paragraph).toContain('series of eye-aspect ratios');
  expect(source).toMatchObject({ kind: 'eye-aspect-ratio', width: null, codec: null });
});

test('MEASURE-18 blendshapes give no millimetres, and the methods end with what is missing', async () => {
  const { measures, affectedSide, methods } = await record(blendshapes());
  expect(affectedSide).toBe('left');
  expect(measures.peakCommissure.value).toBeNull();
  expect(methods.paragraph).toMatch(/millimetre/i);
});

test('MEASURE-5 a protocol’s segments have the measures of their own time', async () => {
  const { segments } = await record(eyeAspectRatios(), {
    frameRate: RATE,
    protocol: {
      segments: [
        { name: 'Open', kind: 'rest', from: 0, to: 2.5 },
        { name: 'Four closures', kind: 'rest', from: 2.5, to: 18.5 },
      ],
    },
  });
  const closed = segments.map(({ measures }) => measures.eyeClosureTimeLeft.value);
  expect(segments.map(({ name }) => name)).toEqual(['Open', 'Four closures']);
  expect(closed[0]).toBe(0);
  expect(closed[1]).toBeCloseTo(25, -1);
});
