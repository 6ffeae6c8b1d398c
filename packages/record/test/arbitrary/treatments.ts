import fc from 'fast-check';
import {
  APPROACHES,
  COMPLICATION_GRADES,
  COMPLICATIONS,
  DOSE_UNITS,
  type EntryOf,
  INTERPOSED,
  LATERAL_SPREAD,
  OUTCOME_TIMES,
  SPASM_GRADES,
  SUBSTANCES,
  TOXIN_PRODUCTS,
  toxinUnitOf,
} from '../../src/index.ts';
import {
  answer,
  decimal,
  fields,
  header,
  line,
  muscle,
  oneSide,
  side,
  strength,
  text,
  times,
  unwantedEffect,
  vessels,
} from './parts.ts';

const unwantedEffects = fc.array(unwantedEffect, { maxLength: 2 });

export const medicine: fc.Arbitrary<EntryOf<'medicine'>> = times(2).chain(([when, end]) =>
  fields(
    {
      kind: fc.constant('medicine' as const),
      ...header(fc.constant(when!)),
      side,
      substance: fc.constantFrom(...SUBSTANCES),
      name: line,
      dose: fc.record({
        amount: decimal(0.01, 3000),
        unit: fc.constantFrom(...DOSE_UNITS),
        timesADay: decimal(0.5, 6),
      }),
      end: fc.constant(end!),
      effect: strength,
      effectWords: text,
      unwantedEffects,
      whyStopped: text,
    },
    'kind',
    'when',
    'author',
    'substance',
    'name',
    'end',
  ),
);

const point = fields(
  { muscle, side, units: decimal(0.01, 50), place: line },
  'muscle',
  'side',
  'units',
);

export const toxinSession: fc.Arbitrary<EntryOf<'toxin-session'>> = fc
  .tuple(times(5), fc.constantFrom(...TOXIN_PRODUCTS))
  .chain(([[when, effectOnset, effectPeak, effectEnd, expiry], product]) =>
    fields(
      {
        kind: fc.constant('toxin-session' as const),
        ...header(fc.constant(when!)),
        side,
        product: fc.constant(product),
        brand: line,
        unit: fc.constant(toxinUnitOf(product)),
        dilution: decimal(1, 500),
        lot: line,
        expiry: fc.constant(expiry!),
        points: fc.array(point, { minLength: 1, maxLength: 6 }),
        effectOnset: fc.constant(effectOnset!),
        effectPeak: fc.constant(effectPeak!),
        effectEnd: fc.constant(effectEnd!),
        effect: strength,
        effectWords: text,
        unwantedEffects,
      },
      'kind',
      'when',
      'author',
      'side',
      'product',
      'brand',
      'unit',
      'points',
    ),
  );

const complication = (start: string, end: string) =>
  fields(
    {
      complication: fc.constantFrom(...COMPLICATIONS),
      words: line,
      start: fc.constant(start),
      end: fc.constant(end),
      resolved: fc.constantFrom('yes' as const, 'not-said' as const),
    },
    'complication',
    'words',
    'resolved',
  );

const outcomes = (when: string) =>
  fc.uniqueArray(
    fields(
      {
        at: fc.constantFrom(...OUTCOME_TIMES),
        when: fc.constant(when),
        spasm: fc.constantFrom(...SPASM_GRADES),
        complication: fc.constantFrom(...COMPLICATION_GRADES),
      },
      'at',
      'when',
      'spasm',
      'complication',
    ),
    { selector: ({ at }) => at, maxLength: 6 },
  );

export const operation: fc.Arbitrary<EntryOf<'operation'>> = times(4).chain(
  ([when, start, end, later]) =>
    fields(
      {
        kind: fc.constant('operation' as const),
        ...header(fc.constant(when!)),
        side: oneSide,
        operation: fc.constant('microvascular-decompression' as const),
        approach: fc.constantFrom(...APPROACHES),
        vessels,
        interposed: fc.uniqueArray(fc.constantFrom(...INTERPOSED), { maxLength: 2 }),
        lateralSpread: fc.record({
          before: fc.constantFrom(...LATERAL_SPREAD),
          after: fc.constantFrom(...LATERAL_SPREAD),
        }),
        brainstemResponse: fields({
          waveVLost: answer,
          latencyMs: decimal(0, 5),
          amplitudeDrop: decimal(0, 100),
        }),
        complications: fc.array(complication(start!, end!), { maxLength: 2 }),
        findings: text,
        outcomes: outcomes(later!),
      },
      'kind',
      'when',
      'author',
      'side',
      'operation',
    ),
);
