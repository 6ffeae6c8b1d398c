import {
  MEASURE_NAMES,
  type Measure,
  type Measures,
  PARTS,
  type QualityReason,
  RECORDING_SCHEMA,
  type Recording,
  type Signals,
  type SpasmEvent,
} from '@facialis/spasm';
import type { UnitCode } from '@facialis/units';
import { makeSignals } from './synthetic-signals.ts';

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface SyntheticOptions {
  readonly seed?: number;
  readonly durationS?: number;
  readonly frameRate?: number;
  /** Whose spasms there are; null for a healthy face. */
  readonly side?: 'left' | 'right' | null;
  readonly spasmsPerMinute?: number;
  readonly reasons?: readonly QualityReason[];
  readonly verdict?: Recording['quality']['verdict'];
  readonly name?: string;
  readonly segments?: boolean;
  /** Leaves all but the eyelids unmeasured, as an import of eye apertures does. */
  readonly lidsOnly?: boolean;
}

function makeEvents(
  options: Required<Pick<SyntheticOptions, 'durationS' | 'spasmsPerMinute'>>,
  side: 'left' | 'right' | null,
  next: () => number,
): SpasmEvent[] {
  const events: SpasmEvent[] = [];
  let at = 1;
  while (at < options.durationS - 3) {
    at += 0.6 + next() * (side === null ? 6 : (60 / options.spasmsPerMinute) * 1.4);
    const draw = next();
    const spasm = side !== null && draw < 0.6;
    const kind = spasm
      ? 'spasm'
      : draw < 0.92
        ? 'blink'
        : draw < 0.97
          ? 'voluntary'
          : 'bilateral-closure';
    const length =
      kind === 'blink'
        ? 0.25
        : spasm
          ? next() < 0.75
            ? 0.15 + next() * 0.6
            : 1 + next() * 2.5
          : 1.2;
    if (at + length > options.durationS - 1) break;
    const lid = kind === 'blink' ? 0.95 : kind === 'voluntary' ? 0.15 : 0.35 + next() * 0.6;
    const pull = spasm ? 1 + next() * 4.5 : 0;
    const brow = spasm && next() < 0.4;
    events.push({
      id: events.length,
      kind,
      side: spasm ? side : 'both',
      onset: at,
      offset: at + length,
      peakTime: at + length * 0.4,
      form: spasm ? (length < 1 ? 'clonic' : 'tonic') : null,
      peakLidClosure: lid,
      peakCommissureMm: spasm ? pull : null,
      peakCommissureLateralMm: spasm ? pull * 0.8 : null,
      peakCommissureUpMm: spasm ? pull * 0.6 : null,
      peakBrowMm: spasm ? (brow ? 1.4 : -0.5) : null,
      parts: spasm
        ? [
            'orbicularis-oculi',
            ...(pull > 1.5 ? (['cheek', 'mouth'] as const) : []),
            ...(brow ? (['forehead'] as const) : []),
          ]
        : [],
      otherBabinski: spasm ? brow : null,
      confidence: spasm ? 0.75 + next() * 0.24 : 0.9,
    });
    at += length;
  }
  return events;
}

function measure(
  value: number | null,
  unit: UnitCode,
  spread: number,
  measurableS: number,
): Measure {
  return value === null
    ? { value: null, unit, low: null, high: null, measurableS, absent: 'no spasm to measure it on' }
    : {
        value,
        unit,
        low: value < 0 ? value - spread : Math.max(0, value - spread),
        high: value + spread,
        measurableS,
      };
}

const UNITS: Record<(typeof MEASURE_NAMES)[number], UnitCode> = {
  spasmRate: '/min',
  timeInSpasm: '%',
  tonicTime: '%',
  spasmDuration: 's',
  eyeClosureTimeLeft: '%',
  eyeClosureTimeRight: '%',
  blinkRate: '/min',
  bilateralClosureRate: '/min',
  bilateralClosureTime: '%',
  peakLidClosure: '1',
  peakCommissure: 'mm',
  peakBrow: 'mm',
  otherBabinskiCount: '{count}',
  otherBabinskiShare: '%',
  synkinesis: '1',
  synkinesisLag: 'ms',
  apertureLeft: 'mm',
  apertureRight: 'mm',
};

function measuresOf(events: readonly SpasmEvent[], seconds: number): Measures {
  const spasms = events.filter((event) => event.kind === 'spasm');
  const time = (some: readonly SpasmEvent[]) =>
    (100 * some.reduce((sum, event) => sum + event.offset - event.onset, 0)) / seconds;
  const middle = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? null;
  const rate = (some: readonly SpasmEvent[]) => (60 * some.length) / seconds;
  const blinks = events.filter((event) => event.kind === 'blink');
  const both = events.filter((event) => event.kind === 'bilateral-closure');
  const brows = spasms.filter((event) => event.otherBabinski);
  const values: Record<(typeof MEASURE_NAMES)[number], number | null> = {
    spasmRate: rate(spasms),
    timeInSpasm: time(spasms),
    tonicTime: time(spasms.filter((e) => e.form === 'tonic')),
    spasmDuration: middle(spasms.map((e) => e.offset - e.onset)),
    eyeClosureTimeLeft: time(spasms.filter((e) => e.side === 'left')) * 0.7,
    eyeClosureTimeRight: time(spasms.filter((e) => e.side === 'right')) * 0.7,
    blinkRate: rate(blinks),
    bilateralClosureRate: rate(both),
    bilateralClosureTime: time(both),
    peakLidClosure: middle(spasms.map((e) => e.peakLidClosure ?? 0)),
    peakCommissure: middle(spasms.map((e) => e.peakCommissureMm ?? 0)),
    peakBrow: middle(spasms.map((e) => e.peakBrowMm ?? 0)),
    otherBabinskiCount: spasms.length === 0 ? null : brows.length,
    otherBabinskiShare: spasms.length === 0 ? null : (100 * brows.length) / spasms.length,
    synkinesis: spasms.length === 0 ? null : 0.83,
    synkinesisLag: spasms.length === 0 ? null : -12,
    apertureLeft: 9.1,
    apertureRight: 9.4,
  };
  return Object.fromEntries(
    MEASURE_NAMES.map((name) => [
      name,
      measure(values[name], UNITS[name], Math.abs(values[name] ?? 0) * 0.18, seconds),
    ]),
  ) as Measures;
}

/** A recording whose course is known, valid by the schema, with the signals that go with it. */
export function synthetic(options: SyntheticOptions = {}): {
  recording: Recording;
  signals: Signals;
} {
  const { seed = 1, durationS = 60, frameRate = 30, spasmsPerMinute = 20 } = options;
  const side = options.side === undefined ? 'left' : options.side;
  const next = random(seed);
  const events = makeEvents({ durationS, spasmsPerMinute }, side, next);
  const spasms = events.filter((event) => event.kind === 'spasm');
  const lost = { from: durationS * 0.7, to: durationS * 0.7 + 1.4 };
  const measurableS = durationS - 1.4;
  const recording: Recording = {
    schema: RECORDING_SCHEMA,
    software: {
      name: 'facialis',
      version: '0.1.0',
      runtime: 'node 24',
      models: [{ name: 'face_mesh', sha256: 'ab'.repeat(32) }],
    },
    source: {
      kind: 'video',
      name: options.name ?? 'visit one.mp4',
      sha256: '0123456789abcdef'.repeat(4),
      bytes: 1_234_567,
      durationS,
      frames: Math.round(durationS * frameRate),
      frameRate,
      width: 1280,
      height: 720,
      container: 'MP4',
      codec: 'avc',
      mirrored: false,
    },
    quality: {
      verdict: options.verdict ?? 'usable',
      reasons: [...(options.reasons ?? [])],
      measurableS,
      measurableShare: measurableS / durationS,
      irisPx: 21.4,
      pixelsPerMm: 1.83,
      face: 'One face was there.',
    },
    laterality: {
      pattern: side === null ? 'none' : 'one-side',
      confidence: 0.96,
      sentence:
        side === null
          ? `No spasm was seen in ${Math.round(measurableS)} s that could be measured.`
          : `All ${spasms.length} spasms were on the ${side}.`,
    },
    affectedSide: side,
    measures: measuresOf(events, measurableS),
    spread:
      side === null
        ? []
        : PARTS.map((part) => {
            const count = spasms.filter((event) => event.parts.includes(part)).length;
            return { part, events: count, share: spasms.length === 0 ? 0 : count / spasms.length };
          }),
    segments: options.segments
      ? [
          {
            name: 'At rest',
            kind: 'rest' as const,
            from: 0,
            to: durationS / 2,
            measures: measuresOf(
              events.filter((e) => e.onset < durationS / 2),
              durationS / 2,
            ),
          },
          {
            name: 'Smile',
            kind: 'smile' as const,
            from: durationS / 2,
            to: durationS,
            measures: measuresOf(
              events.filter((e) => e.onset >= durationS / 2),
              durationS / 2,
            ),
          },
        ]
      : [],
    grades: [
      {
        scale: 'Jankovic severity',
        grade: side === null ? '0' : '3',
        rule: 'Spasms seen, eyelids close in most of them: 3.',
        source: 'Jankovic & Orman 1987',
      },
      {
        scale: 'SMC grade',
        grade: side === null ? null : 'II',
        rule: 'Spreads beyond the eye in at least a quarter of the spasms: II.',
        source: 'Lee 2012, doi 10.1159/000330396',
      },
    ],
    events,
    methods: {
      paragraph:
        'Each frame was read with its own timestamp. Lids were found in the pixels of a stabilised crop of each eye. Spasms are one-sided excess over the other half of the face beyond the noise of this recording and beyond a floor in millimetres.',
      references: [
        'Yaltho & Jankovic 2011, Mov Disord 26:1582, doi 10.1002/mds.23692',
        'Osaki 2020, Graefes, doi 10.1007/s00417-019-04567-w',
      ],
    },
  };
  return { recording, signals: makeSignals(options, events, lost, next) };
}
