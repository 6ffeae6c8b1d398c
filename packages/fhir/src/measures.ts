import { MEASURE_NAMES, MEASURES, type Measure, type Recording } from '@facialis/spasm';
import { UNITS } from '@facialis/units';
import { type LocalConcept, localConcept, wordsOf } from './codec.ts';
import { SYSTEMS } from './codes.ts';
import { extensionUrl } from './extensions.ts';
import type { JsonObject } from './json.ts';
import { DATA_ABSENT } from './place.ts';
import { shown } from './shown.ts';

/** A code for every measure. */
export const MEASURE_CONCEPTS: readonly LocalConcept[] = MEASURE_NAMES.map((name) => ({
  code: `measure.${name}`,
  display: MEASURES[name].what,
}));

const PATTERN = { code: 'laterality', display: 'sides with spasms, and whether together' };
const VERDICT = { code: 'quality', display: 'whether the recording can be judged' };

/** Codes of a recording's other components. */
export const RECORDING_CONCEPTS: readonly LocalConcept[] = [PATTERN, VERDICT];

/** The figures of a recording as components that others can read. */
export function measureComponents(record: Recording): JsonObject[] {
  return [
    { code: localConcept(VERDICT), valueString: record.quality.verdict },
    { code: localConcept(PATTERN), valueString: wordsOf(record.laterality.pattern) },
    ...MEASURE_NAMES.map((name, at) => measured(MEASURE_CONCEPTS[at]!, record.measures[name])),
    ...record.grades.map(({ scale, grade, absent }) => ({
      code: { ...shown('text', `${scale}, estimated from video`) },
      ...(grade === null ? noValue(absent) : shown('valueString', grade)),
    })),
  ];
}

function measured(concept: LocalConcept, measure: Measure): JsonObject {
  const { value, unit, low, high, measurableS, absent } = measure;
  const figure = (number: number, code: typeof unit) => ({
    value: number,
    unit: UNITS[code].symbol || UNITS[code].name,
    system: SYSTEMS.ucum,
    code,
  });
  const ends = [
    ['interval-low', low],
    ['interval-high', high],
  ] as const;
  return {
    extension: [
      ...ends.flatMap(([name, end]) =>
        end === null ? [] : [{ url: extensionUrl(name), valueQuantity: figure(end, unit) }],
      ),
      { url: extensionUrl('measurable-time'), valueQuantity: figure(measurableS, 's') },
    ],
    code: localConcept(concept),
    ...(value === null ? noValue(absent) : { valueQuantity: figure(value, unit) }),
  };
}

function noValue(why: string | undefined): JsonObject {
  const reason = {
    coding: [{ system: DATA_ABSENT, code: 'unknown' }],
    ...shown('text', why ?? ''),
  };
  return { dataAbsentReason: reason };
}
