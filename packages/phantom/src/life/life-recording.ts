import {
  MEASURE_NAMES,
  MEASURES,
  type Measure,
  type MeasureName,
  RECORDING_SCHEMA,
  type Recording,
  type SpasmEvent,
} from '@facialis/spasm';
import type { Random } from '../random.ts';

/** Length of a drawn recording, s. */
const SECONDS = 60;
const FRAME_RATE = 30;
/** Spasms in a minute at the strongest burden. */
const MOST_SPASMS = 22;
/** Way of the mouth corner in the strongest spasm, mm. */
const FURTHEST_MM = 7;
/** From this length on a spasm is tonic, s. */
const TONIC_S = 1;
/** Half of a 95 % interval in standard deviations. */
const HALF_INTERVAL = 1.96;
const HEX = '0123456789abcdef';

/** Draws what a one-minute recording on a day of this burden holds. No video stands behind it. */
export function drawRecording(
  random: Random,
  side: 'left' | 'right',
  burden: number,
  name: string,
): Recording {
  const events = drawSpasms(random, side, burden);
  const inSpasm = events.reduce((sum, { onset, offset }) => sum + offset - onset, 0);
  const measures = measuresOf(events, inSpasm);
  const found = events.length > 0;
  return {
    schema: RECORDING_SCHEMA,
    software: { name: 'facialis', version: '0.1.0', runtime: 'drawn', models: [] },
    source: {
      kind: 'video',
      name,
      sha256: Array.from({ length: 64 }, () => HEX[Math.floor(random.next() * 16)]).join(''),
      bytes: 9_000_000,
      durationS: SECONDS,
      frames: SECONDS * FRAME_RATE + 1,
      frameRate: FRAME_RATE,
      width: 1280,
      height: 720,
      container: 'mp4',
      codec: 'avc',
      mirrored: false,
    },
    quality: {
      verdict: 'usable',
      reasons: [],
      measurableS: SECONDS,
      measurableShare: 1,
      irisPx: 40,
      pixelsPerMm: 3.4,
      face: '',
    },
    laterality: {
      pattern: found ? 'one-side' : 'none',
      confidence: found ? 0.99 : 0.9,
      sentence: found ? `Spasms of the ${side} half of the face.` : 'No spasm.',
    },
    affectedSide: found ? side : null,
    measures,
    spread: [],
    segments: [],
    grades: [],
    events,
    methods: { paragraph: 'Drawn, not measured.', references: [] },
  };
}

function drawSpasms(random: Random, side: 'left' | 'right', burden: number): SpasmEvent[] {
  const count = Math.round(burden * MOST_SPASMS * random.between(0.7, 1.3));
  const slot = SECONDS / Math.max(1, count);
  return Array.from({ length: count }, (_, id) => {
    const onset = id * slot + random.between(0.05, 0.3) * slot;
    const length = Math.min(0.6 * slot, random.chance(0.3 * burden) ? random.between(1, 4) : 0.3);
    const lid = Math.min(1, random.between(0.3, 0.6) + 0.4 * burden);
    const mouth = FURTHEST_MM * burden * random.between(0.5, 1);
    return {
      id,
      kind: 'spasm' as const,
      side,
      onset: rounded(onset),
      offset: rounded(onset + length),
      peakTime: rounded(onset + length / 2),
      form: length >= TONIC_S ? ('tonic' as const) : ('clonic' as const),
      peakLidClosure: rounded(lid),
      peakCommissureMm: rounded(mouth),
      peakCommissureLateralMm: rounded(0.8 * mouth),
      peakCommissureUpMm: rounded(0.6 * mouth),
      peakBrowMm: null,
      parts: mouth > 1 ? ['orbicularis-oculi' as const, 'mouth' as const] : ['orbicularis-oculi'],
      otherBabinski: null,
      confidence: 0.95,
    };
  });
}

function measuresOf(events: readonly SpasmEvent[], inSpasm: number): Recording['measures'] {
  const spread = HALF_INTERVAL * Math.sqrt(events.length);
  const tonic = events.filter(({ form }) => form === 'tonic');
  const known: Partial<Record<MeasureName, Omit<Measure, 'unit' | 'measurableS'>>> = {
    spasmRate: {
      value: events.length,
      low: rounded(Math.max(0, events.length - spread)),
      high: rounded(events.length + spread),
    },
    timeInSpasm: sharePercent(inSpasm),
    tonicTime: sharePercent(tonic.reduce((sum, { onset, offset }) => sum + offset - onset, 0)),
    ...(events.length > 0 && {
      spasmDuration: median(events.map(({ onset, offset }) => offset - onset)),
      peakLidClosure: median(events.map(({ peakLidClosure }) => peakLidClosure ?? 0)),
      peakCommissure: median(events.map(({ peakCommissureMm }) => peakCommissureMm ?? 0)),
    }),
  };
  const entries = MEASURE_NAMES.map((name): [MeasureName, Measure] => {
    const { unit } = MEASURES[name];
    const figure = known[name] ?? { value: null, low: null, high: null, absent: 'Not drawn.' };
    return [name, { ...figure, unit, measurableS: SECONDS }];
  });
  return Object.fromEntries(entries) as Recording['measures'];
}

function sharePercent(seconds: number) {
  const value = rounded((100 * seconds) / SECONDS);
  return { value, low: rounded(0.8 * value), high: rounded(Math.min(100, 1.2 * value)) };
}

function median(values: number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    value: rounded(sorted[Math.floor(sorted.length / 2)]!),
    low: rounded(sorted[0]!),
    high: rounded(sorted.at(-1)!),
  };
}

/** To three decimals, as figures are written. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
