import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import { expect, test } from 'vitest';
import { PHRASES_DE } from '../src/shared/phrases.de.ts';

test('WEB-66 every name of a measure and of a group has its German, and no two share one', () => {
  const said = [...Object.values(MEASURE_LABELS), ...MEASURE_GROUPS.map(({ title }) => title)];
  expect(said.filter((english) => !Object.hasOwn(PHRASES_DE, english))).toEqual([]);
  const german = said.map((english) => PHRASES_DE[english]);
  expect(new Set(german).size).toBe(said.length);
});
