import { MEASURE_NAMES, type Measures, type QualityReason, recordingSchema } from '@facialis/spasm';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../src/index.ts';
import { synthetic } from './synthetic.ts';
import { syntheticStrips } from './synthetic-strips.ts';

const LOW_RATE: QualityReason = {
  code: 'frame-rate-low',
  need: 'at least 24 frames a second',
  got: '15.0 frames a second',
  remedy: 'Record with 30 or 60 frames a second.',
  leavesOut: ['spasmDuration'],
};

function report(options: Parameters<typeof synthetic>[0] = {}): string {
  const { recording, signals } = synthetic(options);
  return renderReport({ recording, signals, strips: syntheticStrips(recording) });
}

/** What a reader sees: the text of the body. */
function visible(page: string): string {
  return parse(page).querySelector('body')!.text;
}

test('the synthetic recordings are valid by the schema', () => {
  for (const options of [{}, { side: null }, { segments: true }, { lidsOnly: true }]) {
    expect(recordingSchema.safeParse(synthetic(options).recording).success).toBe(true);
  }
});

test('REPORT-1 a page needs nothing but itself', () => {
  const page = report({ segments: true });
  const root = parse(page);
  expect(root.querySelectorAll('script, link, iframe, object, embed, video, base')).toEqual([]);
  const sources = root.querySelectorAll('[src]').map((element) => element.getAttribute('src')!);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^data:image\/jpeg;base64,/);
  expect(page).not.toMatch(/@import|url\((?!#)/);
  const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]');
  expect(policy!.getAttribute('content')).toContain("default-src 'none'");
});

test('REPORT-2 text from outside never becomes markup', () => {
  const canary = '<img src=x onerror=alert(1)>"\'&';
  const { recording, signals } = synthetic({ name: canary, segments: true });
  recording.laterality.sentence = canary;
  recording.quality.face = canary;
  recording.quality.reasons = [
    { ...LOW_RATE, code: canary, need: canary, got: canary, remedy: canary, at: canary },
  ];
  recording.segments = recording.segments.map((segment) => ({ ...segment, name: canary }));
  recording.grades = [
    { scale: canary, grade: canary, rule: canary, source: canary, absent: canary },
  ];
  recording.methods = { paragraph: canary, references: [canary] };
  recording.measures.spasmDuration = {
    ...recording.measures.spasmDuration,
    value: null,
    absent: canary,
  };
  for (const verdict of ['limited', 'unusable'] as const) {
    recording.quality.verdict = verdict;
    const page = renderReport({ recording, signals, strips: [], title: canary });
    expect(parse(page).querySelectorAll('img')).toEqual([]);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;');
  }
});

test('REPORT-3 no page shows NaN, undefined, null or Infinity, whatever is absent', () => {
  const names = fc.uniqueArray(fc.constantFrom(...MEASURE_NAMES), {
    maxLength: MEASURE_NAMES.length,
  });
  const options = fc.record({
    seed: fc.integer({ min: 1, max: 1000 }),
    durationS: fc.constantFrom(0.1, 1, 12, 70),
    side: fc.constantFrom('left', 'right', null),
    lidsOnly: fc.boolean(),
    segments: fc.boolean(),
  });
  const pattern = fc.constantFrom(
    ...(['one-side', 'both-together', 'both-separately', 'none', 'undetermined'] as const),
  );
  fc.assert(
    fc.property(
      options,
      names,
      names,
      pattern,
      fc.boolean(),
      (made, absent, bare, shown, blank) => {
        const { recording, signals } = synthetic(made);
        const measures: Measures = recording.measures;
        for (const name of bare) measures[name] = { ...measures[name], low: null, high: null };
        for (const name of absent) {
          measures[name] = {
            value: null,
            unit: measures[name].unit,
            low: null,
            high: null,
            measurableS: 0,
          };
        }
        recording.laterality.pattern = shown;
        if (blank) {
          recording.affectedSide = null;
          recording.quality.irisPx = null;
          recording.source.width = null;
          recording.events = recording.events.map((event) => ({
            ...event,
            peakLidClosure: null,
            peakCommissureMm: null,
            peakBrowMm: null,
          }));
        }
        const page = renderReport({ recording, signals, strips: syntheticStrips(recording) });
        expect(visible(page)).not.toMatch(/NaN|undefined|null|Infinity/);
        const drawn = parse(page)
          .querySelectorAll('svg')
          .map((svg) => svg.outerHTML)
          .join();
        expect(drawn).not.toMatch(/NaN|undefined|null|Infinity/);
      },
    ),
    { numRuns: 25 },
  );
});

test('REPORT-4 the report begins with the finding, its side, rate and time, and how sure it is', () => {
  const { recording, signals } = synthetic({ side: 'right' });
  recording.measures.spasmRate.value = 14.23;
  recording.measures.timeInSpasm.value = 18.04;
  const root = parse(renderReport({ recording, signals, strips: [] }));
  const main = root.querySelector('main')!;
  expect(main.querySelector('h1')!.text.replaceAll('\u00a0', ' ')).toBe(
    'Spasms of the right half of the face: 14.2 a minute, 18.0 % of the time.',
  );
  const lead = main.querySelector('.lead')!.text.replaceAll('\u00a0', ' ');
  expect(lead).toContain('high (96 of 100)');
  expect(lead).toContain('usable; 59 s of 60 s');
});

test('REPORT-4 each pattern has its own finding', () => {
  const { recording, signals } = synthetic();
  const heading = () =>
    parse(renderReport({ recording, signals, strips: [] })).querySelector('h1')!.text;
  recording.laterality.pattern = 'both-together';
  expect(heading()).toContain('blepharospasm, not to hemifacial spasm');
  recording.laterality.pattern = 'both-separately';
  expect(heading()).toContain('both halves of the face, at different times');
  recording.laterality = {
    ...recording.laterality,
    pattern: 'none',
    sentence: 'No spasm was seen.',
  };
  expect(heading()).toBe('No spasm was seen.');
});

test('REPORT-5 an unusable recording gets reasons and remedies and no score', () => {
  const { recording, signals } = synthetic({ verdict: 'unusable', reasons: [LOW_RATE] });
  const page = renderReport({ recording, signals, strips: syntheticStrips(recording) });
  const text = visible(page);
  expect(text).toContain('This recording cannot be judged.');
  expect(text).toContain(LOW_RATE.remedy);
  expect(parse(page).querySelectorAll('svg, table, img, dl')).toEqual([]);
  expect(text).not.toMatch(/\/min|a minute|in spasm|interval/);
});

test('REPORT-6 every measure stands in the table with unit, interval and time, or why it is absent', () => {
  const { recording, signals } = synthetic({ side: null });
  recording.measures.apertureLeft = {
    value: 9.13,
    unit: 'mm',
    low: 8.71,
    high: 9.62,
    measurableS: 44,
  };
  const root = parse(renderReport({ recording, signals, strips: [] }));
  const rows = root
    .querySelectorAll('section')
    .find((section) => section.getAttribute('aria-labelledby') === 'measures-title')!
    .querySelectorAll('tr')
    .filter((row) => row.querySelector('td') !== null)
    .map((row) => row.text.replace(/\s+/g, ' '));
  expect(rows).toHaveLength(MEASURE_NAMES.length);
  const aperture = rows.find((row) => row.startsWith('Left eye opening'))!;
  expect(aperture).toContain('9.1 mm');
  expect(aperture).toContain('8.7 to 9.6');
  expect(aperture).toContain('44 s');
  expect(rows.find((row) => row.startsWith('Length of a spasm'))).toContain(
    'no spasm to measure it on',
  );
});

test('REPORT-7 grades are marked as estimates and stand with their rule', () => {
  const { recording, signals } = synthetic();
  recording.grades = [
    { scale: 'SMC grade', grade: 'II', rule: 'Spreads beyond the eye.', source: 'Lee 2012' },
    { scale: 'Other', grade: null, rule: 'None.', source: 'X', absent: 'Too short.' },
  ];
  const root = parse(renderReport({ recording, signals, strips: [] }));
  expect(root.querySelector('.summary')!.text).toContain(
    'Estimated from this video, not rated by a clinician: SMC grade II.',
  );
  const section = root
    .querySelectorAll('section')
    .find((one) => one.getAttribute('aria-labelledby') === 'grades-title')!;
  expect(section.text).toContain('Estimates made from this video');
  expect(section.text).toContain('Spreads beyond the eye.');
  expect(section.text).toContain('Too short.');
});

test('REPORT-8 warnings stand at the top, with the remedy, and inside the figure', () => {
  const root = parse(report({ verdict: 'limited', reasons: [LOW_RATE] }));
  const top = root.querySelector('.summary section.warning')!.text;
  expect(top).toContain(LOW_RATE.remedy);
  expect(top).toContain('Left out: length of a spasm');
  const inside = root.querySelector('svg.traces text.warning')!.text;
  expect(inside).toContain('Frame rate low: 15.0 frames a second, needed at least 24');

  const long = { ...LOW_RATE, need: 'a word '.repeat(60).trim() };
  const lines = parse(report({ verdict: 'limited', reasons: [long] }))
    .querySelector('svg.traces')!
    .querySelectorAll('text.warning')
    .map((line) => line.text);
  expect(lines.join(' ')).toContain(long.need);
  for (const line of lines) expect(line.length).toBeLessThan(100);
});

describe('REPORT-9 the page can be read with a screen reader', () => {
  const root = parse(report({ segments: true, verdict: 'limited', reasons: [LOW_RATE] }));

  test('REPORT-9 language, title, landmarks and headings', () => {
    expect(root.querySelector('html')!.getAttribute('lang')).toBe('en');
    expect(root.querySelector('title')!.text).toContain('visit one.mp4');
    for (const landmark of ['header', 'main', 'footer']) {
      expect(root.querySelectorAll(`body > ${landmark}`)).toHaveLength(1);
    }
    const levels = root.querySelectorAll('h1, h2, h3, h4').map((one) => Number(one.tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('REPORT-9 ids are unique and every reference to one is answered', () => {
    const ids = root.querySelectorAll('[id]').map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of root.querySelectorAll('[aria-labelledby]')) {
      for (const id of element.getAttribute('aria-labelledby')!.split(' '))
        expect(ids).toContain(id);
    }
  });

  test('REPORT-9 tables have captions and scopes, figures titles and descriptions', () => {
    const tables = root.querySelectorAll('table');
    expect(tables.length).toBeGreaterThanOrEqual(4);
    for (const table of tables) {
      expect(table.querySelector('caption')!.text).not.toBe('');
      for (const head of table.querySelectorAll('th'))
        expect(head.getAttribute('scope')).toBeTruthy();
    }
    for (const svg of root.querySelectorAll('svg')) {
      if (svg.getAttribute('aria-hidden') === 'true') continue;
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')!.text).not.toBe('');
      expect(svg.querySelector('desc')!.text).not.toBe('');
    }
    for (const img of root.querySelectorAll('img')) expect(img.getAttribute('alt')).not.toBe('');
  });
});

test('REPORT-12 the size of a page is bounded however long the recording is', () => {
  const bytes = (durationS: number, frameRate: number) =>
    report({ durationS, frameRate, side: 'right' }).length;
  const BOUND = 3_000_000;
  expect(bytes(600, 60)).toBeLessThan(BOUND);
  expect(bytes(3600, 30)).toBeLessThan(BOUND);
}, 20_000);

test('REPORT-33 without pictures the report is whole and holds no picture', () => {
  const { recording, signals } = synthetic();
  const root = parse(renderReport({ recording, signals, strips: [] }));
  expect(root.querySelectorAll('img')).toEqual([]);
  expect(root.querySelectorAll('svg.traces').length).toBeGreaterThan(0);
  expect(root.text).not.toContain('in pictures');
});

/** Relative luminance of a colour (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(hex: string): number {
  const full =
    hex.length === 4 ? [...hex.slice(1)].map((sign) => sign + sign).join('') : hex.slice(1);
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

test('REPORT-13 words inside figures reach a contrast of 4.5 to 1 in light and in dark', () => {
  const schemes = [...report().matchAll(/:root\{([^}]*--paper[^}]*)\}/g)].map((match) =>
    Object.fromEntries(
      [...match[1]!.matchAll(/--([\w-]+):(#\w+)/g)].map((one) => [one[1], one[2]]),
    ),
  );
  expect(schemes).toHaveLength(2);
  for (const colors of schemes) {
    for (const name of ['ink', 'soft', 'right', 'left', 'warn-ink']) {
      expect(contrast(colors[name]!, colors.paper!)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(colors['warn-ink']!, colors['warn-paper']!)).toBeGreaterThanOrEqual(4.5);
  }
});
