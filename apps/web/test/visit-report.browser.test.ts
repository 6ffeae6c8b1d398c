import { makeLifeCourse } from '@facialis/phantom';
import { describe, expect, test } from 'vitest';
import { reportAddress } from '../src/api/care.ts';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;
const { person, entries } = makeLifeCourse({
  ...{ seed: 5, years: 1, until: '2026-11-12', operation: false },
  ...{ symptomsAWeek: 1, recordingsAMonth: 1 },
});

test('WEB-80 what is left empty is not asked for', () => {
  const wish = { for: 'patient', from: '', to: '2026-10-01', paper: 'letter' } as const;
  const asked = { today: '2026-11-12', language: 'de', format: 'pdf' } as const;
  expect(reportAddress('an-id', wish, asked)).toBe(
    '/api/people/an-id/report?for=patient&to=2026-10-01&paper=letter&today=2026-11-12&language=de&format=pdf',
  );
});

describe.skipIf(skipped !== '')(`the report for a visit in the app${skipped}`, () => {
  const app = started(() => startWholeApp());

  test(
    'WEB-80 from the course page the report is opened, for whom and of which days is chosen',
    async () => {
      const [id] = await app().keep([person, ...entries]);
      const { page, errors } = await app().open(`/p/${id}/course`);
      await page.getByText('Report for the visit').click();
      await page.getByLabel('For the person').check();
      await page.getByLabel('Paper').selectOption('letter');
      await page.getByLabel('From (empty').fill('2026-10-02');
      await page.getByLabel('Until (empty').fill('2026-10-01');
      await page.getByText('The first day is after the last.').waitFor();
      expect(await page.getByRole('link', { name: 'Open, to read or print' }).count()).toBe(0);
      await page.getByLabel('From (empty').fill('');
      await expectAccessible(page);
      const opened = page.context().waitForEvent('page');
      await page.getByRole('link', { name: 'Open, to read or print' }).click();
      const report = await opened;
      await report.getByRole('heading', { name: 'Open questions for this visit' }).waitFor();
      expect(await report.getByText('As of 1 October 2026').count()).toBe(1);
      // Its own style holds: the server's policy lets it.
      const columns = await report.evaluate<string>(
        "getComputedStyle(document.querySelector('.halves')).gridTemplateColumns",
      );
      expect(columns.split(' ')).toHaveLength(2);
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );
});
