import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLifeCourse } from '@facialis/phantom';
import { openStore } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from './facialis.ts';
import { add, newPlace, type Place } from './record-store.ts';

/** Last day of the drawn course. */
const TODAY = '2026-11-12';
const LIFE = makeLifeCourse({
  seed: 11,
  years: 1,
  until: TODAY,
  symptomsAWeek: 2,
  recordingsAMonth: 1,
  operation: false,
});
/** A second product on the day of the last session. */
const LAST = LIFE.entries.filter((entry) => entry.kind === 'toxin-session').at(-1)!;
const SECOND = {
  ...LAST,
  product: 'abobotulinumtoxinA',
  unit: 'U abobotulinumtoxinA',
  points: [{ muscle: 'frontalis', side: LIFE.truth.side, units: 12, place: 'above the brow' }],
  unwantedEffects: [{ effect: 'drooping-lid', start: LAST.when }],
} as const;
const WHAT_IT_IS = 'does not diagnose, prescribe or dose';

let place: Place;
/** Somebody with a year of treatments, and somebody of whom nothing is known. */
let person = '';
let nobodyYet = '';

beforeAll(async () => {
  place = await newPlace();
  const store = await openStore({ at: join(place.cwd, 'store') });
  if (isRefusal(store)) throw new Error(store.got);
  const drafts = [LIFE.person, ...LIFE.entries, SECOND].map((content) => ({
    content,
    confirmed: 'all' as const,
  }));
  const kept = await store.saveAll({ name: 'test', may: 'write' }, drafts);
  await store.close();
  if (isRefusal(kept) || 'asked' in kept) throw new Error('the course was not kept');
  person = kept[0]!.person;
  nobodyYet = await add(place, 'person');
}, PATIENCE);

describe('care', { timeout: PATIENCE }, () => {
  test('CLI-84 forecast says the date with its interval, the visit and the sources; --json gives the whole', async () => {
    const json = await place.run('forecast', person, '--today', TODAY, '--json');
    const { sides } = JSON.parse(json.out);
    const { wearOff, visit } = sides[0].forecast;
    const told = await place.run('forecast', person, '--today', TODAY);
    expect(told).toMatchObject({ code: 0, err: '' });
    for (const date of [wearOff.expected, wearOff.low, wearOff.high, visit.from, visit.to]) {
      expect(told.out).toContain(date);
    }
    expect(told.out).toMatch(/Sources\n\[1\] .+doi 10\./);
    expect(told.out).toContain(WHAT_IT_IS);
  });

  test('CLI-84 forecast tells of each session every product with its points, what it did and what was unwanted', async () => {
    const json = await place.run('forecast', person, '--today', TODAY, '--json');
    const { sessions } = JSON.parse(json.out).sessions[0];
    const { totals, unwantedEffects } = sessions.at(-1);
    expect(totals.map(({ product }: { product: string }) => product).sort()).toEqual(
      [SECOND.product, LAST.product].sort(),
    );
    expect(unwantedEffects.length).toBeGreaterThan(0);
    const { out } = await place.run('forecast', person, '--today', TODAY);
    const [card] = out.split(/^Session of /m).filter((text) => text.startsWith(LAST.when));
    const { side, units, place: where } = SECOND.points[0]!;
    expect(card).toContain(`${SECOND.product}, 12 units: frontalis ${side} (${where}) ${units}\n`);
    for (const { units } of LAST.points) expect(card).toContain(` ${units}`);
    expect(card).toContain(`${LAST.product}, `);
    expect(card).toContain('unwanted: drooping lid, on the same day');
    expect(out.match(/^Session of /gm)?.length).toBe(sessions.length);
  });

  test('CLI-84 --ics writes the proposed visit for a calendar; where there is none it is refused', async () => {
    const ics = ['--ics', 'visit.ics', '--today'];
    expect((await place.run('forecast', person, ...ics, TODAY)).code).toBe(0);
    const text = await readFile(join(place.cwd, 'visit.ics'), 'utf8');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).not.toContain(LIFE.person.name);
    await writeFile(join(place.cwd, 'visit.ics'), 'mine');
    const none = await place.run('forecast', nobodyYet, ...ics, TODAY);
    expect(none).toMatchObject({ code: 3, out: '' });
    expect(await readFile(join(place.cwd, 'visit.ics'), 'utf8')).toBe('mine');
  });

  test('CLI-85 points says what speaks for and against, and what would tell most', async () => {
    const told = await place.run('points', person);
    expect(told.code).toBe(0);
    expect(told.out).toContain('Primary hemifacial spasm\n- for: ');
    expect(told.out).toContain('What would tell most now\n- ');
    expect(told.out.indexOf('Red flags')).toBe(0);
    expect(told.out).toContain(WHAT_IT_IS);
  });

  test('CLI-89 medicines says what each course did, and that it cannot be told where that is so', async () => {
    const told = await place.run('medicines', person, '--today', TODAY);
    expect(told).toMatchObject({ code: 0, err: '' });
    const [course] = LIFE.entries.filter((entry) => entry.kind === 'medicine');
    expect(told.out).toContain(`${course!.substance}, ${course!.when} to ${course!.end}`);
    expect(told.out).toContain('What is published of each substance');
    expect(told.out).toContain(WHAT_IT_IS);
  });

  test('CLI-90 surgery says what an operation has brought others, each figure with its source', async () => {
    const told = await place.run('surgery', person, '--today', TODAY);
    expect(told).toMatchObject({ code: 0, err: '' });
    expect(told.out).toContain(`Before an operation, ${LIFE.truth.side} side`);
    const numbers = new Set([...told.out.matchAll(/\[(\d+)\]/g)].map(([, number]) => number));
    for (const number of numbers) expect(told.out).toContain(`\n[${number}] `);
    expect((await place.run('surgery', person, '--json')).out).toContain('"before"');
  });

  test('CLI-91 plan says all options in their order, and marks what matters most without hiding any', async () => {
    const told = await place.run('plan', person, '--today', TODAY, '--matters', 'hearing');
    expect(told).toMatchObject({ code: 0, err: '' });
    const at = ['WAITING', 'TABLETS', 'BOTULINUM TOXIN', 'OPERATION'].map((name) =>
      told.out.indexOf(`${name}`),
    );
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(told.out.match(/- \* To keep my hearing: /g)?.length).toBe(at.length);
    expect(told.out.match(/- To be free of spasm: /g)?.length).toBe(at.length);
    expect((await place.run('plan', person, '--matters', 'fame')).code).toBe(2);
  });

  test('CLI-86 of somebody of whom nothing is known it is said what is missing', async () => {
    const forecast = await place.run('forecast', nobodyYet);
    expect(forecast).toMatchObject({ code: 0, err: '' });
    expect(forecast.out).toContain('No toxin session');
    const points = await place.run('points', nobodyYet);
    expect(points.out).toContain('Nothing yet.');
  });

  test('CLI-87 evidence prints statements with figure and source without a record', async () => {
    const surgery = await place.run('evidence', 'surgery', '--store', 'nowhere-at-all');
    expect(surgery.code).toBe(2);
    const told = await place.run('evidence', 'surgery');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^surgery\n- surgery-/);
    const json = JSON.parse((await place.run('evidence', '--json')).out);
    expect(json.length).toBeGreaterThan(100);
    expect((await place.run('evidence', 'horoscope')).code).toBe(2);
  });

  test('CLI-88 a day that is none, a side that is none and an unknown person are refused', async () => {
    expect((await place.run('forecast', person, '--today', '2026-02-30')).code).toBe(2);
    expect((await place.run('forecast', person, '--side', 'both')).code).toBe(2);
    const unknown = await place.run('points', '00000000');
    expect(unknown).toMatchObject({ code: 3, out: '' });
  });
});
