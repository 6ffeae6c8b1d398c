import { isRefusal } from '@facialis/refusal';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store, type StoreAddress, type Version } from '../../src/store/index.ts';
import { granted } from '../files/bytes.ts';
import { keep, keepPerson, READER, visit, WRITER } from './entries.ts';
import { QUICK_PLACES } from './places.ts';

/** What may be done, by the number of an entry that was added before. */
type Step =
  | { readonly does: 'add'; readonly year: number }
  | {
      readonly does: 'change';
      readonly which: number;
      readonly year: number;
      readonly stale: boolean;
    }
  | { readonly does: 'remove'; readonly which: number; readonly stale: boolean }
  | { readonly does: 'restore'; readonly which: number; readonly version: number };

const year = fc.integer({ min: 1990, max: 2020 });
const which = fc.nat(5);
const stale = fc.boolean();
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('add' as const), year }),
  fc.record({ does: fc.constant('change' as const), which, year, stale }),
  fc.record({ does: fc.constant('remove' as const), which, stale }),
  fc.record({
    does: fc.constant('restore' as const),
    which,
    version: fc.integer({ min: 1, max: 4 }),
  }),
);

/** What an entry should have become: for each version its year, and whether it deletes. */
type Told = { readonly year: number; readonly deleted: boolean }[];

/** Does one step in the store; the model says what must come of it. */
async function take(store: Store, who: string, model: Map<string, Told>, step: Step) {
  if (step.does === 'add') {
    const { entry } = await keep(store, { person: who, content: visit(String(step.year)) });
    model.set(entry, [{ year: step.year, deleted: false }]);
    return;
  }
  const entry = [...model.keys()][step.which % Math.max(1, model.size)];
  if (entry === undefined) return;
  const told = model.get(entry)!;
  const newest = told.length;
  const from = 'stale' in step && step.stale ? newest - 1 : newest;
  if (step.does === 'change') {
    const content = visit(String(step.year));
    const kept = await store.save(WRITER, { entry, from, why: 'Model', content });
    expect(isRefusal(kept)).toBe(step.stale);
    if (!step.stale) told.push({ year: step.year, deleted: false });
  } else if (step.does === 'remove') {
    const may = !step.stale && !told.at(-1)!.deleted;
    expect(isRefusal(await store.remove(WRITER, entry, from, 'Model'))).toBe(!may);
    if (may) told.push({ ...told.at(-1)!, deleted: true });
  } else {
    const earlier = told[step.version - 1];
    const done = await store.restore(WRITER, entry, step.version, from, 'Model');
    expect(isRefusal(done)).toBe(earlier === undefined);
    if (earlier) told.push({ year: earlier.year, deleted: false });
  }
}

const toldOf = (history: readonly Version[]): Told =>
  history.map(({ content, deleted }) => ({
    year: Number('when' in content && content.when),
    deleted,
  }));

describe.for(QUICK_PLACES)('whatever is done on $name', (place) => {
  describe.skipIf(!place.here)('the store', () => {
    let address: StoreAddress;
    let store: Store;
    beforeAll(async () => {
      address = await place.fresh();
      store = granted(await openStore(address));
    });
    afterAll(async () => {
      await store.close();
      await place.drop(address);
    });

    test('RECORD-140 holds what a plain list of versions would, and verifies', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          const who = await keepPerson(store);
          const model = new Map<string, Told>();
          for (const one of steps) await take(store, who, model, one);
          for (const [entry, told] of model) {
            const history = granted(await store.history(READER, entry));
            expect(toldOf(history)).toEqual(told);
            expect(history.map(({ version }) => version)).toEqual(told.map((_, i) => i + 1));
          }
          const here = [...model.values()].map((told) => told.at(-1)!).filter((t) => !t.deleted);
          const course = granted(await store.course(READER, who));
          const years = here.map((told) => told.year).sort((a, b) => a - b);
          expect(toldOf(course.slice(1)).map((told) => told.year)).toEqual(years);
          const { rows } = granted(await store.people(READER, { search: who }));
          const last = years.length === 0 ? null : `${years.at(-1)}-01-01`;
          expect(rows).toMatchObject([{ person: who, entries: years.length, lastVisit: last }]);
        }),
        { numRuns: 25 },
      );
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  });
});
