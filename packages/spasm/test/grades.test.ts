import { describe, expect, test } from 'vitest';
import {
  computeMeasures,
  computeSpread,
  estimateGrades,
  findLaterality,
  gradeSchema,
  type SpasmEvent,
} from '../src/index.ts';
import { course, event } from './course.ts';

function grades(events: SpasmEvent[], seconds = 60): Record<string, string | null> {
  const measures = computeMeasures(course(events, { seconds }), events);
  const estimated = estimateGrades(events, measures, findLaterality(events, seconds));
  return Object.fromEntries(
    estimated.map((grade) => [gradeSchema.parse(grade).scale.split(' (')[0], grade.grade]),
  );
}

const every = (stepS: number, lengthS: number, rest: Partial<SpasmEvent> = {}, seconds = 60) =>
  Array.from({ length: Math.floor(seconds / stepS) }, (_, i) =>
    event('spasm', 'left', stepS * i + 0.2, stepS * i + 0.2 + lengthS, rest),
  );
const LID: Partial<SpasmEvent> = { parts: ['orbicularis-oculi'], otherBabinski: false };

describe('estimated grades', () => {
  test('SPASM-85 a face without spasms is graded 0, and SMC does not apply', () => {
    expect(grades([event('blink', 'both', 5, 5.3)])).toEqual({
      'Jankovic severity': '0',
      'Jankovic frequency': '0',
      SMC: null,
      'Cohen and Albert': '0',
    });
  });

  test('SPASM-85 very frequent blinking is frequency 1 and leaves the severity open', () => {
    const blinks = Array.from({ length: 40 }, (_, i) =>
      event('blink', 'both', 1.4 * i, 1.4 * i + 0.3),
    );
    expect(grades(blinks)).toMatchObject({ 'Jankovic severity': null, 'Jankovic frequency': '1' });
  });

  test('SPASM-86 flutter, spasm and blindness are levels 2, 3 and 4', () => {
    expect(grades(every(5, 0.3, { ...LID, peakLidClosure: 0.3 }))).toMatchObject({
      'Jankovic severity': '2',
      'Jankovic frequency': '2',
    });
    expect(grades(every(10, 1.5, LID))).toMatchObject({
      'Jankovic severity': '3',
      'Jankovic frequency': '3',
    });
    const shut = [event('spasm', 'left', -30, 90, LID)];
    expect(grades([...shut, ...every(10, 1, LID)])).toMatchObject({
      'Jankovic severity': '4',
      'Jankovic frequency': '4',
    });
  });

  test('SPASM-87 SMC is I around the eye, II with other parts, III when tonic spasms close it', () => {
    expect(grades(every(6, 0.5, LID)).SMC).toBe('I');
    expect(grades(every(6, 0.5)).SMC).toBe('II');
    expect(grades(every(6, 3.5)).SMC).toBe('III');
  });

  test('SPASM-88 what the scale does not cover has no grade and a reason', () => {
    const mouth = every(6, 0.5, { parts: ['mouth'] });
    expect(grades(mouth)).toMatchObject({ 'Jankovic severity': null, SMC: 'II' });
    const closures = Array.from({ length: 10 }, (_, i) =>
      event('bilateral-closure', 'both', 6 * i, 6 * i + 2),
    );
    expect(grades(closures)).toMatchObject({ 'Jankovic frequency': '3', SMC: null });
    expect(new Set(Object.values(grades([], 5)))).toEqual(new Set([null]));
  });

  test('SPASM-89 every estimate is called one, with its rule and a source that has a DOI', () => {
    const events = every(6, 0.5);
    const measures = computeMeasures(course(events), events);
    for (const grade of estimateGrades(events, measures, findLaterality(events, 60))) {
      expect(grade.rule).toMatch(/^Estimate from this video\./);
      expect(grade.source).toMatch(/doi:10\./);
      expect(grade.grade === null).toBe(grade.absent !== undefined);
    }
  });

  test('SPASM-90 spread is the count and share of spasms each part takes part in', () => {
    const spread = computeSpread([...every(10, 0.5, LID), ...every(30, 0.5)]);
    expect(spread).toContainEqual({ part: 'orbicularis-oculi', events: 8, share: 1 });
    expect(spread).toContainEqual({ part: 'mouth', events: 2, share: 0.25 });
    expect(computeSpread([]).every(({ share }) => share === 0)).toBe(true);
  });
});
