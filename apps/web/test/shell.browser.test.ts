import { EXAMPLES } from '@facialis/record';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

describe.skipIf(skipped !== '')(`the whole app in a real browser${skipped}`, () => {
  const app = started(() => startWholeApp());

  test(
    'WEB-9 who has signed in comes to a page by its address; who has not is told how',
    async () => {
      const [person] = await app().keep([EXAMPLES.person]);
      const { page, errors, foreign } = await app().open(`/p/${person}/course`);
      await page.getByRole('heading', { name: 'Course' }).waitFor();
      await expectAccessible(page);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().clearCookies();
      await page.reload();
      await page.getByRole('heading', { name: 'The door is closed' }).waitFor();
      await expectAccessible(page);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-53 a record that is only read says so above every page, and what to do',
    async () => {
      const [person] = await app().keep([EXAMPLES.person]);
      for (const [onlyRead, words] of [
        ['damaged', 'restore the newest backup into a new one'],
        ['newer', 'bring this program up to date'],
      ]) {
        const { page } = await app().open(`/p/${person}/today`, {
          change: (fresh) =>
            fresh.route('**/api/store', (route) => route.fulfill({ json: { onlyRead } })),
        });
        await page.getByRole('heading', { name: 'This record is only read' }).waitFor();
        expect(await page.getByRole('alert').textContent()).toContain(words);
        await page.getByRole('link', { name: 'Settings' }).click();
        await page.getByRole('heading', { name: 'Settings' }).waitFor();
        expect(await page.getByRole('heading', { name: 'This record is only read' }).count()).toBe(
          1,
        );
        await page.context().close();
      }
    },
    SLOWEST_MS,
  );
});
