import type { Entry } from '@facialis/record';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { entryCsvTables, entryLine, renderCourse } from '../src/index.ts';
import { AT, lifeVersions, versionsOf } from './synthetic-course.ts';

const AUTHOR = { role: 'clinician' } as const;
const PERSON: Entry = {
  kind: 'person',
  author: AUTHOR,
  name: 'Example person',
  birthYear: 1961,
  sex: 'female',
  language: 'en',
};

const session = (product: 'onabotulinumtoxinA' | 'abobotulinumtoxinA', units: number): Entry => ({
  kind: 'toxin-session',
  when: '2026-01-12',
  author: AUTHOR,
  side: 'left',
  product,
  unit: `U ${product}`,
  points: [{ muscle: 'orbicularis-oculi-pretarsal', side: 'left', units }],
});

const symptoms = (when: string, note?: string): Entry => ({
  kind: 'symptoms',
  when,
  author: { role: 'self' },
  ...(note === undefined ? {} : { note }),
  side: 'left',
  symptoms: [{ symptom: 'eyelid-twitching', strength: 6 }],
});

test('REPORT-70 the course page shows the person, every sort of entry over one axis, and each entry in order of time', () => {
  const versions = lifeVersions(5);
  const page = parse(renderCourse({ versions, at: AT }));
  expect(page.querySelector('h1')?.text).toBe('Example person 3');
  const rows = page.querySelectorAll('svg.traces text.name').map(({ text }) => text);
  expect(rows).toEqual(
    expect.arrayContaining(['Symptoms', 'Recordings', 'onabotulinumtoxinA', 'Visits and tests']),
  );
  expect(rows.some((text) => text.startsWith('operation, '))).toBe(true);
  const times = page.querySelectorAll('tbody th').map(({ text }) => text);
  expect(times.length).toBe(versions.length - 1);
  expect(times).toEqual(times.toSorted());
  expect(page.querySelectorAll('article.entry').length).toBe(versions.length);
});

test('REPORT-71 products whose units differ stand in rows of their own, each on its own scale', () => {
  const versions = versionsOf([
    PERSON,
    session('onabotulinumtoxinA', 15),
    session('abobotulinumtoxinA', 60),
  ]);
  const page = parse(renderCourse({ versions, at: AT }));
  const names = page.querySelectorAll('svg.traces text.name').map(({ text }) => text);
  expect(names).toEqual(['onabotulinumtoxinA', 'abobotulinumtoxinA']);
  const text = page.text;
  expect(text).toContain('15 U of onabotulinumtoxinA');
  expect(text).toContain('60 U of abobotulinumtoxinA');
  expect(text).not.toMatch(/\b75 U\b/);
});

test('REPORT-76 the latest treatment is named, toxin or operation, and what is still taken', () => {
  const operation: Entry = {
    kind: 'operation',
    when: '2025-02-11',
    author: AUTHOR,
    side: 'left',
    operation: 'microvascular-decompression',
  };
  const medicine = (when: string, end?: string): Entry => ({
    kind: 'medicine',
    when,
    author: AUTHOR,
    substance: 'carbamazepine',
    ...(end === undefined ? {} : { end }),
  });
  const lead = (...entries: Entry[]) =>
    parse(renderCourse({ versions: versionsOf([PERSON, ...entries]), at: AT }))
      .querySelectorAll('main > p')
      .map(({ text }) => text);
  const toxin = session('onabotulinumtoxinA', 15);
  expect(lead(toxin, operation)[1]).toBe(
    'Last treatment: 2026-01-12, left: 15 U of onabotulinumtoxinA, 1 point.',
  );
  expect(lead(toxin, { ...operation, when: '2026-02-11' }).at(-1)).toBe(
    'Last treatment: 2026-02-11, left: microvascular decompression.',
  );
  expect(lead(medicine('2026-01'), medicine('2025-01', '2025-12')).slice(1)).toEqual([
    'Medicine: carbamazepine, still taken.',
  ]);
});

test('REPORT-2 words of a person, markup among them, are shown as they are', () => {
  const nasty = '<script>alert(1)</script> <img src=x onerror=y> & "quoted"';
  const versions = versionsOf([{ ...PERSON, name: nasty }, symptoms('2026-01-10', nasty)]);
  const page = renderCourse({ versions, at: AT });
  expect(page).not.toMatch(/<script|<img/);
  expect(parse(page).querySelector('h1')?.text).toBe(nasty);
  expect(parse(page).querySelector('td small')?.text).toBe(nasty);
});

test('REPORT-72 times that are known to the month, the year or about a year are drawn as wide as they are', () => {
  const widths = ['2025-06-10', '2025-06', '2025', '2024~'].map((when) => {
    const page = renderCourse({ versions: versionsOf([PERSON, symptoms(when)]), at: AT });
    const [, from = '0', to = '0'] =
      /<g>.*?<path class="axis" d="M([\d.]+) [\d.]+H([\d.]+)"/s.exec(page) ?? [];
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    return Number(to) - Number(from);
  });
  expect(widths[0]).toBe(0);
  expect(widths[1]).toBeGreaterThan(5);
  expect(widths[2]).toBeGreaterThan(widths[1]!);
});

test('REPORT-73 a person without entries has a page too', () => {
  expect(parse(renderCourse({ versions: versionsOf([PERSON]), at: AT })).text).toContain(
    'There are no entries yet.',
  );
});

test('REPORT-74 each kind has a table, each list within it too; cells are the fields, blank where absent', () => {
  const tables = new Map(
    entryCsvTables(
      versionsOf([PERSON, session('onabotulinumtoxinA', 12.5), symptoms('2026-01', 'a, "b"\nc')]),
    ).map(({ name, text }) => [name, text.trimEnd().split('\n')]),
  );
  expect([...tables.keys()]).toEqual([
    'person.csv',
    'toxin-session.csv',
    'toxin-session-points.csv',
    'symptoms.csv',
    'symptoms-symptoms.csv',
  ]);
  expect(tables.get('toxin-session-points.csv')).toEqual([
    'entry,number,muscle,side,units',
    'entry-1,1,orbicularis-oculi-pretarsal,left,12.5',
  ]);
  expect(tables.get('symptoms.csv')?.join('\n')).toBe(
    'entry,version,keptAt,keptBy,when,author.role,note,side\n' +
      `entry-2,1,${AT},local,2026-01,self,"a, ""b""\nc",left`,
  );
});

test('REPORT-42 a note that a spreadsheet would run as a formula is defused in the tables', () => {
  for (const note of ['=1+1', '+1', '-1', '@SUM(A1)', '\n=1', '＝1+1']) {
    const text = entryCsvTables(versionsOf([PERSON, symptoms('2026-01', note)]))[1]!.text;
    expect(text, note).toContain(`'${note}`);
  }
});

test('REPORT-75 the gist of an entry is one line in the field’s words', () => {
  expect(entryLine(session('onabotulinumtoxinA', 12.5))).toBe(
    '12.5 U of onabotulinumtoxinA, 1 point',
  );
  expect(
    entryLine({
      kind: 'medicine',
      when: '2019~',
      author: AUTHOR,
      substance: 'carbamazepine',
      dose: { amount: 200, unit: 'mg', timesADay: 2 },
      end: '2020-03',
      effect: 3,
    }),
  ).toBe('carbamazepine, 200 mg, 2 a day, until 2020-03, helped 3 of 10');
  expect(
    entryLine({
      kind: 'mri',
      when: '2026',
      author: AUTHOR,
      side: 'left',
      grade: 2,
      vessels: ['aica'],
      zone: 'root-exit-point',
    }),
  ).toBe('grade 2, AICA, root exit point');
  expect(
    entryLine({
      kind: 'operation',
      when: '2026-01-12',
      author: AUTHOR,
      side: 'left',
      operation: 'microvascular-decompression',
      outcomes: [{ at: '7-days', spasm: 'E-2', complication: 'C-0' }],
    }),
  ).toBe('microvascular decompression, spasm when last seen, within a year of it');
  expect(
    entryLine({
      kind: 'hearing-test',
      when: '2026',
      author: AUTHOR,
      thresholds: [{ side: 'left', conduction: 'air', frequencyHz: 1000, levelDb: 20 }],
    }),
  ).toBe('1 tone');
});
