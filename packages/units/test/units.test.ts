import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, formatQuantity, UNIT_CODES, UNITS, type UnitCode } from '../src/index.ts';

describe('units', () => {
  test('UNITS-1 a quantity is printed with symbol and decimals', () => {
    expect(formatQuantity(2.04, 'mm')).toBe('2.0 mm');
    expect(formatQuantity(16.7, '/min')).toBe('16.7 /min');
    expect(formatQuantity(33, 'ms')).toBe('33 ms');
    expect(formatQuantity(0.456, '1')).toBe('0.46');
    expect(formatQuantity(12, '{count}')).toBe('12');
    expect(formatQuantity(-15.2, 'deg')).toBe('−15°');
    expect(formatQuantity(29.97, '{frame}/s')).toBe('30.0 frames/s');
  });

  test('UNITS-2 every code has the form of a UCUM code, and no two symbols are alike', () => {
    for (const code of UNIT_CODES) {
      expect(code).toMatch(/^(\/?([a-zA-Z0-9%]+|\{[a-z]+\}))+$/);
    }
    const symbols = Object.values(UNITS)
      .map((unit) => unit.symbol as string)
      .filter((symbol) => symbol !== '');
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  test('UNITS-3 a missing number is a dash', () => {
    for (const missing of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(formatQuantity(missing, 'mm')).toBe('–');
    }
  });

  test('UNITS-4 nothing that rounds to zero is negative', () => {
    expect(formatQuantity(-0.01, 'mm')).toBe('0.0 mm');
    expect(formatQuantity(-0, 'ms')).toBe('0 ms');
  });

  test('UNITS-7 one thing is one, none and many are many', () => {
    expect(counted(1, 'file')).toBe('1 file');
    expect(counted(0, 'file')).toBe('0 files');
    expect(counted(1, 'person', 'people')).toBe('1 person');
    expect(counted(2000, 'person', 'people')).toBe('2000 people');
  });

  test('UNITS-5 an unknown unit throws a TypeError with both names', () => {
    expect(() => formatQuantity(1, 'furlong' as UnitCode)).toThrow(TypeError);
    expect(() => formatQuantity(1, 'furlong' as UnitCode)).toThrow(/\/min.*received furlong/);
  });

  test('UNITS-6 a printed number reads back to its precision', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom(...UNIT_CODES),
        (value, unit) => {
          const printed = Number.parseFloat(formatQuantity(value, unit).replace('−', '-'));
          const half = 0.5 * 10 ** -UNITS[unit].decimals;
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(half * (1 + 1e-6));
        },
      ),
    );
  });
});
