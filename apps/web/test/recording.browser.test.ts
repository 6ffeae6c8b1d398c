import { createReadStream } from 'node:fs';
import { type MeasuredVideo, measureVideo } from '@facialis/measure';
import { EXAMPLES, makeRecordingEntry, type RecordingEntry } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { readSignalsCsv, signalsCsvLines } from '@facialis/report';
import { computeMeasures, FACE_STATES, leaveOut, type Signals } from '@facialis/spasm';
import { formatQuantity } from '@facialis/units';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { skipped } from './browser.ts';
import { type OwnClip, ownClip } from './drawn-clip.ts';
import { tabTo } from './served-app.ts';
import { started } from './started.ts';
import { startWholeApp } from './whole-app.ts';

/** A busy machine takes its time over a page. */
const SLOWEST_MS = 240_000;
const ACTOR = { name: 'test', may: 'write' } as const;

describe.skipIf(skipped !== '')(`a recording in a real browser${skipped}`, () => {
  const app = started(() => startWholeApp());
  let own: OwnClip;
  let clip: string;
  let measured: MeasuredVideo;
  let csv: string;

  beforeAll(async () => {
    own = await ownClip();
    clip = own.clip;
    const found = await measureVideo(clip);
    if (isRefusal(found)) throw new Error(found.got);
    measured = found;
    csv = [...signalsCsvLines(found.signals, FACE_STATES)].join('');
  }, SLOWEST_MS);

  afterAll(() => own.remove());

  const keepFile = async (bytes: AsyncIterable<Uint8Array>, type: string) => {
    const file = await app().store.putFile(ACTOR, bytes, type);
    if (isRefusal(file)) throw new Error(file.got);
    return file;
  };
  const textFile = (text: string, type: string) =>
    keepFile(
      (async function* () {
        yield new TextEncoder().encode(text);
      })(),
      type,
    );
  const recordingOf = async (when: string): Promise<RecordingEntry> =>
    makeRecordingEntry({
      record: measured.recording,
      when,
      signals: await textFile(csv, 'text/csv'),
      video: await keepFile(createReadStream(clip), 'video/mp4'),
    });
  const kept = async (entry: string): Promise<RecordingEntry> => {
    const version = await app().store.read(ACTOR, entry);
    if (isRefusal(version) || version.content.kind !== 'recording') throw new Error('not kept');
    return version.content;
  };
  const keptUntil = async (entry: string, corrections: number) => {
    await expect
      .poll(async () => (await kept(entry)).corrections?.length ?? 0, { timeout: SLOWEST_MS })
      .toBe(corrections);
    return kept(entry);
  };
  const signals = (): Signals => {
    const read = readSignalsCsv(csv, FACE_STATES);
    if (isRefusal(read)) throw new Error(read.got);
    return read;
  };
  const videoTime = (page: Page) => page.evaluate('document.querySelector("video").currentTime');
  const clock = (page: Page) => page.locator('.clock').textContent();
  const tracesOf = (page: Page) => page.getByRole('slider', { name: 'Part of the recording' });

  test(
    'WEB-21, WEB-22, WEB-23, WEB-25, WEB-28 a recording is seen and corrected from the keyboard alone',
    async () => {
      const [person, entry] = await app().keep([EXAMPLES.person, await recordingOf('2026-05-01')]);
      const { page, errors, foreign } = await app().open(`/p/${person}/recordings/${entry}`);
      await tracesOf(page).waitFor({ timeout: SLOWEST_MS });
      await page.locator('video').waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 1280, height: 900 });

      // By frame: the clock and the player stand within the frame that signals.csv names.
      const { timeS } = signals();
      await tabTo(page, page.getByRole('button', { name: 'One frame on' }));
      for (const key of ['.', '.', '.', ',']) await page.keyboard.press(key);
      await expect.poll(() => clock(page)).toBe(`${timeS[2]!.toFixed(2)} s`);
      await expect.poll(() => videoTime(page)).toBeGreaterThanOrEqual(timeS[2]!);
      expect(await videoTime(page)).toBeLessThan(timeS[3]!);

      // By event: it is played from before its beginning, and stops behind its end.
      const spasms = measured.recording.events.filter(({ kind }) => kind === 'spasm');
      const [first] = spasms;
      await page.keyboard.press('s');
      await page.keyboard.press('k');
      const editor = page.getByRole('form', { name: /^Event at/ });
      await editor.waitFor();
      await page.getByRole('button', { name: 'Play' }).waitFor({ timeout: SLOWEST_MS });
      expect(await page.getByLabel('Speed').inputValue()).toBe('0.5');
      await expect
        .poll(() => videoTime(page), { timeout: SLOWEST_MS })
        .toBeGreaterThan(first!.offset);

      // The window of the traces: keys of its own, told as it stands.
      await tracesOf(page).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('Home');
      const half = (timeS.at(-1)! - timeS[0]!) / 2;
      await expect
        .poll(() => tracesOf(page).getAttribute('aria-valuetext'))
        .toBe(`${timeS[0]!.toFixed(1)} s to ${(timeS[0]! + half).toFixed(1)} s`);

      // A reason is typed; its letters step nothing, and its markup is text.
      const why = '<b>k</b>, j. <script>alert(1)</script>';
      const before = await videoTime(page);
      await tabTo(page, page.getByLabel('Why'));
      await page.keyboard.type(why);
      expect(await videoTime(page)).toBe(before);
      await tabTo(page, page.getByRole('button', { name: 'There was no such event' }));
      await page.keyboard.press('Enter');
      const { corrections } = await keptUntil(entry!, 1);
      expect(corrections).toMatchObject([
        { action: 'reject', event: first!.id, why, author: { role: 'self' } },
      ]);
      await editor.getByText(why).waitFor();

      // The measures follow, as the command line would compute them; the automatic ones stay.
      const rest = measured.recording.events.filter(({ id }) => id !== first!.id);
      const anew = leaveOut(computeMeasures(signals(), rest), measured.recording.quality.reasons);
      const row = page.getByRole('row', { name: /^Spasms a minute/ });
      const { spasmRate } = measured.recording.measures;
      const rates = [anew.spasmRate, spasmRate].map(({ value, unit }) =>
        formatQuantity(value, unit),
      );
      await expect
        .poll(() => row.locator('.value').allTextContents(), { timeout: SLOWEST_MS })
        .toEqual(rates);

      // Undone, moved by a frame, and another one added where one stands.
      await page.getByRole('button', { name: 'Undo the last correction' }).click();
      await keptUntil(entry!, 0);
      await page.getByRole('button', { name: 'Ends, s: one frame later' }).click();
      await page.getByRole('button', { name: 'Save the change' }).click();
      expect((await keptUntil(entry!, 1)).corrections).toMatchObject([
        { action: 'move', event: first!.id, onset: first!.onset },
      ]);
      await page.getByRole('button', { name: 'Add an event here' }).click();
      await page.getByLabel('What it is').selectOption('blink');
      await page.getByRole('button', { name: 'Add this event' }).click();
      expect((await keptUntil(entry!, 2)).corrections?.[1]).toMatchObject({
        action: 'add',
        event: measured.recording.events.length,
        kind: 'blink',
      });

      // Pictures of the spasm's moments, from the video.
      const peak = page.getByRole('button', { name: /^strongest/ }).first();
      await peak.scrollIntoViewIfNeeded();
      const strongest = 'document.querySelectorAll(".strip canvas")[2].getContext("2d")';
      const isDrawn = () => page.evaluate(`${strongest}.getImageData(9, 9, 1, 1).data[3] === 255`);
      await expect.poll(isDrawn, { timeout: SLOWEST_MS }).toBe(true);
      await expectAccessible(page);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-24 a correction that comes after another’s is said not to be saved, and saved on top of it',
    async () => {
      const [person, entry] = await app().keep([EXAMPLES.person, await recordingOf('2026-05-01')]);
      const path = `/p/${person}/recordings/${entry}`;
      const [one, other] = [(await app().open(path)).page, (await app().open(path)).page];
      for (const page of [one, other]) {
        await page.getByRole('list', { name: 'Events' }).getByRole('button').first().click();
      }
      await one.getByRole('button', { name: 'Right as it was found' }).click();
      await keptUntil(entry!, 1);
      await other.getByRole('button', { name: 'There was no such event' }).click();
      const note = other.getByRole('alert');
      await note.getByText('Somebody changed this recording').waitFor();
      expect((await kept(entry!)).corrections).toHaveLength(1);
      await note.getByRole('button', { name: 'Save my change' }).click();
      const { corrections } = await keptUntil(entry!, 2);
      expect(corrections?.map(({ action }) => action)).toEqual(['accept', 'reject']);
      await note.waitFor({ state: 'detached' });
      for (const page of [one, other]) await page.context().close();
    },
    SLOWEST_MS,
  );

  test(
    'WEB-26, WEB-27 two recordings stand side by side; what is missing or damaged of one is said',
    async () => {
      const whole = await recordingOf('2026-06-01');
      const { video: _, signals: __, ...bare } = await recordingOf('2026-04-01');
      const damaged = {
        ...whole,
        when: '2026-05-01',
        signals: await textFile(csv.slice(0, csv.length / 2), 'text/csv'),
        video: await textFile('no video at all', 'video/mp4'),
      };
      const [person, entry, without, broken] = await app().keep([
        EXAMPLES.person,
        whole,
        bare,
        damaged,
      ]);
      const { page, errors } = await app().open(`/p/${person}/recordings/${without}`);
      await page.getByText('kept without its video').waitFor();
      await page.getByText('kept without its signals').waitFor();
      await page.getByRole('heading', { name: 'Measures' }).waitFor();
      await page.getByLabel('Compare with').selectOption(entry!);
      await page.getByRole('heading', { name: 'What changed' }).waitFor();
      await tracesOf(page).waitFor({ timeout: SLOWEST_MS });
      const dates = await page.getByRole('link', { name: /2026/ }).allTextContents();
      expect(dates).toEqual(['April 1, 2026', 'June 1, 2026']);
      await expectAccessible(page);
      await page.goto(`${app().origin}/p/${person}/recordings/${broken}`);
      await page.getByText('The traces cannot be shown').waitFor();
      await page.getByText('a line that is cut off').waitFor();
      await page.getByText('The video cannot be shown').waitFor();
      await page.getByRole('heading', { name: 'Measures' }).waitFor();
      await expectAccessible(page);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    SLOWEST_MS,
  );
});
