import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { isRefusal } from '@facialis/refusal';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { makeLifeCourse } from '../../phantom/src/index.ts';
import { PAPERS, type Paper, visitReport } from '../src/index.ts';
import { findBrowser, printPdf } from '../src/print/index.ts';
import { crowdedRecord } from './crowded-record.ts';

const CHROMIUM = findChromium();
const TODAY = '2026-11-20';
const { person, entries } = makeLifeCourse({
  ...{ seed: 3, years: 1, until: TODAY, operation: false },
  ...{ symptomsAWeek: 1, recordingsAMonth: 1 },
});

function report(paper: Paper, language: 'en' | 'de' = 'de', of = [person, ...entries]): string {
  const options = { today: TODAY, reader: 'clinician', language, paper } as const;
  return visitReport(of, options);
}

/** Heights in which a first page has to fit, CSS pixels: the sheet without its margins. */
const HEIGHTS: Record<Paper, number> = { a4: 1122 - 102, letter: 1056 - 87 };
/** Widths likewise. */
const WIDTHS: Record<Paper, number> = { a4: 794 - 106, letter: 816 - 113 };
/** A picture of the course lower than this cannot be read, CSS pixels. */
const LEAST_PICTURE = 100;

describe.skipIf(!CHROMIUM)('the report for a visit in a browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  test('REPORT-88 it passes the axe rules, is no wider than a phone, and its first page fits its sheet', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.setContent(report('a4'));
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.emulateMedia({ media: 'print' });
    for (const of of [[person, ...entries], crowdedRecord(TODAY)]) {
      for (const paper of PAPERS) {
        await page.setViewportSize({ width: WIDTHS[paper], height: HEIGHTS[paper] });
        await page.setContent(report(paper, 'de', of));
        const bottom = await page.evaluate(
          `Math.max(...[...document.querySelectorAll('.summary, .summary *')].map((part) => part.getBoundingClientRect().bottom)) + window.scrollY`,
        );
        expect(bottom, paper).toBeLessThanOrEqual(HEIGHTS[paper]);
        const course = await page.evaluate(
          `document.querySelector('.course svg').getBoundingClientRect().height`,
        );
        expect(course, paper).toBeGreaterThan(LEAST_PICTURE);
        // Printed without its details it is one sheet.
        await page.addStyleTag({ content: '.summary~*,footer{display:none}' });
        const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(printed.match(/\/Type \/Page\b/g), paper).toHaveLength(1);
      }
    }
    await page.close();
  });

  test('REPORT-90 printed it is a tagged PDF with title, language, headings and heads of tables', async () => {
    // Others print at the same time: this one has a place of its own.
    const place = await mkdtemp(join(tmpdir(), 'facialis-test-'));
    vi.stubEnv('TMPDIR', place);
    const printed = await printPdf(report('letter'), CHROMIUM ?? null);
    vi.unstubAllEnvs();
    if (isRefusal(printed)) throw new Error(printed.got);
    const text = Buffer.from(printed).toString('latin1');
    expect(text).toMatch(/^%PDF-1/);
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Marked true', '/Lang (de)', '/Title']) {
      expect(text).toContain(mark);
    }
    for (const tag of ['H1', 'H2', 'Figure', 'Table', 'TH', 'TD', 'Caption', 'L']) {
      expect(text).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(text).toMatch(/\/Scope \/Column|\/Scope \/Row/);
    expect(text).toContain('/MediaBox [0 0 612 792]');
    expect(text).not.toMatch(/\/JavaScript|\/JS\b/);
    const left = await readdir(place);
    expect(left.filter((name) => name.startsWith('facialis-print-'))).toEqual([]);
    await rm(place, { recursive: true });
  });
});

test('REPORT-91 without a browser that prints, it is said what to do', async () => {
  expect(findBrowser({ PATH: '/nowhere' })).toBeNull();
  expect(findBrowser({ FACIALIS_BROWSER: '/nowhere/chromium' })).toBeNull();
  expect(findBrowser({ FACIALIS_BROWSER: process.execPath })).toBe(process.execPath);
  const none = await printPdf('<p>A page</p>', findBrowser({ PATH: '/nowhere' }));
  expect(none).toMatchObject({ code: 'browser-missing', remedy: expect.stringContaining('.html') });
  // What is no browser ends without an answer.
  const failed = await printPdf('<p>A page</p>', process.execPath);
  expect(failed).toMatchObject({ code: 'printing-failed' });
});
