import { EXAMPLES } from '@facialis/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;

describe.skipIf(skipped !== '')(`settings and the door in a real browser${skipped}`, () => {
  let app: WholeApp;

  beforeAll(async () => {
    app = await startWholeApp();
  }, SLOWEST_MS);

  afterAll(() => app.close());

  test(
    'WEB-52 language and text size change at once; a person is erased by typing the word',
    async () => {
      const [person] = await app.keep([EXAMPLES.person]);
      const { page, errors } = await app.open('/settings');
      await page.getByText('Lies in').waitFor();
      await expectAccessible(page);
      await page.getByLabel('Deutsch').check();
      await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
      expect(await page.title()).toBe('Einstellungen – Facialis');
      await page.getByLabel('200 %').check();
      await expectAccessible(page);
      await page.getByLabel('English').check();
      await page.getByLabel('100 %').check();
      await page.locator('details', { hasText: 'Save the archive' }).locator('summary').click();
      const word = page.getByLabel('Type “erase” to go on');
      await word.fill('no');
      await page.getByRole('button', { name: 'Erase this person' }).click();
      await page.getByText('nothing was erased').waitFor();
      await word.fill('erase');
      await page.getByRole('button', { name: 'Erase this person' }).click();
      await page.getByRole('heading', { name: 'The person is erased' }).waitFor();
      const course = await page.request.get(`${app.origin}/api/people/${person}/course`);
      expect(course.status()).toBe(404);
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-51 a session that ends leaves what is typed; signing out closes the other window too',
    async () => {
      const { page } = await app.open('/settings');
      await page.getByLabel('Find a person').fill('typed');
      const cookies = await page.context().cookies();
      await page.context().clearCookies();
      await page.getByRole('button', { name: 'Look whether all is there' }).click();
      await page.getByRole('heading', { name: 'The door is closed' }).waitFor();
      await page.context().addCookies(cookies);
      await page.getByRole('button', { name: 'Look again' }).click();
      await page.getByRole('heading', { name: 'The door is closed' }).waitFor({ state: 'hidden' });
      expect(await page.getByLabel('Find a person').inputValue()).toBe('typed');
      const other = await page.context().newPage();
      await other.goto(`${app.origin}/people`);
      await other.getByRole('heading', { name: 'People' }).waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await other.getByRole('heading', { name: 'The door is closed' }).waitFor();
    },
    SLOWEST_MS,
  );
});
