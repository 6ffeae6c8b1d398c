import { AxeBuilder } from '@axe-core/playwright';
import { compareRecordings } from '@facialis/spasm';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { renderBatchIndex, renderComparison, renderCourse, renderReport } from '../src/index.ts';
import { synthetic } from './synthetic.ts';
import { AT, lifeVersions } from './synthetic-course.ts';
import { syntheticStrips } from './synthetic-strips.ts';

const CHROMIUM = findChromium();

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REASON = {
  code: 'frame-rate-low',
  need: 'at least 24 frames a second',
  got: '15.0 frames a second',
  remedy: 'Record with 30 or 60 frames a second.',
  leavesOut: ['spasmDuration', 'synkinesisLag'],
};

function report(options: Parameters<typeof synthetic>[0]): string {
  const { recording, signals } = synthetic(options);
  return renderReport({ recording, signals, strips: syntheticStrips(recording) });
}

const first = synthetic({ side: 'right', name: 'before.mp4' }).recording;
const second = synthetic({ side: 'right', seed: 8, name: 'after.mp4' }).recording;

const PAGES: Record<string, string> = {
  'report of spasms': report({
    verdict: 'limited',
    reasons: [REASON],
    segments: true,
    durationS: 40,
    spasmsPerMinute: 8,
  }),
  'report of a healthy face': report({ side: null, durationS: 25 }),
  'report that refuses': report({ verdict: 'unusable', reasons: [REASON] }),
  'course of a person': renderCourse({ versions: lifeVersions(0.6), at: AT }),
  comparison: renderComparison(compareRecordings(first, second), first, second),
  'batch index': renderBatchIndex([
    { file: 'a long folder name/before.mp4', recording: first, report: 'before/report.html' },
    { file: 'after.mp4', recording: second, report: 'after/report.html' },
  ]),
};

/** CSS pixels; a desktop of 1280 at 200 % zoom has 640. */
const SCREENS = [
  { name: 'desktop', width: 1280, height: 900, scheme: 'light', axe: true },
  { name: 'desktop at 200 %', width: 640, height: 450, scheme: 'light', axe: false },
  { name: 'phone', width: 390, height: 844, scheme: 'light', axe: false },
  { name: 'phone in dark', width: 390, height: 844, scheme: 'dark', axe: true },
] as const;

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A4 less the page's margins of 14 mm and 13 mm, in CSS pixels of 1/96 inch. */
const MILLIMETRE = 96 / 25.4;
const SHEET = { width: Math.floor(182 * MILLIMETRE), height: Math.floor(271 * MILLIMETRE) };

const skipped = CHROMIUM === undefined ? ' (skipped: no Chromium is installed here)' : '';

describe.skipIf(CHROMIUM === undefined)(`pages in a real browser${skipped}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  }, SLOWEST_MS);

  afterAll(() => browser.close());

  async function open(content: string): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url());
    });
    await page.setContent(content, { waitUntil: 'load' });
    return { page, requests };
  }

  test.each(Object.entries(PAGES))(
    'REPORT-10 the %s is accessible, fits every screen, and loads nothing',
    async (_, content) => {
      const { page, requests } = await open(content);
      for (const { name, width, height, scheme, axe } of SCREENS) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: scheme });
        const needed = await page.evaluate('document.documentElement.scrollWidth');
        expect(needed, name).toBeLessThanOrEqual(width);
        if (!axe) continue;
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(found, name).toEqual([]);
      }
      expect(requests).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'REPORT-11 printed on A4 the summary is the first page and fits it',
    async () => {
      for (const content of [PAGES['report of spasms']!, PAGES['report of a healthy face']!]) {
        const { page } = await open(content);
        await page.setViewportSize(SHEET);
        await page.emulateMedia({ media: 'print' });
        const end = await page.evaluate(
          "document.querySelector('.summary').getBoundingClientRect().bottom",
        );
        expect(end).toBeLessThanOrEqual(SHEET.height);
        const breaks = await page.evaluate(
          "getComputedStyle(document.querySelector('.summary')).breakAfter",
        );
        expect(breaks).toBe('page');
        await page.context().close();
      }
    },
    SLOWEST_MS,
  );
});
