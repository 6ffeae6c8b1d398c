import type { ToxinSession } from '@facialis/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPersonRecord } from '../../record/test/arbitrary/index.ts';
import { compareSessions, doseDrift } from '../src/index.ts';
import { mirrored, shuffled } from './mirrored.ts';
import { noted, on, session, untreated } from './toxin-person.ts';

const TODAY = on(3000);
const LEFT = { side: 'left', today: TODAY } as const;

type Point = ToxinSession['points'][number];
const oculi: Point = { muscle: 'orbicularis-oculi', side: 'left', units: 5, place: 'outer corner' };

test('CARE-86 a session is told with its points, its effect, what was unwanted, and the days to the next', () => {
  const wanted = { onset: 4, half: 90, depth: 0.8 };
  const entries = [
    ...untreated(0),
    session(28, {
      points: [oculi, { ...oculi, place: 'lower lid', units: 2.5 }],
      effect: 8,
      effectEnd: on(118),
      unwantedEffects: [{ effect: 'drooping-lid', start: on(35), end: on(49) }],
    }),
    ...noted(28, wanted, 100),
    session(148),
  ];
  const [first, second] = compareSessions(entries, LEFT);
  expect(first).toMatchObject({
    date: on(28),
    helped: 8,
    durationSeen: true,
    nextDays: 120,
    change: null,
    unwantedEffects: [{ effect: 'drooping-lid', afterDays: 7, lastedDays: 14 }],
  });
  expect(first!.points.map(({ place, units }) => [place, units])).toEqual([
    ['outer corner', 5],
    ['lower lid', 2.5],
  ]);
  expect(first!.totals.map(({ units }) => units)).toEqual([7.5]);
  expect(Math.abs(first!.duration!.expected - 90)).toBeLessThan(5);
  expect(Math.abs(first!.depth!.expected - 0.8)).toBeLessThan(0.1);
  expect(second).toMatchObject({ durationSeen: false, nextDays: null, helped: null });
});

test('CARE-86 points that were added, removed and moved are told, and the dose of each muscle', () => {
  const mouth: Point = { muscle: 'zygomaticus-major', side: 'left', units: 2 };
  const brow: Point = { muscle: 'frontalis', side: 'left', units: 3 };
  const [, second] = compareSessions(
    [
      session(0, { points: [oculi, { ...oculi, place: 'lower lid' }, mouth] }),
      session(100, { points: [oculi, { ...oculi, place: 'upper lid', units: 6 }, brow] }),
    ],
    LEFT,
  );
  const { added, removed, moved, doses, sameProducts } = second!.change!;
  expect(added.map(({ muscle }) => muscle)).toEqual(['frontalis']);
  expect(removed.map(({ muscle }) => muscle)).toEqual(['zygomaticus-major']);
  expect(moved.map(({ from, to }) => [from.place, to.place])).toEqual([['lower lid', 'upper lid']]);
  expect(doses.map(({ muscle, before, now }) => [muscle, before, now])).toEqual([
    ['orbicularis-oculi', 10, 11],
    ['zygomaticus-major', 2, 0],
    ['frontalis', 0, 3],
  ]);
  expect(sameProducts).toBe(true);
});

test('CARE-86 a place that was not noted is no move', () => {
  const { place, ...somewhere } = oculi;
  const [, second] = compareSessions(
    [session(0, { points: [oculi] }), session(100, { points: [somewhere] })],
    LEFT,
  );
  expect(second!.change).toMatchObject({ added: [], removed: [], moved: [], doses: [] });
});

test('CARE-87 doses of different products are never added or held against each other', () => {
  const abo = { product: 'abobotulinumtoxinA', unit: 'U abobotulinumtoxinA' } as const;
  const [, second, third] = compareSessions(
    [session(0), session(100, abo), session(200, abo), session(200)],
    LEFT,
  );
  expect(second!.change).toMatchObject({ doses: [], sameProducts: false });
  expect(third!.totals.map(({ product, units }) => [product, units])).toEqual([
    ['abobotulinumtoxinA', 20],
    ['onabotulinumtoxinA', 20],
  ]);
  const drift = doseDrift([session(0), session(100, abo), session(200)], LEFT);
  expect(drift.map(({ unit, dose }) => [unit, dose.sessions])).toEqual([
    ['U onabotulinumtoxinA', 2],
    ['U abobotulinumtoxinA', 1],
  ]);
});

/** Sessions 100 days apart with these units. */
function givenUnits(units: readonly number[]) {
  return units.map((one, i) => session(100 * i, { points: [{ ...oculi, units: one }] }));
}

test('CARE-89 a dose that grows by the same step is found with that step a year', () => {
  const [drift] = doseDrift(givenUnits([10, 11, 12, 13, 14, 15]), LEFT);
  expect(drift!.dose.verdict).toBe('rises');
  expect(drift!.dose.perYear!.expected).toBeCloseTo(3.6525, 6);
  const [falling] = doseDrift(givenUnits([15, 14, 13, 12, 11, 10]), LEFT);
  expect(falling!.dose.verdict).toBe('falls');
});

test('CARE-89 fewer than five sessions tell no drift, however they go', () => {
  const [drift] = doseDrift(givenUnits([10, 20, 40, 80]), LEFT);
  expect(drift!.dose).toMatchObject({ verdict: 'too-few', perYear: null, sessions: 4 });
  const [five] = doseDrift(givenUnits([10, 20, 40, 80, 160]), LEFT);
  expect(five!.dose.verdict).toBe('rises');
});

test('CARE-89 one session far off does not make a drift', () => {
  const [drift] = doseDrift(givenUnits([20, 20, 20, 20, 20, 20, 20, 60]), LEFT);
  expect(drift!.dose).toMatchObject({ verdict: 'not-told', perYear: { expected: 0 } });
});

test('CARE-89 sessions in any order of doses are called a drift in at most one of twenty', () => {
  const orders = permutations([1, 2, 3, 4, 5]);
  const drifts = orders.filter((units) => {
    const [drift] = doseDrift(givenUnits(units), LEFT);
    return drift!.dose.verdict === 'rises' || drift!.dose.verdict === 'falls';
  });
  expect(drifts.length).toBeGreaterThan(0);
  expect(drifts.length / orders.length).toBeLessThanOrEqual(0.05);
});

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((one) =>
    permutations(values.filter((other) => other !== one)).map((rest) => [one, ...rest]),
  );
}

test('CARE-89 durations that were seen drift as they were felt; the oldest sessions take part', () => {
  const entries = Array.from({ length: 12 }, (_, i) =>
    session(150 * i, { effectEnd: on(150 * i + 120 - 5 * i) }),
  );
  const [drift] = doseDrift(entries, LEFT);
  expect(drift!.duration).toMatchObject({ verdict: 'falls', sessions: 12 });
});

test('CARE-88 order, side and what lies after today change nothing', () => {
  fc.assert(
    fc.property(arbitraryPersonRecord(8), fc.nat(), ({ person, entries }, seed) => {
      const record = [person, ...entries];
      const rows = compareSessions(record, LEFT);
      expect(compareSessions(shuffled(record, seed), LEFT)).toEqual(rows);
      const other = compareSessions(record.map(mirrored), { side: 'right', today: TODAY });
      expect(other).toEqual(JSON.parse(swapSides(JSON.stringify(rows))));
      expect(compareSessions([...record, session(4000)], LEFT)).toEqual(rows);
    }),
    { numRuns: 10 },
  );
});

function swapSides(json: string): string {
  const swapped: Record<string, string> = { '"left"': '"right"', '"right"': '"left"' };
  return json.replaceAll(/"left"|"right"/g, (side) => swapped[side]!);
}

test('CARE-86 a session whose day is not known is told and not reckoned with', () => {
  const when = on(100).slice(0, 7);
  const rows = compareSessions([session(0), session(0, { when })], LEFT);
  expect(rows.map(({ date, depth, nextDays }) => [date, depth === null, nextDays])).toEqual([
    [on(0), false, null],
    [null, true, null],
  ]);
});
