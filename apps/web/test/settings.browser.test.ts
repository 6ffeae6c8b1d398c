import { EXAMPLES } from '@facialis/record';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;
const PASSWORD = 'correct horse battery staple';

describe.skipIf(skipped !== '')(`settings and the door in a real browser${skipped}`, () => {
  const app = started(() => startWholeApp());

  test(
    'WEB-52, WEB-85 language and text size change at once; a file goes into a known record; a person is erased by typing the word',
    async () => {
      const [person] = await app().keep([EXAMPLES.person, EXAMPLES.visit]);
      const { page, errors } = await app().open('/settings');
      await page.getByText('Lies in').waitFor();
      await expectAccessible(page);
      await page.getByText('none yet').waitFor();
      await page.getByRole('button', { name: 'Back up now' }).click();
      await page.getByText('The backup is written and was read back.').waitFor();
      await page.getByText('none yet').waitFor({ state: 'detached' });
      await page.getByLabel('Deutsch').check();
      await page.getByRole('heading', { name: 'Einstellungen' }).waitFor();
      expect(await page.title()).toBe('Einstellungen – Facialis');
      await page.getByLabel('200 %').check();
      await expectAccessible(page);
      await page.getByLabel('English').check();
      await page.getByLabel('100 %').check();
      const details = page.locator('details', { hasText: 'Save the archive' });
      await details.locator('summary').click();
      const bundle = await page.request.get(`${app().origin}/api/people/${person}/bundle`);
      const content = { name: 'bundle.json', mimeType: 'application/json' };
      await details.getByLabel('File').setInputFiles({ ...content, buffer: await bundle.body() });
      await details.getByText('0 entries were taken. 1 was there already.').waitFor();
      const people = await page.request.get(`${app().origin}/api/people`);
      expect(await people.json()).toMatchObject({ total: 1 });
      const word = page.getByLabel('Type “erase” to go on');
      await word.fill('no');
      await page.getByRole('button', { name: 'Erase this person' }).click();
      await page.getByText('nothing was erased').waitFor();
      await word.fill('erase');
      await page.getByRole('button', { name: 'Erase this person' }).click();
      await page.getByRole('heading', { name: 'The person is erased' }).waitFor();
      const course = await page.request.get(`${app().origin}/api/people/${person}/course`);
      expect(course.status()).toBe(404);
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-51 a session that ends leaves what is typed; signing out closes the other window too',
    async () => {
      const { page } = await app().open('/settings');
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
      await other.goto(`${app().origin}/people`);
      await other.getByRole('heading', { name: 'People' }).waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await other.getByRole('heading', { name: 'The door is closed' }).waitFor();
    },
    SLOWEST_MS,
  );

  // The last one: from here on no link opens this door.
  test(
    'WEB-55 a password is set and opens the door; what is wrong with it is said where it is typed',
    async () => {
      const { page, errors } = await app().open('/settings');
      await page.getByText('Set a password', { exact: true }).click();
      const keep = async (password: string, again: string) => {
        await page.getByLabel('New password', { exact: true }).fill(password);
        await page.getByLabel('New password once more').fill(again);
        await page.getByRole('button', { name: 'Keep the password' }).click();
      };
      await keep(PASSWORD, 'another');
      await page.getByText('The two are not the same.').waitFor();
      await keep('short', 'short');
      await page.getByRole('heading', { name: 'This did not work' }).waitFor();
      await keep(PASSWORD, PASSWORD);
      const heading = page.getByRole('heading', { name: 'Sign in' });
      await heading.waitFor();
      await signIn(page, PASSWORD);
      await heading.waitFor({ state: 'hidden' });
      await page.getByText('A password opens this record.').waitFor();
      expect(errors.every((error) => error.includes('status of 4'))).toBe(true);

      await page.context().clearCookies();
      await page.goto(`${app().origin}/people`);
      await heading.waitFor();
      await expectAccessible(page);
      await signIn(page, 'wrong horse battery');
      await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
      await expectAccessible(page);
      await signIn(page, PASSWORD);
      await page.getByRole('heading', { name: 'People' }).waitFor();
    },
    SLOWEST_MS,
  );
});

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
