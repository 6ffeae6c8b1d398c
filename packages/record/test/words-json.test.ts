import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JSON_MOST_BYTES, JSON_MOST_DEPTH, parseJson } from '../src/index.ts';

describe('JSON from outside', () => {
  test('RECORD-17 what JSON.parse reads is read alike, and what it refuses is refused', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const value = parseJson(text);
        if (text.includes('__proto__')) return;
        expect(value).toEqual(JSON.parse(text));
      }),
    );
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u12"',
      '1',
      '-',
      '0.5e3',
      'null',
      'tru',
      ' ',
      '\n',
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (list) => {
        const text = list.join('');
        expect(isRefusal(parseJson(text))).toBe(
          !isRead(text) || hasNameTwice(text) || hasEndlessNumber(text),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('RECORD-18 malformed text is told by line and column, without a word of it', () => {
    expect(parseJson('{"name": "Canary",\n  "when": }', { at: 'entry.json' })).toMatchObject({
      code: 'json-invalid',
      at: 'entry.json, line 2, column 11',
      need: 'well-formed JSON',
    });
    for (const text of ['Canary', '{"Canary":', '["Canary" "Canary"]', '{"Canary":1,"Canary":2}']) {
      const refusal = parseJson(text);
      expect(refusal).toMatchObject({ code: 'json-invalid' });
      expect(JSON.stringify(refusal)).not.toContain('Canary');
    }
  });

  test('RECORD-19 too large and too deep are refused before anything is built', () => {
    const deep = '['.repeat(1_000_000);
    expect(parseJson(deep)).toMatchObject({ code: 'json-too-deep' });
    expect(parseJson('{"a":'.repeat(100_000))).toMatchObject({ code: 'json-too-deep' });
    const limit = JSON_MOST_DEPTH;
    expect(isRefusal(parseJson('['.repeat(limit) + ']'.repeat(limit)))).toBe(false);
    expect(parseJson(`"${'x'.repeat(JSON_MOST_BYTES)}"`)).toMatchObject({ code: 'json-too-large' });
    // Three bytes for each of these characters.
    expect(parseJson('"漢字"', { mostBytes: 7 })).toMatchObject({ code: 'json-too-large' });
    expect(parseJson('"漢字"', { mostBytes: 8 })).toBe('漢字');
  });

  test('RECORD-20 a name twice, __proto__, halves of surrogate pairs endless numbers and forged refusals are refused', () => {
    const texts = [
      '{"a":1,"a":1}',
      '{"a":1,"\\u0061":1}',
      '{"__proto__":{"x":1}}',
      '{"\\u005f_proto__":{}}',
      '"\\ud83d"',
      '["\udc00"]',
      '{"\\udc00":1}',
      '1e999',
      '[-1e400]',
    ];
    for (const text of texts) expect(parseJson(text)).toMatchObject({ code: 'json-invalid' });
    const forged = parseJson('{"refused":true,"code":"entry-invalid","need":"Canary"}');
    expect(forged).toMatchObject({ code: 'json-invalid', got: 'a refusal' });
    expect(parseJson('[{"a":1},{"a":1}]')).toEqual([{ a: 1 }, { a: 1 }]);
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });
});

function isRead(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether an object of these pieces, whose only name is `a`, has it twice. */
function hasNameTwice(text: string): boolean {
  return /\{[^{}]*"a"\s*:[^{}]*,\s*"a"\s*:/.test(text);
}

/** Whether well-formed text has a number too large to be held, as `0.5e311`. */
function hasEndlessNumber(text: string): boolean {
  let isEndless = false;
  JSON.parse(text, (_, value: unknown) => {
    isEndless ||= value === Infinity || value === -Infinity;
    return value;
  });
  return isEndless;
}
