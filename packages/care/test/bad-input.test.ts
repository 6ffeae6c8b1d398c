import { type Entry, EXAMPLES, type Medicine, type Operation, readEntry } from '@facialis/record';
import { describe, expect, test } from 'vitest';
import { everything } from './everything.ts';
import { recordingOf } from './medicine-person.ts';
import { noted, on, session, strength, untreated } from './toxin-person.ts';

/** Days of a first session, of a medicine's first and last day, of an operation and of today. */
const [TREATED, BEGUN, STOPPED, OPERATED, TODAY] = [40, 200, 260, 400, 460];

const CYCLE = { onset: 4, half: 90, depth: 0.8 };
const MEDICINE: Medicine = {
  kind: 'medicine',
  when: on(BEGUN),
  end: on(STOPPED),
  author: { role: 'self' },
  substance: 'gabapentin',
  side: 'left',
};
const OPERATION: Operation = {
  kind: 'operation',
  when: on(OPERATED),
  author: { role: 'clinician' },
  side: 'left',
  operation: 'microvascular-decompression',
};
const PERSON: Entry = { ...EXAMPLES.person, birthYear: 1960 };

/** Every fifth day from one day on until another. */
function every(from: number, to: number, value: (day: number) => number): Entry[] {
  return Array.from({ length: Math.floor((to - from) / 5) + 1 }, (_, i) => from + 5 * i).map(
    (day) => strength(day, value(day)),
  );
}

function days(count: number, value: (day: number) => Entry): Entry[] {
  return Array.from({ length: count }, (_, day) => value(day));
}

describe('bad input', () => {
  test('CARE-90 a contradictory history is told as contradictory, and counts neither way', () => {
    const one: Entry = {
      ...EXAMPLES.history,
      when: on(1),
      onset: '1990',
      earlierPalsy: { answer: 'yes' },
    };
    const other: Entry = {
      ...EXAMPLES.history,
      when: on(2),
      firstMuscle: 'mentalis',
      earlierPalsy: { answer: 'no' },
      highBloodPressure: 'no',
    };
    const { findings, differential, before } = everything([PERSON, one, other], on(TODAY));
    for (const finding of ['earlier-palsy', 'begins-at-eye', 'young-onset'] as const) {
      expect(findings[finding]).toBe('contradictory');
      expect(differential.contradictory).toContain(finding);
    }
    for (const { speaksFor, speaksAgainst } of differential.conditions) {
      const counted = [...speaksFor, ...speaksAgainst].map(({ finding }) => finding);
      expect(counted).not.toContain('earlier-palsy');
    }
    expect(before.left.notKnown).toEqual(
      expect.arrayContaining(['high-blood-pressure', 'began-at-eye']),
    );
  });

  test('CARE-91 a treatment before birth is said and not reckoned with; one in the future is not there', () => {
    const early = [
      session(0, { when: '1950-03-01' }),
      { ...MEDICINE, when: '1951', end: '1952' },
      { ...OPERATION, when: '1953-02' },
    ];
    const told = everything([PERSON, ...early, ...every(0, 60, () => 5)], on(TODAY));
    expect(told.toxin.left).toMatchObject({
      cycles: [],
      forecast: null,
      notes: ['session-before-birth'],
    });
    expect(told.medicines).toMatchObject([{ effects: [], notes: ['before-birth', 'day-unknown'] }]);
    expect(told.after[0]!.notes).toContain('before-birth');
    expect(told.after[0]).toMatchObject({ watches: [], own: [], noFailureBefore: null });
    expect(told.after[0]!.chances.map(({ chance }) => chance)).toEqual([null, null, null, null]);
    expect(told.outcomes).toMatchObject([{ outcomes: [] }]);
    const past = [PERSON, session(TREATED), ...noted(TREATED, CYCLE, 60)];
    const future = [
      session(TODAY + 3),
      { ...MEDICINE, when: on(TODAY + 1), end: undefined },
      { ...OPERATION, when: on(TODAY + 2) },
      strength(TODAY + 1, 9),
    ];
    expect(everything([...past, ...future], on(TODAY))).toEqual(everything(past, on(TODAY)));
  });

  test('CARE-92 two products in one session are one cycle of which the units are not added', () => {
    const second = session(TREATED, {
      product: 'abobotulinumtoxinA',
      unit: 'U abobotulinumtoxinA',
    });
    const { toxin } = everything([...untreated(0), session(TREATED), second], on(TREATED + 30));
    expect(toxin.left.cycles).toMatchObject([
      { products: ['abobotulinumtoxinA', 'onabotulinumtoxinA'], units: null },
    ]);
    expect(toxin.left.notes).toContain('several-products');
    expect(toxin.left.forecast).not.toBeNull();
  });

  test('CARE-93 a dose in the units of another product never enters, and units are not held against each other', () => {
    const wrong = session(TREATED, { unit: 'U abobotulinumtoxinA' });
    const now = new Date('2026-11-22T12:00:00Z');
    expect(readEntry(session(TREATED), { now })).toMatchObject({ kind: 'toxin-session' });
    expect(readEntry(wrong, { now })).toMatchObject({ code: 'entry-impossible', at: 'unit' });
    const next = session(TREATED + 120, {
      product: 'abobotulinumtoxinA',
      unit: 'U abobotulinumtoxinA',
      points: [{ muscle: 'orbicularis-oculi', side: 'left', units: 60 }],
    });
    const { toxin } = everything([...untreated(0), session(TREATED), next], on(TREATED + 150));
    expect(toxin.left.notes).toContain('product-changed');
    expect(toxin.left.notes).not.toContain('dose-changed');
  });

  test('CARE-94 recordings that cannot be judged are said, and nothing is read from them', () => {
    const filmed = (from: number, to: number) =>
      every(from, to, () => 0).map((_, i) => recordingOf(from + 5 * i, 80, 'unusable'));
    const entries = [session(TREATED), MEDICINE, OPERATION];
    const unusable = [...filmed(TREATED, 140), ...filmed(150, 300), ...filmed(OPERATED + 1, TODAY)];
    const cycle = everything([session(TREATED), ...filmed(TREATED, 140)], on(150)).toxin.left;
    expect(cycle.notes).toEqual(
      expect.arrayContaining(['recordings-unusable', 'nothing-observed']),
    );
    const told = everything([...entries, ...unusable], on(TODAY));
    expect(told.medicines[0]!.effects[0]).toMatchObject({
      verdict: 'too-few',
      comparisons: [],
      notes: ['recordings-unusable'],
    });
    expect(told.after[0]).toMatchObject({ result: 'not-known', spasm: 'unknown' });
    expect(told.after[0]!.notes).toEqual(
      expect.arrayContaining(['nothing-seen', 'recordings-unusable']),
    );
    expect(told.findings).toEqual(everything(entries, on(TODAY)).findings);
  });

  test('CARE-95 spasm worse than untreated is said, and is no effect', () => {
    const worse = [...untreated(0), session(TREATED), ...every(TREATED + 10, 150, () => 10)];
    const low = worse.map((entry) =>
      entry.kind === 'symptoms' && entry.when < on(TREATED)
        ? { ...entry, symptoms: [{ symptom: 'eyelid-twitching' as const, strength: 3 }] }
        : entry,
    );
    const { toxin } = everything(low, on(150));
    expect(toxin.left.notes).toContain('stronger-than-untreated');
    // No effect is left to wear off: it had gone before the first notes.
    expect(toxin.left.forecast!.daysLeft).toBeLessThan(-80);
    // Nor is one told of the session, also when a newer one has no notes yet.
    const [NEXT, LATER] = [160, 170];
    const next = everything([...low, session(NEXT)], on(LATER));
    expect(next.toxin.left.notes).toContain('stronger-than-untreated');
    expect(next.sessions).toMatchObject([
      { date: on(TREATED), stronger: true, depth: null, duration: null, durationSeen: false },
      { date: on(NEXT), stronger: false },
    ]);
    const good = [...untreated(0), session(TREATED), ...noted(TREATED, CYCLE, 100)];
    const came = everything([...good, ...every(145, 200, () => 10)], on(200));
    expect(came.sessions).toMatchObject([{ stronger: true, durationSeen: true }]);
    expect(came.sessions[0]!.depth!.expected).toBeGreaterThan(1 / 2);
    expect(everything(good, on(145)).toxin.left.notes).not.toContain('stronger-than-untreated');
    const taken = [
      MEDICINE,
      ...every(150, 320, (day) => (day >= BEGUN && day <= STOPPED ? 8 : 3) + (day % 2)),
    ];
    expect(everything(taken, on(330)).medicines[0]!.effects[0]).toMatchObject({ verdict: 'more' });
  });

  test('CARE-96 sides mixed up are said, and the other side is not taken for this one', () => {
    const right = every(TREATED, TODAY, () => 6).map(
      (entry): Entry => ({ ...entry, side: 'right' }) as Entry,
    );
    const told = everything([session(TREATED), MEDICINE, OPERATION, ...right], on(TODAY));
    expect(told.toxin.left.notes).toContain('other-side');
    expect(told.medicines[0]!.effects[0]!.notes).toContain('other-side');
    expect(told.after[0]!.notes).toEqual(expect.arrayContaining(['other-side', 'nothing-seen']));
    const history: Entry = { ...EXAMPLES.history, when: on(0), side: 'left' };
    const { findings } = everything([history, ...right], on(TODAY));
    expect(findings['one-side']).toBe('contradictory');
  });

  test('CARE-97 one recording a day for years gives a forecast, and none for years is told as not known', () => {
    const years = 4 * 365;
    const daily = days(years, (day) => recordingOf(day, day >= 5 && (day - 5) % 120 < 80 ? 5 : 30));
    const sessions = Array.from({ length: 12 }, (_, i) => session(5 + 120 * i));
    const told = everything([PERSON, ...sessions, MEDICINE, ...daily], on(years));
    expect(told.toxin.left.cycles.length).toBeGreaterThan(0);
    expect(told.toxin.left.forecast).not.toBeNull();
    const worn = everything([PERSON, session(0)], on(years)).toxin.left;
    expect(worn.notes).toContain('nothing-observed');
    expect(worn.forecast!.daysLeft).toBeLessThan(-900);
    const long = everything([PERSON, OPERATION], on(years));
    expect(long.after[0]).toMatchObject({ result: 'not-known', spasm: 'unknown', lastLook: null });
    const seen = everything([OPERATION, strength(OPERATED + 30, 5)], on(years));
    expect(seen.after[0]).toMatchObject({ result: 'too-early', lastLook: on(OPERATED + 30) });
    expect(seen.after[0]!.notes).toContain('seen-long-ago');
  });

  test('CARE-98 changes of clocks and time zones move nothing', () => {
    const moments = ['T00:20:00-11:00', 'T12:00:00Z', 'T23:50:00+14:00'];
    const entries = (time: string | ((i: number) => string)) =>
      [
        ...untreated(0),
        ...noted(TREATED, CYCLE, 150),
        ...every(BEGUN - 20, TODAY, (day) => day % 7),
      ].map((entry, i) =>
        'when' in entry
          ? { ...entry, when: entry.when + (typeof time === 'string' ? time : time(i)) }
          : entry,
      );
    const treatments = [session(TREATED), MEDICINE, OPERATION];
    const told = (time: string | ((i: number) => string)) => {
      const { after, outcomes, ...rest } = everything([...treatments, ...entries(time)], on(TODAY));
      // The evidence names the moment itself: only its day is compared.
      const seen = outcomes.map((one) => ({
        ...one,
        outcomes: one.outcomes.map((at) => ({
          ...at,
          evidence: at.evidence.map(({ date }) => date),
        })),
      }));
      return { ...rest, after, seen };
    };
    const plain = told('');
    for (const moment of moments) expect(told(moment)).toEqual(plain);
    expect(told((i) => moments[i % moments.length]!)).toEqual(plain);
  });

  test('CARE-99 of a person of whom nothing is known everything is told as not known', () => {
    for (const entries of [[], [PERSON]]) {
      const told = everything(entries, on(0));
      expect(told.toxin.left).toMatchObject({ cycles: [], forecast: null });
      expect(told).toMatchObject({
        outlook: [],
        medicines: [],
        after: [],
        outcomes: [],
        findings: {},
      });
      expect(told.differential).toMatchObject({ redFlags: [], contradictory: [], ratios: [] });
      expect(told.differential.askNext.length).toBeGreaterThan(0);
      const { results, moves, notKnown } = told.before.left;
      expect(results.length).toBeGreaterThan(0);
      expect(moves.every(({ factor }) => factor === 'older')).toBe(true);
      expect(notKnown).toContain('vertebral-artery');
    }
  });
});
