import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  computeMeasures,
  computeSegments,
  type Protocol,
  parseProtocol,
  SEGMENT_KINDS,
} from '../src/index.ts';
import { course, event } from './course.ts';

const REST = { name: 'Rest', kind: 'rest', from: 0, to: 20 } as const;
const SMILE = { name: 'Smile', kind: 'smile', from: 20, to: 30 } as const;
const read = (segments: unknown, endS?: number) =>
  parseProtocol(JSON.stringify({ segments }), 'protocol.json', endS);

describe('protocol', () => {
  test('SPASM-70 a protocol names parts of the recording by task', () => {
    const all = SEGMENT_KINDS.map((kind, i) => ({ name: `Part ${i}`, kind, from: i, to: i + 1 }));
    expect(read(all)).toEqual({ segments: all });
  });

  test.each([
    ['segments[1].kind', [REST, { ...SMILE, kind: 'dance' }]],
    ['segments[0].from', [{ ...REST, from: '0' }]],
    ['segments[1]', [REST, { ...SMILE, to: 20 }]],
    ['segments[1]', [REST, { ...SMILE, from: 19 }]],
    ['segments[1]', [REST, { ...SMILE, name: 'Rest' }]],
    ['segments[0].name', [{ ...REST, name: '' }]],
    ['segments[0]', [{ ...REST, side: 'left' }]],
    ['segments', []],
    ['segments', 'rest'],
  ])('SPASM-71 a wrong protocol is refused at %s', (place, segments) => {
    const refusal = read(segments);
    expect(refusal).toMatchObject({ code: 'protocol-invalid', at: `protocol.json, ${place}` });
    expect(isRefusal(refusal) && refusal.got).toBeTruthy();
    expect(isRefusal(refusal) && refusal.remedy).toContain('tight-closure');
  });

  test('SPASM-71 a segment that starts after the end and text that is not JSON are refused', () => {
    expect(read([REST, SMILE], 15)).toMatchObject({ at: 'protocol.json, segments[1]' });
    expect(read([REST, SMILE], 25)).toEqual({ segments: [REST, SMILE] });
    expect(parseProtocol('name,from,to', 'my protocol.csv')).toMatchObject({
      code: 'protocol-invalid',
      at: 'my protocol.csv',
    });
  });

  test('SPASM-71 no text makes reading a protocol throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = parseProtocol(text, 'p.json');
        expect(isRefusal(result) || Array.isArray(result.segments)).toBe(true);
      }),
    );
  });

  test('SPASM-72 every segment has the measures of its own time', () => {
    const spasms = [event('spasm', 'left', 5, 6), event('spasm', 'left', 25, 28)];
    const signals = course(spasms);
    const protocol: Protocol = { segments: [REST, SMILE] };
    const segments = computeSegments(signals, spasms, protocol);
    expect(segments.map(({ name, kind }) => [name, kind])).toEqual([
      ['Rest', 'rest'],
      ['Smile', 'smile'],
    ]);
    expect(segments[0]!.measures).toEqual(computeMeasures(signals, spasms, { from: 0, to: 20 }));
    expect(segments[1]!.measures.timeInSpasm.value).toBeCloseTo(30, 6);
  });
});
