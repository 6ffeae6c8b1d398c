import { makeLifeCourse } from '@facialis/phantom';
import { type Entry, EXAMPLES } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { toldStatementSchema } from '../src/care/evidence-words.ts';
import type { medicinesSchema } from '../src/care/medicine-words.ts';
import type { planSchema } from '../src/care/plan-words.ts';
import type { pointsSchema } from '../src/care/points-words.ts';
import type { sessionsSchema } from '../src/care/session-words.ts';
import type { surgerySchema } from '../src/care/surgery-words.ts';
import type { outlookSchema, wearOffSchema } from '../src/care/toxin-words.ts';
import { ownServer, problemOf, signIn } from './own-server.ts';

type Outlook = z.infer<typeof outlookSchema>;
type WearOff = z.infer<typeof wearOffSchema>;
type Points = z.infer<typeof pointsSchema>;
type Medicines = z.infer<typeof medicinesSchema>;
type Surgery = z.infer<typeof surgerySchema>;
type Sessions = z.infer<typeof sessionsSchema>;
type Plan = z.infer<typeof planSchema>;
type Told = z.infer<typeof toldStatementSchema>[];

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

/** Somebody signed in, with a person who has these entries. */
async function withPerson(entries: readonly Entry[]) {
  const { server, store } = await ownServer();
  const client = await signIn(server);
  const drafts = entries.map((content) => ({ content, confirmed: 'all' as const }));
  const kept = await store.saveAll({ name: 'test', may: 'write' }, drafts);
  if (isRefusal(kept)) throw new Error(`${kept.at}: ${kept.got}`);
  if ('asked' in kept) throw new Error('the course was not kept');
  const { person } = kept[0]!;
  const get = async <T>(what: string) => {
    const answer = await client.ask('GET', `/api/people/${person}/${what}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  };
  return { client, person, get };
}

describe('care', () => {
  test('SERVER-76 the forecast of the treated side is given as it stood on the day that is asked about', async () => {
    const { get } = await withPerson([LIFE.person, ...LIFE.entries]);
    const { today, sides } = await get<Outlook>(`forecast?today=${TODAY}`);
    expect(today).toBe(TODAY);
    expect(sides.map(({ side }) => side)).toEqual([LIFE.truth.side]);
    const [{ forecast, cycles, curves }] = sides as [Outlook['sides'][number]];
    expect(cycles.length).toBe(curves.length);
    const { low, expected, high } = forecast!.wearOff;
    expect([low, expected, high]).toEqual([low, expected, high].toSorted());
    const before = await get<Outlook>(`forecast?today=${LIFE.truth.from}`);
    expect(before.sides).toEqual([]);
    const dates = await get<WearOff>(`wear-off?today=${TODAY}`);
    expect(dates).toEqual({ today, sides: [{ side: LIFE.truth.side, forecast }] });
    const other = LIFE.truth.side === 'left' ? 'right' : 'left';
    expect((await get<Outlook>(`forecast?today=${TODAY}&side=${other}`)).sides).toEqual([]);
  });

  test('SERVER-83 the sessions are given beside each other, with what changed', async () => {
    const { get } = await withPerson([LIFE.person, ...LIFE.entries]);
    const { sides } = await get<Sessions>(`sessions?today=${TODAY}`);
    const given = LIFE.entries.filter(({ kind }) => kind === 'toxin-session');
    expect(sides.map(({ sessions }) => sessions.length)).toEqual([given.length]);
    expect(sides[0]!.sessions[0]!.change).toBeNull();
    expect(sides[0]!.drift.map(({ product }) => product)).toEqual(['onabotulinumtoxinA']);
  });

  test('SERVER-77 the proposed visit is a calendar file without a word of the person', async () => {
    const { client, person, get } = await withPerson([LIFE.person, ...LIFE.entries]);
    const { sides } = await get<Outlook>(`forecast?today=${TODAY}`);
    const visit = sides[0]!.forecast!.visit.from.replaceAll('-', '');
    const at = `/api/people/${person}/forecast/${LIFE.truth.side}/calendar?today=${TODAY}`;
    const answer = await client.ask('GET', `${at}&language=de`);
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="visit.ics"');
    // Long lines go on behind a blank.
    const text = (await answer.text()).replaceAll('\r\n ', '');
    expect(text).toContain(`DTSTART;VALUE=DATE:${visit}`);
    expect(text).toContain('Termin vereinbaren');
    expect(text).not.toContain(LIFE.person.name!);
    const early = await client.ask('GET', at.replace(TODAY, LIFE.truth.from));
    expect(await problemOf(early)).toEqual({ status: 404, code: 'forecast-missing' });
  });

  test('SERVER-78 what points where is given with what the record tells, and what it does not is left out', async () => {
    const known = await withPerson([LIFE.person, ...LIFE.entries]);
    const { findings, conditions } = await known.get<Points>('points');
    expect(findings['begins-at-eye']).toBe('yes');
    expect(findings['in-sleep']).toBeUndefined();
    expect(conditions[0]!.condition).toBe('primary-hemifacial-spasm');
    const bare = await withPerson([EXAMPLES.person]);
    expect(await bare.get<Points>('points')).toMatchObject({ findings: {}, redFlags: [] });
  });

  test('SERVER-79 the evidence is given by topic, each statement with its sources', async () => {
    const { server } = await ownServer();
    const client = await signIn(server);
    const all = (await (await client.ask('GET', '/api/evidence')).json()) as Told;
    const some = (await (await client.ask('GET', '/api/evidence?topic=surgery')).json()) as Told;
    expect(some).toEqual(all.filter(({ topic }) => topic === 'surgery'));
    expect(some.every(({ citations }) => citations.length > 0)).toBe(true);
    const wrong = await client.ask('GET', '/api/evidence?topic=horoscope');
    expect(await problemOf(wrong)).toEqual({ status: 400, code: 'request-invalid' });
  });

  test('SERVER-81 what each course of a medicine did is given with what is published of every substance', async () => {
    const { get } = await withPerson([LIFE.person, ...LIFE.entries]);
    const { courses, substances } = await get<Medicines>(`medicines?today=${TODAY}`);
    const taken = LIFE.entries.filter(({ kind }) => kind === 'medicine');
    expect(courses.map(({ substance }) => substance)).toEqual(
      taken.map((entry) => ('substance' in entry ? entry.substance : '')),
    );
    expect(courses[0]!.effects.map(({ side }) => side)).toEqual([LIFE.truth.side]);
    expect(substances.map(({ substance }) => substance)).toContain('gabapentin');
  });

  test('SERVER-82 what an operation has brought others is given, and how it stands after each', async () => {
    const operated = makeLifeCourse({
      seed: 4,
      years: 2,
      until: TODAY,
      symptomsAWeek: 1,
      recordingsAMonth: 1,
      operation: true,
    });
    const { get } = await withPerson([operated.person, ...operated.entries]);
    const { before, after, outcomes } = await get<Surgery>(`surgery?today=${TODAY}`);
    expect(before.map(({ side }) => side)).toEqual([operated.truth.side]);
    expect(after.length).toBe(1);
    expect(outcomes.length).toBe(1);
    const bare = await withPerson([EXAMPLES.person]);
    const unknown = await bare.get<Surgery>('surgery');
    expect(unknown.after).toEqual([]);
    expect(unknown.before.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  test('SERVER-84 the options are given side by side; what matters most changes the emphasis and hides none', async () => {
    const { client, person, get } = await withPerson([LIFE.person, ...LIFE.entries]);
    const plain = await get<Plan>(`plan?today=${TODAY}`);
    const asked = await get<Plan>(`plan?today=${TODAY}&matters=hearing,looks`);
    expect(asked.priorities).toEqual(['hearing', 'looks']);
    const contents = ({ options }: Plan) => options.map(({ fits: _, ...content }) => content);
    expect(contents(asked)).toEqual(contents(plain));
    expect(plain.options.map(({ option }) => option)).toEqual([
      'waiting',
      'medicines',
      'toxin',
      'surgery',
    ]);
    const wrong = await client.ask('GET', `/api/people/${person}/plan?matters=fame`);
    expect((await problemOf(wrong)).status).toBe(400);
    const bare = await withPerson([EXAMPLES.person]);
    expect((await bare.get<Plan>('plan')).options.length).toBe(plain.options.length);
  });

  test('SERVER-85 a record that contradicts itself gets an answer to each question, as it is described', async () => {
    const { effectOnset, effectPeak, effectEnd, unwantedEffects, ...session } =
      EXAMPLES['toxin-session'];
    const odd: readonly Entry[] = [
      EXAMPLES.person,
      ...Object.values(EXAMPLES).filter(({ kind }) => kind !== 'person'),
      { ...session, when: '1961' },
      { ...session, when: '2026-01', side: 'both' },
      { ...EXAMPLES.operation, when: '1970', outcomes: [] },
      { ...EXAMPLES.history, side: 'right', onset: '2026-02' },
      { ...EXAMPLES.symptoms, when: '2026-10-31', side: 'right' },
    ];
    const { get } = await withPerson(odd);
    for (const today of ['1950-01-01', '2024-02-29', TODAY, '9999-12-31']) {
      for (const what of [
        'forecast',
        'wear-off',
        'sessions',
        'points',
        'medicines',
        'surgery',
        'plan',
      ]) {
        expect(await get<object>(`${what}?today=${today}`), what).toBeTypeOf('object');
      }
    }
  });

  test('SERVER-80 a day that is none, a side that is none and an unknown person are refused', async () => {
    const { client, person } = await withPerson([EXAMPLES.person]);
    const ask = async (path: string) => problemOf(await client.ask('GET', `/api/people/${path}`));
    const invalid = { status: 400, code: 'request-invalid' };
    expect(await ask(`${person}/forecast?today=2026-02-30`)).toEqual(invalid);
    expect(await ask(`${person}/forecast?today=tomorrow`)).toEqual(invalid);
    expect(await ask(`${person}/forecast?side=both`)).toEqual(invalid);
    expect((await ask('nobody/forecast')).status).toBe(404);
    expect((await ask('nobody/points')).status).toBe(404);
  });
});
