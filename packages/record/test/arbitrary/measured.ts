import { PARTS, SEGMENT_KINDS, type SpasmEvent } from '@facialis/spasm';
import fc from 'fast-check';
import {
  type Correction,
  type EntryOf,
  EXAMPLES,
  SMC_GRADES,
  TOTAL_SCALES,
} from '../../src/index.ts';
import { author, decimal, fields, header, line, side, text, time } from './parts.ts';

const level = fc.integer({ min: 0, max: 4 });
const ratingHeader = { kind: fc.constant('rating' as const), ...header(), side };
const answers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });

export const rating: fc.Arbitrary<EntryOf<'rating'>> = fc.oneof(
  fields(
    { ...ratingHeader, scale: fc.constant('jankovic' as const), severity: level, frequency: level },
    'kind',
    'when',
    'author',
    'scale',
    'severity',
    'frequency',
  ),
  fields(
    { ...ratingHeader, scale: fc.constant('smc' as const), grade: fc.constantFrom(...SMC_GRADES) },
    'kind',
    'when',
    'author',
    'scale',
    'grade',
  ),
  fields(
    { ...ratingHeader, scale: fc.constant('cohen-albert' as const), intensity: level },
    'kind',
    'when',
    'author',
    'scale',
    'intensity',
  ),
  fields(
    { ...ratingHeader, scale: fc.constantFrom(...TOTAL_SCALES), total: decimal(0, 28) },
    'kind',
    'when',
    'author',
    'scale',
    'total',
  ),
  answers.chain((given) =>
    fields(
      {
        ...ratingHeader,
        scale: fc.constant('phq-9' as const),
        total: fc.constant(given.reduce((sum, one) => sum + one, 0)),
        answers: fc.constant(given),
      },
      'kind',
      'when',
      'author',
      'scale',
      'total',
    ),
  ),
);

const millimetres = fc.option(decimal(0, 12));
const label = {
  kind: fc.constantFrom('spasm', 'blink', 'bilateral-closure', 'voluntary'),
  side,
} as const;

/** An event without its number. */
const event: fc.Arbitrary<Omit<SpasmEvent, 'id'>> = fc
  .record({
    ...label,
    onset: decimal(0, 300),
    lasts: decimal(0.05, 10),
    peakLidClosure: fc.option(decimal(0, 1)),
    peakCommissureMm: millimetres,
    peakCommissureLateralMm: millimetres,
    peakCommissureUpMm: millimetres,
    peakBrowMm: millimetres,
    form: fc.constantFrom('clonic', 'tonic', null),
    parts: fc.uniqueArray(fc.constantFrom(...PARTS)),
    otherBabinski: fc.option(fc.boolean()),
    confidence: decimal(0, 1),
  })
  .map(({ lasts, ...rest }) => ({
    ...rest,
    offset: rest.onset + lasts,
    peakTime: rest.onset + lasts / 2,
  }));

/** A correction of one of so many events; added ones take the next number. */
function correction(events: number): fc.Arbitrary<Correction> {
  const known = { author, when: time, why: text, event: fc.nat({ max: events - 1 }) };
  const span = { onset: decimal(0, 100), offset: decimal(101, 200) };
  const always = ['author', 'when', 'event', 'action'] as const;
  return fc.oneof(
    fields({ ...known, action: fc.constant('accept' as const) }, ...always),
    fields({ ...known, action: fc.constant('reject' as const) }, ...always),
    fields(
      { ...known, ...label, action: fc.constant('relabel' as const) },
      ...always,
      'kind',
      'side',
    ),
    fields(
      { ...known, ...span, action: fc.constant('move' as const) },
      ...always,
      'onset',
      'offset',
    ),
    fields(
      { ...known, ...label, ...span, action: fc.constant('add' as const) },
      ...always,
      'kind',
      'side',
      'onset',
      'offset',
    ),
  );
}

function correctionsOf(events: number): fc.Arbitrary<Correction[]> {
  return fc.array(correction(events), { maxLength: 5 }).map((list) => {
    let next = events;
    return list.map((one) => (one.action === 'add' ? { ...one, event: next++ } : one));
  });
}

const file = fc.record({
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  bytes: fc.nat(),
  mediaType: fc.constantFrom('video/mp4', 'text/csv', 'application/gzip'),
});

const segments = fc.array(
  fc.record({
    name: line,
    kind: fc.constantFrom(...SEGMENT_KINDS),
    from: decimal(0, 30),
    to: decimal(31, 60),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Recordings with events and corrections of their own; the figures are those of the example. */
export const recording: fc.Arbitrary<EntryOf<'recording'>> = fc
  .array(event, { minLength: 1, maxLength: 6 })
  .chain((drawn) =>
    fields(
      {
        kind: fc.constant('recording' as const),
        ...header(),
        side,
        record: fc.constant({
          ...EXAMPLES.recording.record,
          events: drawn.map((one, id) => ({ id, ...one })),
        }),
        video: file,
        signals: file,
        protocol: fc.record({ segments }),
        corrections: correctionsOf(drawn.length),
      },
      'kind',
      'when',
      'author',
      'record',
    ),
  );
