import { readFile } from 'node:fs/promises';
import { makeLifeCourse } from '@facialis/phantom';
import { type Entry, EXAMPLES } from '@facialis/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

const life = makeLifeCourse({
  seed: 11,
  years: 1,
  until: new Date().toISOString().slice(0, 10),
  symptomsAWeek: 2,
  recordingsAMonth: 1,
  operation: false,
});
const TREATED: readonly Entry[] = [
  life.person,
  ...life.entries,
  { ...EXAMPLES.symptoms, side: 'both', symptoms: [{ symptom: 'mouth-pulled-down', strength: 4 }] },
];

/** Three weeks after an operation, spasm still there; two products at the last treatment before. */
const DYSPORT_UNITS = 30;
const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const { side } = life.truth;
const BEFORE = TREATED.filter((entry) => !('when' in entry) || entry.when < dayAgo(21));
const lastSession = BEFORE.findLast((entry) => entry.kind === 'toxin-session')!;
const OPERATED: readonly Entry[] = [
  ...BEFORE,
  {
    ...lastSession,
    product: 'abobotulinumtoxinA',
    brand: 'Dysport',
    unit: 'U abobotulinumtoxinA',
    points: [{ muscle: 'zygomaticus-major', side, units: DYSPORT_UNITS }],
    unwantedEffects: [{ effect: 'dry-eye', start: lastSession.when }],
  },
  { ...EXAMPLES.operation, when: dayAgo(20), side, complications: [], outcomes: [] },
  { ...EXAMPLES['hearing-test'], when: dayAgo(12), side },
  { ...EXAMPLES.symptoms, when: dayAgo(1), side },
];

describe.skipIf(skipped !== '')(`the pages before a decision in a real browser${skipped}`, () => {
  let app: WholeApp;

  beforeAll(async () => {
    app = await startWholeApp();
  }, SLOWEST_MS);

  afterAll(() => app.close());

  test(
    'WEB-71, WEB-72, WEB-73, WEB-74, WEB-75 a treated person’s questions are answered page by page, in pictures and words',
    async () => {
      const [person] = await app.keep(TREATED);
      const { page, errors, foreign } = await app.open(`/p/${person}/decide`);
      await page.getByRole('img', { name: /half of it is expected back on/ }).waitFor();
      const { sides } = await page.evaluate(async (id) => {
        const answer = await fetch(`/api/people/${id}/forecast`);
        return (await answer.json()) as { sides: { forecast: { wearOff: { low: string } } }[] };
      }, person);
      const { low } = sides[0]!.forecast.wearOff;
      const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
      await page
        .getByText(date.format(new Date(low)))
        .first()
        .waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Put into a calendar' }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
      await page
        .getByRole('img', { name: /^Points: / })
        .first()
        .waitFor();
      await page.getByText('Sources (', { exact: false }).last().click();
      await page.locator('.citation:visible').first().waitFor();
      await expectAccessible(page);

      // As it stood on another day.
      await page.getByText('See it as it stood on another day').click();
      await page.getByLabel('Day', { exact: true }).fill(life.truth.from);
      await page.getByText('No treatment with botulinum toxin is written down').waitFor();
      await page.goto(`${app.origin}/p/${person}/decide`);

      // By the keyboard alone.
      await page.getByRole('link', { name: 'What points where' }).press('Enter');
      await page.getByRole('heading', { name: 'To be looked at first' }).waitFor();
      await page.getByText('The corner of the mouth is pulled down.').waitFor();
      await page.getByText('The record says both yes and no').waitFor();
      await page.locator('summary', { hasText: 'Primary hemifacial spasm' }).press('Enter');
      await page.locator('h3:visible', { hasText: 'Speaks for it' }).waitFor();

      await page.getByRole('link', { name: 'Medicines' }).press('Enter');
      await page.getByRole('heading', { name: 'What is published of each' }).waitFor();

      await page.getByRole('link', { name: 'Surgery' }).press('Enter');
      await page.getByText('Completely free of spasm.').first().waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Your options' }).press('Enter');
      const hearing = page.getByRole('row', { name: /^To keep my hearing/ });
      await hearing.waitFor();
      const before = await hearing.innerText();
      await page.getByLabel('To keep my hearing').press('Space');
      await hearing.getByText('(matters to you)').waitFor();
      expect((await hearing.innerText()).replace(' (matters to you)', '')).toBe(before);
      for (const name of ['Waiting', 'Tablets', 'Botulinum toxin', 'Operation'])
        expect(await page.getByRole('heading', { name }).count()).toBe(1);
      await expectAccessible(page);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-71, WEB-74 after an operation the treatments before it are told, each product by itself, and three weeks are no failure',
    async () => {
      const [person] = await app.keep(OPERATED);
      const { page, errors } = await app.open(`/p/${person}/decide`);
      await page.getByText(/^Since the operation on .* no botulinum toxin was given/).waitFor();
      // The units of two products lie on two faces and are never added.
      const latest = page.locator('.session-cards > li').first();
      const faces = latest.getByRole('img', { name: /^Points: / });
      await faces.first().waitFor();
      expect(await faces.count()).toBe(2);
      await latest.getByText('Dysport').waitFor();
      await latest.getByText(`${DYSPORT_UNITS} units`).waitFor();
      await page.locator('summary', { hasText: 'The treatments in a table' }).press('Enter');
      await page.getByRole('cell', { name: /Dry eye/ }).waitFor();

      await page.getByRole('link', { name: 'How it stands after the operation' }).press('Enter');
      await page.getByText('It is too early to call that a failure.').waitFor();
      await page.getByRole('table', { name: 'Chance of being free of spasm' }).waitFor();
      expect(await page.getByText(/Last hearing test/).count()).toBe(1);
      // Large text on a phone: nothing is wider than the screen.
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate("document.documentElement.style.setProperty('--text-size', '200%')");
      for (const place of ['Wearing off', 'Medicines', 'Your options']) {
        await page.getByRole('link', { name: place }).press('Enter');
        await page.locator('section.panel').first().waitFor();
        expect(await page.evaluate('document.documentElement.scrollWidth'), place).toBe(390);
      }
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-76, WEB-77 of somebody of whom nothing is known each page says so; every statement can be looked up',
    async () => {
      const [person] = await app.keep([EXAMPLES.person]);
      const { page, errors } = await app.open(`/p/${person}/decide`);
      await page.getByText('No treatment with botulinum toxin is written down').waitFor();
      await page.getByRole('link', { name: 'What points where' }).click();
      await page.getByText('Nothing in the record points anywhere yet.').waitFor();
      await page.getByRole('link', { name: 'Medicines' }).click();
      await page.getByText('No medicine against the spasm is written down.').waitFor();
      await page.getByRole('link', { name: 'Surgery' }).click();
      await page.getByText('What would move it and is not known').first().waitFor();
      await page.getByRole('link', { name: 'Your options' }).click();
      await page.getByRole('heading', { name: 'Waiting' }).waitFor();
      await page.getByRole('link', { name: 'All published statements' }).click();
      await page.getByText('Assumptions of the forecast').click();
      await page.getByText('Used on: Wearing off', { exact: true }).waitFor();
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );
});
