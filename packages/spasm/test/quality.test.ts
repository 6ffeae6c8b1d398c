import { REFUSALS } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  judgeQuality,
  leaveOut,
  MEASURE_NAMES,
  type QualityFacts,
  reasonSchema,
} from '../src/index.ts';
import { event } from './course.ts';
import { record } from './record.ts';

const ALL = { tracked: 1, lost: 0, covered: 0, extremePose: 0, tooSmall: 0, changed: 0 };
const GOOD: QualityFacts = {
  durationS: 60,
  frames: 1801,
  frameRate: 30,
  measurableS: 59,
  irisPx: 28,
  states: ALL,
  luma: 120,
  darkShare: 0.02,
  brightShare: 0.01,
  edgeWidth: 0.1,
  bitsPerPixel: 0.04,
  frameDifference: 1.2,
  yawDeg: 4,
  pitchDeg: 6,
};
const judge = (change: Partial<QualityFacts>) => judgeQuality({ ...GOOD, ...change });

describe('quality gate', () => {
  test('SPASM-100 an ordinary recording is usable without a reason', () => {
    expect(judge({})).toEqual({ verdict: 'usable', reasons: [] });
    expect(judge({ frameRate: 240 }).verdict).toBe('usable');
  });

  test.each([
    ['frame-rate-low', { frameRate: 20 }, { frameRate: 5 }],
    ['too-short', { measurableS: 10, durationS: 10 }, { measurableS: 2, durationS: 2 }],
    ['face-too-small', { irisPx: 10 }, { irisPx: 5 }],
    ['pose-extreme', { yawDeg: 25 }, { yawDeg: 50 }],
    ['pose-extreme', { pitchDeg: 25 }, { pitchDeg: 50 }],
    ['light-dark', { luma: 22 }, { luma: 3 }],
    ['light-dark', { darkShare: 0.5 }, { darkShare: 0.95 }],
    ['light-bright', { brightShare: 0.5 }, { brightShare: 0.95 }],
    ['blurred', { edgeWidth: 0.5 }, { edgeWidth: 1.5 }],
    ['compression-strong', { bitsPerPixel: 0.006 }, { bitsPerPixel: 0.0001 }],
    ['face-changed', { states: { ...ALL, changed: 0.1 } }, { states: { ...ALL, changed: 0.6 } }],
  ] as const)('SPASM-101 %s limits first and rules out when worse', (code, limits, rulesOut) => {
    const limited = judge(limits);
    expect(limited.verdict).toBe('limited');
    expect(limited.reasons.map((reason) => reason.code)).toContain(code);
    const unusable = judge(rulesOut);
    expect(unusable.verdict).toBe('unusable');
    const reason = unusable.reasons.find((found) => found.code === code)!;
    expect(reason.leavesOut).toEqual([...MEASURE_NAMES]);
  });

  test('SPASM-101 a face away for most of the time limits, as rates are over measurable time', () => {
    const { verdict, reasons } = judge({ measurableS: 20 });
    expect(verdict).toBe('limited');
    expect(reasons[0]).toMatchObject({ code: 'face-lost', got: '33.3 %' });
  });

  test('SPASM-102 the same picture throughout is unusable', () => {
    expect(judge({ frameDifference: 0 })).toMatchObject({
      verdict: 'unusable',
      reasons: [{ code: 'still-picture' }],
    });
  });

  test('SPASM-103 without one measurable frame there is one reason, named after what was seen', () => {
    const none = (states: Partial<QualityFacts['states']>, frames = 100) =>
      judge({ frames, states: { ...ALL, tracked: 0, ...states }, irisPx: null }).reasons;
    expect(none({ lost: 1 }).map(({ code }) => code)).toEqual(['no-face']);
    expect(none({ tooSmall: 0.7, lost: 0.3 }).map(({ code }) => code)).toEqual(['face-too-small']);
    expect(none({ extremePose: 1 }).map(({ code }) => code)).toEqual(['pose-extreme']);
    expect(none({ covered: 1 }).map(({ code }) => code)).toEqual(['face-lost']);
    expect(none({}, 0).map(({ code }) => code)).toEqual(['no-frames']);
  });

  test('SPASM-104 every reason is of the catalogue and says need, got and remedy', () => {
    const { reasons } = judge({
      frameRate: 12,
      measurableS: 8,
      irisPx: 9,
      luma: 10,
      darkShare: 0.9,
      brightShare: 0.5,
      edgeWidth: 0.5,
      bitsPerPixel: 0.006,
      frameDifference: 0,
      yawDeg: 25,
      pitchDeg: 25,
      states: { ...ALL, changed: 0.1 },
    });
    expect(reasons.length).toBe(13);
    for (const reason of reasons) {
      const { code, need, got, remedy } = reasonSchema.parse(reason);
      expect(Object.keys(REFUSALS)).toContain(code);
      expect(need).toMatch(/^at (least|most) \d/);
      expect(got).toMatch(/^\d/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
    expect(reasons[0]).toMatchObject({
      need: 'at least 15.0 frames/s of the video',
      got: '12.0 frames/s',
    });
  });

  test('SPASM-105 what is not known is not held against a recording', () => {
    const unknown = {
      irisPx: null,
      luma: null,
      darkShare: null,
      brightShare: null,
      edgeWidth: null,
      bitsPerPixel: null,
      frameDifference: null,
      yawDeg: null,
      pitchDeg: null,
    };
    expect(judge(unknown).verdict).toBe('usable');
  });

  test('SPASM-106 a better recording never gets a worse verdict', () => {
    const rank = { usable: 2, limited: 1, unusable: 0 };
    const positive = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, (rate, more, iris, wider) => {
        const worse = judge({ frameRate: rate, irisPx: iris });
        const better = judge({ frameRate: rate + more, irisPx: iris + wider });
        expect(rank[better.verdict]).toBeGreaterThanOrEqual(rank[worse.verdict]);
      }),
    );
  });

  test('SPASM-107 measures a limited recording leaves out lose their value and say why', () => {
    const { measures } = record([event('spasm', 'left', 5, 6)]);
    const { reasons } = judge({ irisPx: 10 });
    const kept = leaveOut(measures, reasons);
    expect(kept.peakCommissure.value).toBeNull();
    expect(kept.peakCommissure.absent).toContain('12.0 px across the iris');
    expect(kept.spasmRate).toEqual(measures.spasmRate);
    expect(leaveOut(measures, [])).toEqual(measures);
  });
});
