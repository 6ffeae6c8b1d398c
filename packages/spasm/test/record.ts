import {
  computeMeasures,
  computeSpread,
  estimateGrades,
  findLaterality,
  methods,
  RECORDING_SCHEMA,
  type Recording,
  type SpasmEvent,
} from '../src/index.ts';
import { course } from './course.ts';

/** A whole recording made of events; `change` replaces what a test is about. */
export function record(events: SpasmEvent[], change: Partial<Recording> = {}): Recording {
  const seconds = 60;
  const signals = course(events, { seconds });
  const measures = computeMeasures(signals, events);
  const { affectedSide, ...laterality } = findLaterality(events, seconds);
  const base = {
    schema: RECORDING_SCHEMA,
    software: {
      name: 'facialis',
      version: '1.2.3',
      runtime: 'Node 24',
      models: [{ name: 'attention mesh', sha256: 'c'.repeat(64) }],
    },
    source: {
      kind: 'video',
      name: 'visit one.mp4',
      sha256: 'a'.repeat(64),
      bytes: 1000,
      durationS: seconds,
      frames: 1801,
      frameRate: 30,
      width: 1280,
      height: 720,
      container: 'MP4',
      codec: 'H.264',
      mirrored: false,
    },
    quality: {
      verdict: 'usable',
      reasons: [],
      measurableS: seconds,
      measurableShare: 1,
      irisPx: 30,
      pixelsPerMm: 2.56,
      face: 'the only face',
    },
    segments: [],
  } satisfies Partial<Recording>;
  return {
    ...base,
    laterality: { ...laterality },
    affectedSide,
    measures,
    spread: computeSpread(events),
    grades: estimateGrades(events, measures, { ...laterality, affectedSide }),
    events,
    methods: methods(base),
    ...change,
  };
}
