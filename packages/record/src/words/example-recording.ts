import {
  MEASURE_NAMES,
  MEASURES,
  type Measures,
  RECORDING_SCHEMA,
  type Recording,
} from '@facialis/spasm';

/** Seconds of the made-up recording. */
const DURATION_S = 30;

/** A made-up recording of half a minute with one spasm, as `facialis analyze` would write it. */
export const EXAMPLE_RECORDING: Recording = {
  schema: RECORDING_SCHEMA,
  software: { name: 'facialis', version: '0.1.0', runtime: 'node', models: [] },
  source: {
    kind: 'video',
    name: 'example.mp4',
    sha256: '0'.repeat(64),
    bytes: 1_000_000,
    durationS: DURATION_S,
    frames: 1801,
    frameRate: 60,
    width: 1080,
    height: 1920,
    container: 'mp4',
    codec: 'avc1',
    mirrored: false,
  },
  quality: {
    verdict: 'usable',
    reasons: [],
    measurableS: DURATION_S,
    measurableShare: 1,
    irisPx: 40,
    pixelsPerMm: 3.4,
    face: 'The only face.',
  },
  laterality: { pattern: 'one-side', confidence: 0.9, sentence: 'Spasms on the left side only.' },
  affectedSide: 'left',
  measures: exampleMeasures(),
  spread: [{ part: 'orbicularis-oculi', events: 1, share: 1 }],
  segments: [],
  grades: [],
  events: [
    {
      id: 0,
      kind: 'spasm',
      side: 'left',
      onset: 4.2,
      offset: 4.6,
      peakTime: 4.35,
      form: 'clonic',
      peakLidClosure: 0.7,
      peakCommissureMm: null,
      peakCommissureLateralMm: null,
      peakCommissureUpMm: null,
      peakBrowMm: null,
      parts: ['orbicularis-oculi'],
      otherBabinski: null,
      confidence: 0.9,
    },
  ],
  methods: { paragraph: 'Made up, not measured.', references: [] },
};

/** One spasm in half a minute; every other figure is absent. */
function exampleMeasures(): Measures {
  const absent = { value: null, low: null, high: null, measurableS: DURATION_S, absent: 'made up' };
  const all = MEASURE_NAMES.map((name) => [name, { ...absent, unit: MEASURES[name].unit }]);
  return {
    ...(Object.fromEntries(all) as Measures),
    spasmRate: { value: 2, unit: '/min', low: 0.1, high: 11.1, measurableS: DURATION_S },
  };
}
