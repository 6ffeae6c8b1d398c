import fc from 'fast-check';
import {
  AUDIOGRAM_HZ,
  CONFIDENCES,
  COURSES,
  DAY_EFFECTS,
  type EntryOf,
  MRI_SEQUENCES,
  NERVE_ZONES,
  REFLEXES,
  SEXES,
  SIGNS,
  type Signs,
  SYMPTOMS,
  TRIGGERS,
} from '../../src/index.ts';
import {
  answer,
  author,
  decimal,
  fields,
  header,
  line,
  muscle,
  oneSide,
  side,
  strength,
  text,
  time,
  times,
  vessels,
} from './parts.ts';

export const person: fc.Arbitrary<EntryOf<'person'>> = fields(
  {
    kind: fc.constant('person' as const),
    author,
    note: text,
    name: line,
    birthYear: fc.integer({ min: 1920, max: 1985 }),
    sex: fc.constantFrom(...SEXES),
    language: fc.constantFrom('en', 'de', 'ja', 'pt-BR', 'zh-Hant-TW', 'und'),
    country: fc.constantFrom('US', 'GB', 'DE', 'JP', 'AU', 'IN', 'BR'),
  },
  'kind',
  'author',
  'birthYear',
  'sex',
  'language',
);

const eventBefore = fields({ answer, side, when: time, words: text }, 'answer');

const signs: fc.Arbitrary<Signs> = fc
  .dictionary(fc.constantFrom(...SIGNS), answer)
  .map((told) => ({ ...told }));

export const history: fc.Arbitrary<EntryOf<'history'>> = fields(
  {
    kind: fc.constant('history' as const),
    ...header(),
    side,
    onset: time,
    firstMuscle: muscle,
    course: fc.constantFrom(...COURSES),
    family: answer,
    earlierPalsy: eventBefore,
    trauma: eventBefore,
    signs,
    otherIllnesses: fc.array(fields({ name: line, since: time }, 'name'), { maxLength: 3 }),
    highBloodPressure: answer,
    bloodPressure: fc.record({
      systolic: fc.integer({ min: 90, max: 220 }),
      diastolic: fc.integer({ min: 40, max: 89 }),
    }),
  },
  'kind',
  'when',
  'author',
);

export const symptoms: fc.Arbitrary<EntryOf<'symptoms'>> = times(2).chain(([when, end]) =>
  fields(
    {
      kind: fc.constant('symptoms' as const),
      ...header(fc.constant(when!)),
      side,
      end: fc.constant(end!),
      symptoms: fc.uniqueArray(fc.record({ symptom: fc.constantFrom(...SYMPTOMS), strength }), {
        selector: ({ symptom }) => symptom,
        minLength: 1,
        maxLength: 6,
      }),
      triggers: fc.uniqueArray(fc.constantFrom(...TRIGGERS), { maxLength: 4 }),
      dayEffect: fc.constantFrom(...DAY_EFFECTS),
    },
    'kind',
    'when',
    'author',
    'side',
    'symptoms',
  ),
);

export const mri: fc.Arbitrary<EntryOf<'mri'>> = fields(
  {
    kind: fc.constant('mri' as const),
    ...header(),
    side,
    sequences: fc.array(
      fields({ sequence: fc.constantFrom(...MRI_SEQUENCES), voxelMm: decimal(0.2, 3) }, 'sequence'),
      { maxLength: 3 },
    ),
    fieldT: fc.constantFrom(1.5, 3, 7),
    vessels,
    zone: fc.constantFrom(...NERVE_ZONES),
    grade: fc.integer({ min: 1, max: 3 }),
    pontineIndentation: answer,
    dolichoectasia: answer,
    excluded: fields({
      mass: answer,
      aneurysm: answer,
      malformation: answer,
      demyelination: answer,
      infarct: answer,
    }),
    otherCause: answer,
    reader: line,
    confidence: fc.constantFrom(...CONFIDENCES),
  },
  'kind',
  'when',
  'author',
  'side',
);

const tone = fc.record({
  side: oneSide,
  conduction: fc.constantFrom('air' as const, 'bone' as const),
  frequencyHz: fc.constantFrom(...AUDIOGRAM_HZ),
  levelDb: fc.integer({ min: -10, max: 120 }),
});

export const hearingTest: fc.Arbitrary<EntryOf<'hearing-test'>> = fields(
  {
    kind: fc.constant('hearing-test' as const),
    ...header(),
    side,
    thresholds: fc.uniqueArray(tone, {
      selector: (one) => `${one.side} ${one.conduction} ${one.frequencyHz}`,
      minLength: 1,
      maxLength: 8,
    }),
    speech: fc.array(
      fields(
        { side: oneSide, understood: decimal(0, 100), levelDb: fc.integer({ min: 20, max: 100 }) },
        'side',
        'understood',
      ),
      { maxLength: 2 },
    ),
    reflexes: fc.array(fc.record({ side: oneSide, reflex: fc.constantFrom(...REFLEXES) }), {
      maxLength: 2,
    }),
  },
  'kind',
  'when',
  'author',
  'thresholds',
);

export const visit: fc.Arbitrary<EntryOf<'visit'>> = fields(
  {
    kind: fc.constant('visit' as const),
    ...header(),
    side,
    reason: text,
    findings: text,
    plan: text,
  },
  'kind',
  'when',
  'author',
  'reason',
);
