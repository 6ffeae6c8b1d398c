import { refuse } from '@facialis/refusal';
import { MEASURE_NAMES, type QualityReason } from '@facialis/spasm';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import {
  type BatchEntry,
  RECORDINGS_CSV_HEADER,
  recordingsCsvRow,
  renderBatchIndex,
  renderSummary,
  signalsCsvLines,
} from '../src/index.ts';
import { synthetic } from './synthetic.ts';

const TOO_SMALL: QualityReason = {
  code: 'face-too-small',
  need: 'an iris of at least 8 pixels',
  got: '4.2 pixels',
  remedy: 'Bring the camera nearer.',
  leavesOut: [...MEASURE_NAMES],
};

/** Reads one line of CSV by RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  for (
    let match = pattern.exec(text);
    match !== null && match[0] !== '';
    match = pattern.exec(text)
  ) {
    const [, cell, end] = match;
    rows.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const STATES = ['tracked', 'lost'];

test('REPORT-40 signals.csv has one row a frame, with the promised columns', () => {
  const { signals } = synthetic({ durationS: 4 });
  const [header, ...rows] = readCsv([...signalsCsvLines(signals, STATES)].join(''));
  expect(header!.slice(0, 9)).toEqual([
    'time_s',
    'left_lid_closure',
    'right_lid_closure',
    'left_commissure_lateral_mm',
    'right_commissure_lateral_mm',
    'left_commissure_up_mm',
    'right_commissure_up_mm',
    'left_brow_mm',
    'right_brow_mm',
  ]);
  expect(new Set(header).size).toBe(header!.length);
  expect(rows).toHaveLength(signals.timeS.length);
  const cell = (frame: number, name: string) => rows[frame]![header!.indexOf(name)]!;
  for (const frame of [0, 17, 40]) {
    expect(rows[frame]).toHaveLength(header!.length);
    expect(Number(cell(frame, 'time_s'))).toBeCloseTo(signals.timeS[frame]!, 5);
    expect(Number(cell(frame, 'right_brow_mm'))).toBeCloseTo(signals.right.browMm![frame]!, 2);
    expect(Number(cell(frame, 'left_aperture_mm'))).toBeCloseTo(
      signals.left.apertureMm![frame]!,
      2,
    );
    expect(cell(frame, 'state')).toBe('tracked');
    expect(cell(frame, 'tracked')).toBe('1');
  }
});

test('REPORT-40 a cell is blank where nothing was measured, never zero', () => {
  const { signals } = synthetic({ durationS: 4 });
  const [header, ...rows] = readCsv([...signalsCsvLines(signals, STATES)].join(''));
  const lost = signals.tracked.indexOf(0);
  expect(lost).toBeGreaterThan(0);
  for (const name of header!.filter((one) => /^(left|right)_/.test(one))) {
    expect(rows[lost]![header!.indexOf(name)]).toBe('');
  }
  expect(rows[lost]![header!.indexOf('state')]).toBe('lost');

  const bare = synthetic({ durationS: 4, lidsOnly: true }).signals;
  const [, first] = readCsv([...signalsCsvLines(bare, STATES)].join(''));
  expect(first![header!.indexOf('left_brow_mm')]).toBe('');
  expect(first![header!.indexOf('left_lid_closure')]).not.toBe('');
});

const refused: BatchEntry = {
  file: 'old/tape.avi',
  refusal: refuse('container-not-read', {
    need: 'MP4, MOV, WebM, MKV or MPEG-TS',
    got: 'AVI',
    remedy: 'Convert it first.',
  }),
};

function entry(file: string, options: Parameters<typeof synthetic>[0] = {}): BatchEntry {
  return { file, recording: synthetic(options).recording, report: `${file}/report.html` };
}

test('REPORT-41 recordings.csv has one row a file, blank for what would be a score', () => {
  const entries = [
    entry('a.mp4'),
    entry('b.mp4', { verdict: 'unusable', reasons: [TOO_SMALL] }),
    refused,
  ];
  const [header, good, unusable, none] = readCsv(
    RECORDINGS_CSV_HEADER + entries.map(recordingsCsvRow).join(''),
  );
  for (const row of [good, unusable, none]) expect(row).toHaveLength(header!.length);
  const cell = (row: string[] | undefined, name: string) => row![header!.indexOf(name)];
  const { recording } = synthetic();
  expect(cell(good, 'sha256')).toBe(recording.source.sha256);
  expect(cell(good, 'affectedSide')).toBe('left');
  expect(Number(cell(good, 'spasms'))).toBe(
    recording.events.filter((event) => event.kind === 'spasm').length,
  );
  for (const name of MEASURE_NAMES) {
    expect(Number(cell(good, name))).toBeCloseTo(recording.measures[name].value!, 3);
    expect(Number(cell(good, `${name}High`))).toBeCloseTo(recording.measures[name].high!, 3);
    for (const row of [unusable, none]) expect(cell(row, name)).toBe('');
  }
  expect(cell(unusable, 'verdict')).toBe('unusable');
  expect(cell(unusable, 'reasons')).toBe('face-too-small');
  expect(cell(unusable, 'spasms')).toBe('');
  expect(cell(none, 'verdict')).toBe('refused');
  expect(cell(none, 'reasons')).toBe('container-not-read');
});

test('REPORT-42 any name keeps the table whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab ,"\n\r=+-@é'), minLength: 1 }), (file) => {
      const [row, ...more] = readCsv(recordingsCsvRow({ ...refused, file }));
      expect(more).toEqual([]);
      expect(row).toHaveLength(RECORDINGS_CSV_HEADER.split(',').length);
      expect(row![0]!.replace(/^'/, '')).toBe(file.replace(/^'/, ''));
      expect(row![0]).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('REPORT-43 the summary tells the finding in about ten lines', () => {
  const { recording } = synthetic({ side: 'right' });
  recording.measures.spasmRate = {
    value: 14.2,
    unit: '/min',
    low: 11,
    high: 17.1,
    measurableS: 59,
  };
  const text = renderSummary(recording);
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(text).toContain('Spasms of the right half of the face: 14.2 a minute');
  expect(text).toContain('14.2 /min (11.0 to 17.1)');
});

test('REPORT-43 no sign that would steer the terminal gets through', () => {
  const steering = '\u001b[2J\u001b]0;x\u0007\r\u202e';
  const { recording } = synthetic({
    name: `a${steering}.mp4`,
    verdict: 'limited',
    reasons: [TOO_SMALL],
  });
  recording.laterality.sentence = steering;
  const text = renderSummary(recording);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  expect(text).toContain('a�');
});

test('REPORT-43 an unusable recording is told without figures, with the remedy', () => {
  const { recording } = synthetic({ verdict: 'unusable', reasons: [TOO_SMALL] });
  const text = renderSummary(recording);
  expect(text).toContain('This recording cannot be judged.');
  expect(text).toContain(TOO_SMALL.remedy);
  expect(text).not.toMatch(/\/min|a minute/);
});

test('REPORT-44 the index lists every file, links to its report, and says why one was refused', () => {
  const names = ['visit 1.mp4', 'é#?%.mp4', 'javascript:alert(1)', '<b>x</b>/y.mp4'];
  const entries = [
    ...names.map((name) => entry(name)),
    entry('small.mp4', { verdict: 'unusable', reasons: [TOO_SMALL] }),
    refused,
  ];
  const root = parse(renderBatchIndex(entries));
  const rows = root.querySelectorAll('tbody tr');
  expect(rows).toHaveLength(entries.length);
  names.forEach((name, i) => {
    const link = rows[i]!.querySelector('a')!;
    expect(link.text).toBe(name);
    const url = new URL(link.getAttribute('href')!, 'file:///out/');
    expect(url.protocol).toBe('file:');
    expect(decodeURIComponent(url.pathname)).toBe(`/out/${name}/report.html`);
    expect(rows[i]!.text).toContain('spasms, left half');
  });
  expect(rows[names.length]!.text).toContain('cannot be judged');
  expect(rows.at(-1)!.text).toContain('AVI, needed MP4');
  expect(root.text).not.toMatch(/NaN|undefined|null/);
});

test('REPORT-44 a bar is as long as its figure on one scale', () => {
  const root = parse(
    renderBatchIndex([
      entry('a', { seed: 3, spasmsPerMinute: 10 }),
      entry('b', { seed: 4, spasmsPerMinute: 40 }),
    ]),
  );
  const widths = root
    .querySelectorAll('tbody tr')
    .map((row) => Number(row.querySelector('rect.bar')!.getAttribute('width')));
  const rates = [
    synthetic({ seed: 3, spasmsPerMinute: 10 }),
    synthetic({ seed: 4, spasmsPerMinute: 40 }),
  ].map(({ recording }) => recording.measures.spasmRate.value!);
  expect(widths[0]! / widths[1]!).toBeCloseTo(rates[0]! / rates[1]!, 1);
});
