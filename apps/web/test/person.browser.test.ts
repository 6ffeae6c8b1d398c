import { makeLifeCourse } from '@facialis/phantom';
import { type Entry, EXAMPLES } from '@facialis/record';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;
/** It would run, and be seen as an element, where it were not shown as text. */
const MARKUP = '<img src="x" onerror="document.title=\'run\'">';

const life = makeLifeCourse({
  seed: 5,
  years: 2,
  until: '2026-11-12',
  symptomsAWeek: 1,
  recordingsAMonth: 2,
  operation: true,
});
const NAMED: readonly Entry[] = [{ ...life.person, name: `Anna ${MARKUP}` }, ...life.entries];

describe.skipIf(skipped !== '')(`a person’s pages in a real browser${skipped}`, () => {
  const app = started(() => startWholeApp());

  test(
    'WEB-37, WEB-30 an empty record says how to begin; a first person notes how it is, and takes it back',
    async () => {
      const { page, errors, foreign } = await app().open('/');
      await page.getByRole('heading', { name: 'Welcome' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Begin my record' }).click();
      await page.getByRole('button', { name: 'Begin the record' }).click();
      await page.getByText('Write the year of birth with four digits').waitFor();
      // What is lacking is led to, so that it can be typed at once.
      await page.keyboard.type('1961');
      await page.getByLabel('Female').check();
      await page.getByRole('button', { name: 'Begin the record' }).click();
      await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
      await page.getByText('This person, born 1961').waitFor();

      // By the keyboard alone: the strength, a symptom, the side, a note.
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Choose a number first.').waitFor();
      await page.getByRole('radio', { name: '0', exact: true }).focus();
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
      await page.getByRole('checkbox', { name: 'The eyelid twitched' }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Save' }).press('Enter');
      await page.getByText('Choose the side first.').waitFor();
      await page.getByRole('radio', { name: 'Left' }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Note, if you like').fill(MARKUP);

      // The server does not answer: what was chosen stays, and is kept the next time.
      await page.route('**/entries', (route) => route.abort());
      await page.keyboard.press('Enter');
      await page.getByText('Facialis is not reached').waitFor();
      await page.unroute('**/entries');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { name: 'Noted' }).waitFor();
      await page.getByText(MARKUP).waitFor();
      const person = new URL(page.url()).pathname.split('/')[2]!;
      const actor = { name: 'test', may: 'read' } as const;
      const noted = async () => {
        const course = await app().store.course(actor, person, { kinds: ['symptoms'] });
        return 'code' in course ? [] : course.map(({ content }) => content);
      };
      expect(await noted()).toMatchObject([
        {
          side: 'left',
          note: MARKUP,
          symptoms: [
            { symptom: 'one-side-twitching', strength: 6 },
            { symptom: 'eyelid-twitching', strength: 7 },
          ],
        },
      ]);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('heading', { name: 'How is it now?' }).waitFor();
      expect(await page.getByLabel('Note, if you like').inputValue()).toBe(MARKUP);
      expect(await noted()).toEqual([]);
      expect(await page.title()).not.toContain('run');
      expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
      expect(foreign).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-33, WEB-34, WEB-38 the course is walked from point to point, pointed at, zoomed and read as a table',
    async () => {
      const [person] = await app().keep(NAMED);
      const { page, errors, foreign } = await app().open(`/p/${person}/course`);
      await page.getByRole('heading', { name: 'Where things stand' }).waitFor();
      await page.getByText(`Anna ${MARKUP}`).waitFor();

      const point = page.getByRole('link', { name: /^Point of the course/ });
      await point.focus();
      const said = () => point.getAttribute('aria-label');
      await expect.poll(said).toContain('Time in spasm');
      const last = await said();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(said).not.toBe(last);
      await page.keyboard.press('End');
      await expect.poll(said).toBe(last);
      await page.keyboard.press('ArrowDown');
      await expect.poll(said).toContain('Spasms a minute');
      const slider = page.getByRole('slider', { name: 'Part of the course that is shown' });
      const shown = () => slider.getAttribute('aria-valuetext');
      const before = await shown();
      await page.keyboard.press('+');
      await expect.poll(shown).not.toBe(before);
      const zoomed = await shown();
      await page.keyboard.press('0');
      await expect.poll(shown).not.toBe(zoomed);
      await page.keyboard.press('Escape');

      // A press on a point pins what it says, with the way to its recording.
      await point.focus();
      const { x, y, width, height } = (await point.boundingBox())!;
      await page.keyboard.press('Escape');
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.getByRole('link', { name: 'See the recording' }).waitFor();

      await page.getByText('The same as a table').click();
      const rows = page.getByRole('row');
      await expect.poll(() => rows.count()).toBeGreaterThan(10);
      await page.getByRole('button', { name: 'Older' }).click();
      await page.getByText(/rows 51 to 100/).waitFor();
      await expectAccessible(page);

      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: /Around: Operation/ }).click();
      await point.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/recordings\//);
      expect(await page.title()).not.toContain('run');
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-36, WEB-31 many people are listed, searched and sorted; a name leads to the course, and today says what is due',
    async () => {
      await app().keep(NAMED);
      await app().keep([
        { ...EXAMPLES.person, name: 'Zoe Example' },
        EXAMPLES.history,
        EXAMPLES.recording,
        EXAMPLES.operation,
      ]);
      const { page, errors } = await app().open('/');
      await page.waitForURL(/\/people$/);
      await page.getByRole('link', { name: 'Zoe Example' }).waitFor();
      await page.getByLabel('Order').selectOption({ label: 'By name' });
      await expect
        .poll(() => page.getByRole('rowheader').allTextContents())
        .toContain(`Anna ${MARKUP}`);
      await page.getByLabel('Order').selectOption({ label: 'Became worse first' });
      await page.getByLabel('Search by name').fill('zoe');
      await page.getByText('1 person', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByRole('heading', { name: 'A new person' }).waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('link', { name: 'Zoe Example' }).click();
      await page.getByRole('heading', { name: 'Course', exact: true }).waitFor();
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByText('The last recording is more than a week old.').waitFor();
      await page.getByText(/how it was after 3 months, 6 months/).waitFor();
      await expectAccessible(page);
      expect(await page.title()).not.toContain('run');
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );
});
