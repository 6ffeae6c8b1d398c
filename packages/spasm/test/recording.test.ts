import { readFileSync } from 'node:fs';
import { UNIT_CODES } from '@facialis/units';
import { describe, expect, test } from 'vitest';
import {
  MEASURE_NAMES,
  MEASURES,
  methods,
  REFERENCES,
  recordingJsonSchema,
  recordingSchema,
} from '../src/index.ts';
import { event } from './course.ts';
import { record } from './record.ts';

const SPASMS = Array.from({ length: 10 }, (_, i) => event('spasm', 'left', 6 * i + 1, 6 * i + 2));
const PARAMETERS = {
  'lid floor': { value: 0.08, unit: '1', meaning: 'a smaller closure is not a spasm' },
  'mouth floor': { value: 0.8, unit: 'mm', meaning: 'a smaller pull is not a spasm' },
} as const;

describe('the record', () => {
  test('SPASM-91 a record fits its schema and survives JSON', () => {
    const whole = record(SPASMS);
    expect(recordingSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  test('SPASM-91 what the schema does not know is refused', () => {
    expect(recordingSchema.safeParse({ ...record([]), patient: 'x' }).success).toBe(false);
  });

  test('SPASM-92 the published JSON Schema is the one the code holds', () => {
    const file = new URL('../recording.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(recordingJsonSchema())),
    );
  });

  test('SPASM-93 every measure has its six lines, and a source that exists', () => {
    expect(Object.keys(MEASURES).sort()).toEqual([...MEASURE_NAMES].sort());
    for (const { what, unit, range, frame, source, limits } of Object.values(MEASURES)) {
      for (const line of [what, frame, limits]) expect(line).toMatch(/^[A-Z].*\.$/);
      expect(UNIT_CODES).toContain(unit);
      expect(range[0] === null || range[1] === null || range[0] < range[1]).toBe(true);
      if (source !== null) expect(REFERENCES[source]).toBeTruthy();
    }
  });

  test('SPASM-93 measures come in the unit of their table', () => {
    const { measures } = record(SPASMS);
    for (const name of MEASURE_NAMES) expect(measures[name].unit).toBe(MEASURES[name].unit);
  });
});

describe('methods', () => {
  test('SPASM-94 the paragraph names this run: file facts, program, models, parameters, segments', () => {
    const { software, source, quality, measures } = record(SPASMS);
    const segments = [{ name: 'Reading', kind: 'reading', from: 0, to: 9, measures }] as const;
    const { paragraph } = methods(
      { software, source, quality, segments: [...segments] },
      PARAMETERS,
    );
    for (const part of [
      'facialis 1.2.3',
      'attention mesh',
      '1801 frames',
      '30.0 frames/s',
      '1280 × 720',
      'lid floor 0.08 (a smaller closure is not a spasm)',
      'mouth floor 0.8 mm',
      '1000 resamples',
      'Reading',
    ]) {
      expect(paragraph).toContain(part);
    }
    expect(paragraph).not.toContain('visit one'); // a file name can hold a person's name
    expect(paragraph).not.toMatch(/undefined|null|NaN| {2}/);
  });

  test('SPASM-94 another parameter makes another paragraph, and nothing else does', () => {
    const run = record(SPASMS);
    const other = { ...PARAMETERS, 'lid floor': { ...PARAMETERS['lid floor'], value: 0.1 } };
    expect(methods(run, PARAMETERS)).toEqual(methods(run, PARAMETERS));
    expect(methods(run, other).paragraph).not.toBe(methods(run, PARAMETERS).paragraph);
  });

  test('SPASM-95 references end in a DOI, none twice; models are cited only for videos', () => {
    const run = record(SPASMS);
    const { references } = methods(run);
    expect(new Set(references).size).toBe(references.length);
    for (const reference of references) expect(reference).toMatch(/doi:10\.\d{4,}\/\S+$/);
    const imported = methods({ ...run, source: { ...run.source, kind: 'arkit', codec: null } });
    expect(imported.references).not.toContain(REFERENCES.attentionMesh);
    expect(references).toContain(REFERENCES.attentionMesh);
  });
});
