import {
  type Entry,
  EXAMPLES,
  entryJsonSchema,
  KINDS,
  type Kind,
  type ToxinSession,
} from '@facialis/record';
import type { Actor, Version } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { ELSEWHERE, HTML, isWithin, leafNames, WITH_HTML } from './entry-content.ts';
import { tabTo } from './served-app.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 120_000;
/** Stops of the Tab key in the longest form: the drawn face has one for each muscle of each half. */
const MOST_TABS = 100;
const READER: Actor = { name: 'test', may: 'read' };
const SELF = { role: 'self' } as const;

describe.skipIf(skipped !== '')(`entries in a real browser${skipped}`, () => {
  const app = started(() => startWholeApp());

  /** The newest version of an entry as the record has it. */
  async function kept(entry: string): Promise<Version> {
    const version = await app().store.read(READER, entry);
    if (isRefusal(version)) throw new Error(version.got);
    return version;
  }

  async function courseOf(person: string): Promise<Entry[]> {
    const course = await app().store.course(READER, person, {});
    if (isRefusal(course)) throw new Error(course.got);
    return course.map(({ content }) => content);
  }

  test(
    'WEB-41 every field of the record is in a form, and every example is kept again as it was',
    async () => {
      const entries: Entry[] = KINDS.map((kind) => EXAMPLES[kind]);
      const more: Entry[] = [
        ...(['smc', 'cohen-albert', 'phq-9'] as const).map(ratingOn),
        { ...EXAMPLES.history, earlierPalsy: { answer: 'yes' }, trauma: { answer: 'yes' } },
        { ...EXAMPLES.mri, sequences: [{ sequence: 't1' }] },
      ];
      const ids = await app().keep([...entries, ...more]);
      const { page, errors } = await app().open(`/p/${ids[0]}/entries`);
      const shown = new Map<Kind, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
      for (const [i, entry] of [...entries, ...more].entries()) {
        await page.goto(`${app().origin}/p/${ids[0]}/entries/${ids[i]}`);
        await page.getByRole('button', { name: 'Change', exact: true }).click();
        await page.getByRole('button', { name: 'Keep', exact: true }).waitFor();
        if (entry.kind === 'toxin-session') await page.locator('.points .open').first().click();
        if (entry.kind === 'operation') await page.locator('.steps button').first().click();
        for (const name of await namesOf(page)) shown.get(entry.kind)!.add(name);
        await page.getByLabel('Why do you change it?').fill('looked at again');
        await page.getByRole('button', { name: 'Keep', exact: true }).click();
        await page.getByRole('button', { name: 'Change', exact: true }).waitFor();
        const { version, content } = await kept(ids[i]!);
        expect([version, content]).toEqual([2, entry]);
      }
      for (const kind of KINDS) {
        const missing = leafNames(entryJsonSchema(kind)).filter(
          (name) => !shown.get(kind)!.has(name) && !ELSEWHERE.some((one) => isWithin(name, one)),
        );
        expect(missing, kind).toEqual([]);
      }
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-41 one of each kind is added from the keyboard',
    async () => {
      const [person] = await app().keep([EXAMPLES.person]);
      const { page, errors, foreign } = await app().open(`/p/${person}/entries`);
      await tabTo(page, page.getByText('Add an entry'));
      await page.keyboard.press('Enter');
      await expectAccessible(page);
      await tabTo(page, page.getByRole('link', { name: /^Symptoms/ }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Symptoms' }).waitFor();
      for (const [kind, steps] of Object.entries(WALKS)) {
        if (kind !== 'symptoms') await page.goto(`${app().origin}/p/${person}/entries/new/${kind}`);
        for (const { at, press = [], type = '' } of steps) {
          await tabTo(page, at(page), MOST_TABS);
          await page.keyboard.type(type);
          for (const key of press) await page.keyboard.press(key);
        }
        await tabTo(page, page.getByRole('button', { name: 'Keep', exact: true }), MOST_TABS);
        await page.keyboard.press('Enter');
        if (kind === 'toxin-session') await confirmBySpace(page);
        await page.getByRole('heading', { name: 'Versions' }).waitFor();
      }
      const added = (await courseOf(person!)).filter(({ kind }) => kind !== 'person');
      expect(added.map(({ kind }) => kind).sort()).toEqual(Object.keys(WALKS).sort());
      const session = added.find((one): one is ToxinSession => one.kind === 'toxin-session')!;
      expect(session.points).toEqual([{ muscle: 'zygomaticus-major', side: 'left', units: 2.5 }]);
      expect([errors, foreign]).toEqual([[], []]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-48 HTML in every text of a person is shown as text, in lists, pages and forms',
    async () => {
      const ids = await app().keep(WITH_HTML);
      const { page, errors } = await app().open(`/p/${ids[0]}/entries`);
      await page.getByText(HTML).first().waitFor();
      for (const [i, entry] of WITH_HTML.entries()) {
        await page.goto(`${app().origin}/p/${ids[0]}/entries/${ids[i]}`);
        await page.getByRole('heading', { name: 'Versions' }).waitFor();
        const shown = await page.locator('dl.entry').innerText();
        expect(shown.split(HTML).length - 1, entry.kind).toBe(
          JSON.stringify(entry).split('<img').length - 1,
        );
        await page.getByRole('button', { name: 'Change', exact: true }).click();
        expect(await page.getByLabel('Note').inputValue()).toBe(HTML);
        expect(await page.locator('main :is(img, b)').count()).toBe(0);
      }
      expect(await page.title()).not.toBe('1');
      expect(errors).toEqual([]);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-45 a session is copied, tapped and added up on the drawn face',
    async () => {
      const { effectOnset, effectPeak, effectEnd, unwantedEffects, ...example } =
        EXAMPLES['toxin-session'];
      const before: ToxinSession = { ...example, when: '2026-01-10' };
      const [person] = await app().keep([EXAMPLES.person, before]);
      const { page } = await app().open(`/p/${person}/entries/new/toxin-session`);
      await page.getByRole('button', { name: 'Copy the last session' }).click();
      const totals = page.locator('.totals');
      expect(await totals.innerText()).toContain('In all 11.25 U OnabotulinumtoxinA');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Mentalis (chin), Right' }).click();
      await page.getByRole('textbox', { name: 'Units', exact: true }).fill('7,5');
      await page.getByText('This point has more than 5 U').waitFor();
      await page.getByText('Source: Botox label').waitFor();
      expect(await totals.innerText()).toMatch(/18\.75 U[\s\S]*Left 11\.25 U[\s\S]*Right 7\.5 U/);
      await tapBeside(page, page.getByRole('button', { name: 'Frontalis (forehead), Left' }));
      const muscle = page.getByRole('combobox', { name: 'Muscle' });
      expect(await muscle.inputValue()).toBe('frontalis');
      await page.getByRole('button', { name: '1.25 U', exact: true }).click();
      expect(await totals.innerText()).toMatch(/20 U[\s\S]*Left 12\.5 U/);
      await page.getByLabel('Product').selectOption('incobotulinumtoxinA');
      await page.getByRole('button', { name: 'No, take the numbers out' }).click();
      expect(await totals.innerText()).toContain('In all 0 U IncobotulinumtoxinA');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByText('Something is missing or wrong.').waitFor();
      expect(await page.getByText('This is still missing.').count()).toBe(6);
    },
    SLOWEST_MS,
  );

  test(
    'WEB-43 what is typed outlives a failed save and a reload; faults and questions stand at their fields',
    async () => {
      const [person] = await app().keep([EXAMPLES.person]);
      const { page } = await app().open(`/p/${person}/entries/new/medicine`);
      await page.getByLabel('Medicine').selectOption('clonazepam');
      await page.getByLabel('How much at once').fill('two');
      await page.getByLabel('How often a day').fill('1');
      await page.getByText('A number belongs here.').waitFor();
      await page.getByLabel('How much at once').fill('2');
      await page.getByLabel('Unit', { exact: true }).selectOption('mg');
      await page.getByText('This is more than 1 mg a day').waitFor();
      await page.getByLabel('Yes, that is so').check();
      await page.getByLabel('Why it was stopped').fill('too tired');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByText('When was it stopped?').waitFor();
      await page.getByLabel('Last day of this dose', { exact: true }).fill('2026-11-01');
      await page.getByLabel('First day of this dose', { exact: true }).fill('2026-10-01');
      await page.route('**/entries', (route) => route.abort());
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByText('This was not kept; it still stands here').waitFor();
      await page.unrouteAll();
      await page.reload();
      await page.getByText('What you typed before and did not keep is here again.').waitFor();
      expect(await page.getByLabel('Why it was stopped').inputValue()).toBe('too tired');
      await page.getByLabel('Yes, that is so').check();
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByRole('heading', { name: 'Versions' }).waitFor();
      expect(await courseOf(person!)).toContainEqual({
        kind: 'medicine',
        when: '2026-10-01',
        author: SELF,
        substance: 'clonazepam',
        dose: { amount: 2, unit: 'mg', timesADay: 1 },
        end: '2026-11-01',
        whyStopped: 'too tired',
      });
      await page.goto(`${app().origin}/p/${person}/entries/new/medicine`);
      expect(await page.getByLabel('Why it was stopped').inputValue()).toBe('');
    },
    SLOWEST_MS,
  );

  test(
    'WEB-44 two tabs do not write over each other; versions, deletion and return are told',
    async () => {
      const [person, visit] = await app().keep([EXAMPLES.person, EXAMPLES.visit]);
      const path = `/p/${person}/entries/${visit}`;
      const [mine, theirs] = [(await app().open(path)).page, (await app().open(path)).page];
      for (const page of [mine, theirs]) {
        await page.getByRole('button', { name: 'Change', exact: true }).click();
      }
      await change(theirs, 'What was agreed', 'Wait and see', 'mistyped');
      await theirs.getByRole('heading', { name: 'Versions' }).waitFor();
      await change(mine, 'What was agreed', 'An operation', 'news');
      await mine.getByText('This entry was changed elsewhere meanwhile').waitFor();
      const note = mine.locator('.differences');
      expect(await note.innerText()).toMatch(/What was agreed Wait and see → An operation/);
      await expectAccessible(mine);
      await mine.getByRole('button', { name: 'Go on with what stands here' }).click();
      await mine.getByRole('button', { name: 'Keep', exact: true }).click();
      await mine.getByRole('heading', { name: 'Versions' }).waitFor();
      expect((await kept(visit!)).content).toEqual({ ...EXAMPLES.visit, plan: 'An operation' });
      const versions = mine.locator('.versions > li');
      await expectAccessible(mine);
      expect(await versions.first().innerText()).toMatch(
        /news\s+What was agreed Wait and see → An op/,
      );

      await versions.last().getByRole('button', { name: 'Go back to this version' }).click();
      await mine.getByLabel('Why?').fill('it was right');
      await mine.getByRole('button', { name: 'Go back to it' }).click();
      await mine.getByText('it was right').waitFor();
      expect((await kept(visit!)).content).toEqual(EXAMPLES.visit);

      await mine.getByRole('button', { name: 'Delete', exact: true }).click();
      await mine.getByLabel('Why?').fill('not mine');
      await mine.getByRole('button', { name: 'Delete it' }).click();
      await mine.getByText('This entry is deleted.').waitFor();
      await theirs.goto(`${app().origin}/p/${person}/entries`);
      await theirs.getByRole('link', { name: /born 1961/ }).waitFor();
      expect(await theirs.getByRole('link', { name: /Visit/ }).count()).toBe(0);
      await theirs.getByLabel('Deleted ones too').check();
      await theirs.getByRole('link', { name: /Visit/ }).click();
      await theirs.getByRole('button', { name: 'Bring it back' }).click();
      await theirs.getByRole('button', { name: 'Change', exact: true }).waitFor();
      expect((await kept(visit!)).deleted).toBe(false);
    },
    SLOWEST_MS,
  );
});

/** A field to go to by the Tab key, and what is done there. */
interface Step {
  at(page: Page): Locator;
  readonly type?: string;
  readonly press?: readonly string[];
}

const radio = (name: string | RegExp): Step => ({
  at: (page) => page.getByRole('radio', { name, exact: true }).first(),
  press: ['Space'],
});
const select = (name: string, type: string): Step => ({
  at: (page) => page.getByRole('combobox', { name, exact: true }),
  type,
});
const text = (name: string, type: string): Step => ({
  at: (page) => page.getByRole('textbox', { name }),
  type,
});

/** The least that each kind needs, by the keys of a keyboard. */
const WALKS: Readonly<Record<Exclude<Kind, 'person' | 'recording'>, readonly Step[]>> = {
  symptoms: [
    radio('Left'),
    { at: (page) => page.getByLabel('The eyelid twitched'), press: ['Space'] },
    { ...radio('0'), press: ['Space', 'ArrowRight', 'ArrowRight'] },
  ],
  'toxin-session': [
    select('Product', 'Ona'),
    {
      at: (page) => page.getByRole('button', { name: 'Zygomaticus major (cheek), Left' }),
      press: ['Enter'],
    },
    { at: (page) => page.getByRole('button', { name: 'More units' }), press: ['Enter', 'Enter'] },
  ],
  medicine: [select('Medicine', 'Carb')],
  visit: [text('Why the person came', 'Twitching again')],
  rating: [select('Scale', 'SMC'), radio('Around the eye only.')],
  history: [text('When the spasm began', '2019')],
  mri: [radio('Left')],
  operation: [radio('Left')],
  'hearing-test': [text('Left, air, 1000 Hz, dB', '20')],
};

/** The record asks about the small dose: the question has the focus and is answered by Space. */
async function confirmBySpace(page: Page): Promise<void> {
  await page.locator('[data-asks]:focus').waitFor();
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Keep', exact: true }));
  await page.keyboard.press('Enter');
}

/** Taps a little beside a place of the face, where no button is. */
async function tapBeside(page: Page, place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const { x, y, width } = (await place.boundingBox())!;
  await page.mouse.click(x + width / 2, y - 6);
}

async function change(page: Page, label: string, value: string, why: string): Promise<void> {
  await page.getByLabel(label).fill(value);
  await page.getByLabel('Why do you change it?').fill(why);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
}

function ratingOn(scale: 'smc' | 'cohen-albert' | 'phq-9'): Entry {
  const base = { kind: 'rating', when: '2024-03-02', author: SELF, side: 'left' } as const;
  if (scale === 'smc') return { ...base, scale, grade: 'II' };
  if (scale === 'cohen-albert') return { ...base, scale, intensity: 2 };
  return { ...base, scale, total: 9, answers: Array.from({ length: 9 }, () => 1) };
}

/** Names of the fields that a form shows, without the numbers of lists. */
async function namesOf(page: Page): Promise<string[]> {
  const named = '[...document.querySelectorAll("form [name]")].map(({ name }) => name)';
  const names = (await page.evaluate(named)) as string[];
  return names.map((name) => name.replaceAll(/\[\d+\]/g, ''));
}
