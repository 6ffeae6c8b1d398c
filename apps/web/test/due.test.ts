import { type Entry, type EntryOf, EXAMPLES } from '@facialis/record';
import { expect, test } from 'vitest';
import { dueOn } from '../src/today/due.ts';
import { symptomsEntry, usualSide, usualSymptoms } from '../src/today/quick-symptoms.ts';
import { keptVersions } from './kept.ts';

const { person } = EXAMPLES;
const { outcomes: _, ...operation } = EXAMPLES.operation;
const { effectEnd: _end, ...felt } = EXAMPLES['toxin-session'];
const { effectOnset: _onset, effectPeak: _peak, ...unfelt } = felt;

const due = (entries: readonly Entry[], now: string) =>
  dueOn(keptVersions([person, ...entries]), new Date(now));
const recorded = (when: string): Entry => ({ ...EXAMPLES.recording, when });

test('WEB-31 a recording is due when there is none, or when the last is more than a week old', () => {
  expect(due([], '2026-11-22')).toEqual([{ what: 'recording', last: null }]);
  const when = '2026-11-15T12:00:00+00:00';
  expect(due([recorded(when)], '2026-11-22T12:00:00Z')).toEqual([]);
  expect(due([recorded(when)], '2026-11-22T12:01:00Z')).toEqual([
    { what: 'recording', last: when },
  ]);
});

test('WEB-31 the outcomes of an operation are due once their time is surely over and nobody wrote them down', () => {
  const now = '2026-11-22T12:00:00Z';
  const made = recorded('2026-11-22T10:00:00+00:00');
  const times = (entry: EntryOf<'operation'>) =>
    due([entry, made], now).flatMap((one) => (one.what === 'outcome' ? one.times : []));
  expect(times({ ...operation, when: '2026-11-16' })).toEqual([]);
  expect(times({ ...operation, when: '2026-10-01' })).toEqual(['7-days', '1-month']);
  // Some day of October: a month after it is not surely over.
  expect(times({ ...operation, when: '2026-10' })).toEqual(['7-days']);
  const outcome = { at: '3-months', spasm: 'E-0', complication: 'C-0' } as const;
  expect(times({ ...operation, when: '2026-01-10', outcomes: [outcome] })).toEqual(['6-months']);
  expect(times({ ...operation, when: '2024-01-10', outcomes: [outcome] })).toEqual([
    '6-months',
    '12-months',
  ]);
});

test('WEB-31 of the last toxin session its missing effect is asked, and another one by the label of the country', () => {
  const made = recorded('2026-11-22T10:00:00+00:00');
  const asked = (session: Entry, more: readonly Entry[] = [], now = '2026-11-22T12:00:00Z') =>
    due([session, ...more, made], now).filter(({ what }) => what !== 'outcome');
  // 11 weeks and 12 weeks ago; the label holds for the United Kingdom with 12 weeks.
  expect(asked({ ...unfelt, when: '2026-09-05' })).toMatchObject([
    { what: 'effect', missing: 'onset' },
  ]);
  expect(asked({ ...unfelt, when: '2026-08-29', effectOnset: '2026-09-03' })).toMatchObject([
    { what: 'effect', missing: 'end' },
    { what: 'interval', weeks: 12, label: { figure: 12 } },
  ]);
  const over = { ...EXAMPLES['toxin-session'], when: '2024-03-09' };
  // Years ago nobody goes by the interval any more, and after an operation neither.
  expect(asked(over)).toEqual([]);
  const operated = [{ ...operation, when: '2026-11-20' }];
  expect(
    asked(
      {
        ...over,
        when: '2026-03-09',
        effectOnset: '2026-03-12',
        effectPeak: '2026-03-15',
        effectEnd: '2026-06-02',
      },
      operated,
    ),
  ).toEqual([]);
});

test('WEB-31 what was agreed at the last visit stands in its own words', () => {
  const made = recorded('2026-11-22T10:00:00+00:00');
  const earlier: Entry = { ...EXAMPLES.visit, plan: 'Something earlier.' };
  const later: Entry = {
    ...EXAMPLES.visit,
    when: '2026-05-02',
    plan: 'Look again in <b>June</b>.',
  };
  expect(due([earlier, later, made], '2026-11-22T12:00:00Z')).toEqual([
    { what: 'plan', entry: 'entry-2', when: '2026-05-02', plan: 'Look again in <b>June</b>.' },
  ]);
});

test('WEB-30 the form begins with the side and the symptoms that the person used before', () => {
  const noted = (symptom: 'ear-noise' | 'tearing'): Entry => ({
    ...EXAMPLES.symptoms,
    symptoms: [{ symptom, strength: 3 }],
  });
  const course = keptVersions([person, noted('tearing'), noted('ear-noise'), noted('ear-noise')]);
  expect(usualSide(course)).toBe('left');
  expect(usualSymptoms(course).slice(0, 3)).toEqual(['ear-noise', 'tearing', 'eyelid-twitching']);
  expect(usualSide(keptVersions([person]))).toBeNull();
});

test('WEB-30 a note becomes one entry, by the clock of here, with nothing that was not said', () => {
  const now = new Date(2026, 10, 22, 18, 10);
  const note = { side: 'left', strength: 6, symptoms: new Map(), note: '  ' } as const;
  const entry = symptomsEntry(note, now);
  expect(entry).toMatchObject({
    kind: 'symptoms',
    author: { role: 'self' },
    side: 'left',
    symptoms: [{ symptom: 'one-side-twitching', strength: 6 }],
  });
  expect(entry.note).toBeUndefined();
  expect(entry.when).toMatch(/^2026-11-22T18:10:00(Z|[+-]\d\d:\d\d)$/);
  expect(new Date(entry.when).getTime()).toBe(now.getTime());
});
