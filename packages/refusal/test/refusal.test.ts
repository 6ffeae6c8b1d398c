import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, REFUSALS, type RefusalCode, refuse } from '../src/index.ts';

/** https://hl7.org/fhir/R4/valueset-issue-type.html */
const FHIR_R4_ISSUE_TYPES = new Set(
  `invalid structure required value invariant security login unknown expired forbidden suppressed
  processing not-supported duplicate multiple-matches not-found deleted too-long code-invalid
  extension too-costly business-rule conflict transient lock-error no-store exception timeout
  incomplete throttled informational`.split(/\s+/),
);
const CODES = Object.keys(REFUSALS) as RefusalCode[];
const PARTS = {
  need: 'at least 24 frames a second',
  got: '12.0 frames a second',
  remedy: 'Film with 30 or 60 frames a second.',
};

describe('refusal', () => {
  test('REFUSAL-1 a refusal carries code, need, got, remedy and where', () => {
    const refusal = refuse('frame-rate-low', { ...PARTS, at: 'video.mp4' });
    expect(refusal).toEqual({ refused: true, code: 'frame-rate-low', at: 'video.mp4', ...PARTS });
    expect(refuse('frame-rate-low', PARTS)).not.toHaveProperty('at');
  });

  test('REFUSAL-2 every code has an HTTP error status and a FHIR R4 issue code', () => {
    for (const code of CODES) {
      const { http, fhir } = REFUSALS[code];
      expect(http, code).toBeGreaterThanOrEqual(400);
      expect(http, code).toBeLessThan(600);
      expect(FHIR_R4_ISSUE_TYPES.has(fhir), `${code}: ${fhir}`).toBe(true);
    }
  });

  test('REFUSAL-3 codes are lower case words with hyphens, none twice in another order', () => {
    const words = CODES.map((code) => code.split('-').sort().join(' '));
    expect(new Set(words).size).toBe(CODES.length);
    for (const code of CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('REFUSAL-4 only refusals are refusals', () => {
    expect(isRefusal(refuse('no-face', PARTS))).toBe(true);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(!(typeof value === 'object' && value !== null && 'refused' in value));
        expect(isRefusal(value)).toBe(false);
      }),
    );
    expect(isRefusal({ refused: false })).toBe(false);
  });

  test('REFUSAL-5 JSON keeps a refusal', () => {
    for (const code of CODES) {
      const refusal = refuse(code, { ...PARTS, at: 'row 3' });
      expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
    }
  });

  test('REFUSAL-6 an unknown code throws a TypeError with both names', () => {
    expect(() => refuse('bad-mood' as RefusalCode, PARTS)).toThrow(TypeError);
    expect(() => refuse('bad-mood' as RefusalCode, PARTS)).toThrow(/no-face.*received bad-mood/);
  });
});
