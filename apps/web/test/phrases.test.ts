import { sayIn } from '@facialis/language';
import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import { expect, test } from 'vitest';

test('WEB-66 every name of a measure and of a group has its German, and no two share one', () => {
  const english = [...Object.values(MEASURE_LABELS), ...MEASURE_GROUPS.map(({ title }) => title)];
  const german = english.map(sayIn('de'));
  expect(german.filter((said, at) => said === english[at])).toEqual([]);
  expect(new Set(german).size).toBe(english.length);
});
