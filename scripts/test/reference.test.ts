import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../packages/record/src/index.ts';
import { REFUSALS } from '../../packages/refusal/src/index.ts';
import { referencePages } from '../reference/pages.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/reference');
const pages = referencePages(root);

test.each(Object.keys(pages))('docs/reference/%s is what `npm run reference` writes', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(pages[name]);
});

test('docs/reference holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort());
});

test('every refusal comes from somewhere', () => {
  const rows = pages['refusals.md']?.split('\n').filter((line) => line.startsWith('| `')) ?? [];
  expect(rows).toHaveLength(Object.keys(REFUSALS).length);
  for (const row of rows) expect(row).toMatch(/^\| `[a-z-]+` \| `(packages|apps)\//);
});

test('every field of the record is explained', () => {
  const rows = pages['recording.md']?.split('\n').filter((line) => line.startsWith('| `')) ?? [];
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});

test('the data dictionary has every kind of entry, and each field its meaning', () => {
  const text = pages['record.md'] ?? '';
  for (const kind of KINDS) expect(text).toContain(`\n## ${kind}\n`);
  const fields = text.split('\n## What is asked')[0]!.match(/^\| `.*$/gm) ?? [];
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((row) => row.split(' | ')[3]?.trim() === '')).toEqual([]);
});
