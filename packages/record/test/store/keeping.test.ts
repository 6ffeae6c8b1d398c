import { isRefusal } from '@facialis/refusal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store, type StoreAddress, type Version } from '../../src/store/index.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { granted, inPieces } from '../files/bytes.ts';
import { keep, keepPerson, person, READER, visit, WRITER } from './entries.ts';
import { PLACES } from './places.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe.for(PLACES)('a store on $name', (place) => {
  describe.skipIf(!place.here)('keeps', () => {
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

    /** The last row of the audit; looking at it adds a row of its own. */
    const lastAudit = async () => granted(await store.audit(WRITER, { limit: 1 }))[0]!;

    test('RECORD-101 a change is a new version with who, when and why, and all stay', async () => {
      const who = await keepPerson(store);
      const first = await keep(store, { person: who, content: visit('2024-05-02') });
      const content = visit('2024-05-03');
      const second = await keep(store, {
        entry: first.entry,
        from: 1,
        why: 'It was the day after.',
        content,
      });
      expect(second).toMatchObject({ version: 2, actor: 'Ward A', why: 'It was the day after.' });
      expect(granted(await store.history(READER, first.entry))).toEqual([first, second]);
      expect(granted(await store.read(READER, first.entry))).toEqual(second);
      expect(granted(await store.read(READER, first.entry, 1))).toEqual(first);
      expect(Date.parse(second.at)).toBeGreaterThanOrEqual(Date.parse(first.at));
    });

    test('RECORD-101 every kind of entry comes back as it was kept', async () => {
      const who = await keepPerson(store);
      const contents = Object.values(EXAMPLES).filter(({ kind }) => kind !== 'person');
      const drafts = contents.map((content) => ({
        person: who,
        content,
        confirmed: 'all' as const,
      }));
      const kept = granted(await store.saveAll(WRITER, drafts)) as readonly Version[];
      const found = granted(await store.wholePerson(READER, who));
      expect(found.slice(1)).toHaveLength(contents.length);
      for (const version of kept) expect(found).toContainEqual(version);
      expect(kept.map(({ content }) => content)).toEqual(contents);
    });

    test('RECORD-102 of two writers of one version the second is told the newest', async () => {
      const who = await keepPerson(store);
      const { entry } = await keep(store, { person: who, content: visit('2024-05-02') });
      const change = (reason: string) =>
        store.save(WRITER, { entry, from: 1, why: 'More', content: visit('2024-05-02', reason) });
      const both = await Promise.all([change('one'), change('other')]);
      const refused = both.filter(isRefusal);
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatchObject({ code: 'version-conflict' });
      expect(refused[0]!.need).toContain('version 2');
      expect(granted(await store.history(READER, entry))).toHaveLength(2);
    });

    test('RECORD-103 a deletion is a version, and is undone by restoring one', async () => {
      const who = await keepPerson(store);
      const first = await keep(store, { person: who, content: visit('2024-05-02') });
      const { entry } = first;
      const removed = granted(await store.remove(WRITER, entry, 1, 'Wrong person'));
      expect(removed).toMatchObject({ version: 2, deleted: true, content: first.content });
      expect(granted(await store.course(READER, who))).toHaveLength(1);
      expect(granted(await store.course(READER, who, { deleted: true }))).toHaveLength(2);
      expect(await store.remove(WRITER, entry, 2, 'Again')).toMatchObject({
        code: 'entry-missing',
      });
      const undone = granted(await store.restore(WRITER, entry, 1, 2, 'It was right'));
      expect(undone).toMatchObject({ version: 3, deleted: false, content: first.content });
      expect(granted(await store.course(READER, who))).toHaveLength(2);
    });

    test('RECORD-103 a deleted person leaves the list and takes no entries until restored', async () => {
      const who = await keepPerson(store, 'Deleted For Now');
      granted(await store.remove(WRITER, who, 1, 'Entered twice'));
      const search = { search: 'deleted for now' };
      expect(granted(await store.people(READER, search)).total).toBe(0);
      expect(await store.save(WRITER, { person: who, content: visit('2024') })).toMatchObject({
        code: 'entry-missing',
      });
      granted(await store.restore(WRITER, who, 1, 2, 'Not twice'));
      expect(granted(await store.people(READER, search)).total).toBe(1);
    });

    test('RECORD-113 a year of birth is not put after what is kept of the person, nor that before it', async () => {
      const who = await keepPerson(store);
      const { entry } = await keep(store, { person: who, content: visit('1980') });
      const born = (birthYear: number, from: number) =>
        store.save(WRITER, {
          person: who,
          entry: who,
          from,
          why: 'Typing error',
          content: { ...person(), birthYear },
        });
      const tooLate = { code: 'entry-impossible', at: 'birthYear' };
      expect(await born(1981, 1)).toMatchObject(tooLate);
      granted(await store.remove(WRITER, entry, 1, 'Wrong person'));
      granted(await born(1981, 1));
      expect(await store.restore(WRITER, entry, 1, 2, 'It was right')).toMatchObject({
        code: 'entry-impossible',
        at: 'when',
      });
      granted(await born(1979, 2));
      granted(await store.restore(WRITER, entry, 1, 2, 'It was right'));
      expect(await store.restore(WRITER, who, 2, 3, 'Back')).toMatchObject(tooLate);
      expect(granted(await store.course(READER, who))).toMatchObject([{ version: 3 }, {}]);
    });

    test('RECORD-104 a change needs a reason that can be kept, and keeps the kind', async () => {
      const who = await keepPerson(store);
      const { entry } = await keep(store, { person: who, content: visit('2024-05-02') });
      const draft = { entry, from: 1, content: visit('2024-05-03') };
      expect(await store.save(WRITER, draft)).toMatchObject({ code: 'entry-invalid', at: 'why' });
      expect(await store.save(WRITER, { ...draft, why: 'a\u0000' })).toMatchObject({ at: 'why' });
      expect(await store.remove(WRITER, entry, 1, ' ')).toMatchObject({ at: 'why' });
      const other = { ...draft, why: 'Other', content: EXAMPLES.symptoms };
      expect(await store.save(WRITER, other)).toMatchObject({ code: 'entry-invalid', at: 'kind' });
      await expect(store.save(WRITER, { entry, content: visit('2024') })).rejects.toThrow(
        TypeError,
      );
    });

    test('RECORD-105 what cannot be is refused, and of many drafts none is kept', async () => {
      const who = await keepPerson(store);
      const drafts = [
        { person: who, content: visit('2024-05-02') },
        { person: who, content: visit('2999') },
      ];
      const refused = await store.saveAll(WRITER, drafts);
      expect(refused).toMatchObject({ code: 'entry-impossible', at: 'entry 2, when' });
      expect(granted(await store.course(READER, who))).toHaveLength(1);
      expect(await store.save(WRITER, { content: visit('2024') })).toMatchObject({
        code: 'entry-missing',
      });
      expect(await store.save(WRITER, { person: NOBODY, content: visit('2024') })).toMatchObject({
        code: 'entry-missing',
      });
      expect(await store.save(WRITER, { person: who, content: person() })).toMatchObject({
        code: 'entry-invalid',
        at: 'kind',
      });
      const unborn = { person: who, content: visit('1931') };
      expect(await store.save(WRITER, unborn)).toMatchObject({ code: 'entry-impossible' });
    });

    test('RECORD-106 what is unusual is asked, kept once confirmed, and noted with it', async () => {
      const who = await keepPerson(store);
      const content = { ...EXAMPLES.symptoms, side: 'both' };
      const asked = await store.save(WRITER, { person: who, content });
      expect(asked).toMatchObject({ asked: [{ code: 'both-sides', at: 'side' }] });
      expect(await lastAudit()).toMatchObject({ outcome: 'asked', detail: 'both-sides' });
      expect(granted(await store.course(READER, who))).toHaveLength(1);
      const kept = await keep(store, { person: who, content, confirmed: ['both-sides', 'other'] });
      expect(kept.confirmed).toEqual(['both-sides']);
      // The course answers now what was asked before.
      expect((await keep(store, { person: who, content })).confirmed).toEqual([]);
    });

    test('RECORD-106 entries that are kept together are judged by each other', async () => {
      const session = EXAMPLES['toxin-session'];
      const drafts = [person(), session, session].map((content) => ({ content }));
      const asked = granted(await store.saveAll(WRITER, drafts));
      expect(asked).toMatchObject({ asked: [{ code: 'session-twice' }] });
      const all = drafts.map((draft) => ({ ...draft, confirmed: 'all' as const }));
      const kept = granted(await store.saveAll(WRITER, all)) as readonly Version[];
      expect(kept.map(({ confirmed }) => confirmed)).toEqual([[], [], ['session-twice']]);
    });

    test('RECORD-107 the course stands in order of its own time, the person first', async () => {
      const who = await keepPerson(store);
      const times = ['2024-05-02T10:00:00+02:00', '2019~', '2024-05', '2024-05-02', '2023', '2024'];
      const drafts = times.map((when) => ({ person: who, content: visit(when) }));
      granted(await store.saveAll(WRITER, drafts));
      const found = granted(await store.course(READER, who));
      expect(found[0]!.entry).toBe(who);
      expect(found.slice(1).map(({ content }) => 'when' in content && content.when)).toEqual([
        '2019~',
        '2023',
        '2024',
        '2024-05',
        '2024-05-02',
        '2024-05-02T10:00:00+02:00',
      ]);
      expect(granted(await store.course(READER, who, { kinds: ['person'] }))).toHaveLength(1);
      expect(granted(await store.course(READER, who, { kinds: [] }))).toHaveLength(0);
    });

    test('RECORD-108 the list of people is sorted, searched and paged', async () => {
      const [anna, bela, cem] = [
        await keepPerson(store, 'Änna Zzlist'),
        await keepPerson(store, 'Béla Zzlist 100%'),
        await keepPerson(store, 'Cem Zzlist'),
      ];
      await keep(store, { person: bela!, content: visit('2025-03-01T00:30:00+02:00') });
      const { entry } = await keep(store, { person: cem!, content: visit('2025-07') });
      await keep(store, { person: cem!, content: { ...EXAMPLES.history } });
      const list = async (query: object) => granted(await store.people(READER, query));
      const byVisit = await list({ search: 'zZLIST' });
      expect(
        byVisit.rows.map(({ person, lastVisit, entries }) => [person, lastVisit, entries]),
      ).toEqual([
        [cem, '2025-07-01', 2],
        [bela, '2025-03-01', 1],
        [anna, null, 0],
      ]);
      const byName = await list({ search: 'zzlist', sort: 'name' });
      expect(byName.rows.map((row) => row.person)).toEqual([bela, cem, anna]);
      expect((await list({ search: 'ÄNNA' })).rows.map((row) => row.person)).toEqual([anna]);
      expect((await list({ search: '100%' })).total).toBe(1);
      expect((await list({ search: 'zzlist%100' })).total).toBe(0);
      const paged = await list({ search: 'zzlist', offset: 1, limit: 1 });
      expect(paged).toMatchObject({ total: 3, rows: [{ person: bela }] });
      expect((await list({ search: anna!.slice(0, 13) })).rows).toHaveLength(1);
      granted(await store.remove(WRITER, entry, 1, 'Not seen'));
      const changed = await list({ search: 'zzlist', sort: 'changed' });
      expect(changed.rows[0]).toMatchObject({ person: cem, lastVisit: null, entries: 1 });
      await expect(store.people(READER, { limit: 0 })).rejects.toThrow(TypeError);
    });

    test('RECORD-114 of many people it tells the recordings around their last visit, and their newest symptoms', async () => {
      const [seen, never] = [await keepPerson(store), await keepPerson(store)];
      const recorded = (person: string, when: string) =>
        keep(store, { person, content: { ...EXAMPLES.recording, when } });
      for (const when of ['2024-01-10', '2024-05-02']) {
        await keep(store, { person: seen, content: visit(when) });
      }
      const [early, first, onTheDay, after] = [
        await recorded(seen, '2024-01-10T09:00:00Z'),
        await recorded(seen, '2024-02-01T09:00:00Z'),
        await recorded(seen, '2024-05-02T09:00:00Z'),
        await recorded(seen, '2024-05-20T09:00:00Z'),
      ];
      const deleted = await recorded(seen, '2024-05-21T09:00:00Z');
      granted(await store.remove(WRITER, deleted.entry, 1, 'The wrong person'));
      for (const when of ['2024-06-01T08:00:00Z', '2024-03-01T08:00:00Z']) {
        await keep(store, { person: seen, content: { ...EXAMPLES.symptoms, when } });
      }
      const other = await recorded(never, '2024-02-01T09:00:00Z');
      const ids = (versions: readonly Version[]) => versions.map(({ entry }) => entry);

      const [one, two, nobody] = granted(await store.recent(READER, [seen, never, NOBODY]));
      expect(one).toMatchObject({
        person: seen,
        lastVisit: '2024-05-02',
        visitBefore: '2024-01-10',
      });
      expect(ids(one!.before)).toEqual([onTheDay.entry, first.entry]);
      expect(ids(one!.before)).not.toContain(early.entry);
      expect(ids(one!.since)).toEqual([after.entry]);
      expect(one!.symptoms?.content).toMatchObject({ when: '2024-06-01T08:00:00Z' });
      expect(two).toMatchObject({ lastVisit: null, visitBefore: null, before: [], symptoms: null });
      expect(ids(two!.since)).toEqual([other.entry]);
      expect(nobody).toMatchObject({ before: [], since: [], symptoms: null });
      expect(granted(await store.recent(READER, []))).toEqual([]);
    });

    test('RECORD-109 an id is found by a beginning that only it has', async () => {
      const who = await keepPerson(store);
      const { entry } = await keep(store, { person: who, content: visit('2024') });
      expect(await store.find(READER, 'person', who.slice(0, 12))).toBe(who);
      expect(await store.find(READER, 'entry', entry.toUpperCase())).toBe(entry);
      expect(await store.find(READER, 'person', entry)).toMatchObject({ code: 'entry-missing' });
      expect(await store.find(READER, 'entry', who.slice(0, 3))).toMatchObject({
        code: 'entry-missing',
      });
      expect(await store.find(READER, 'entry', "zz'--")).toMatchObject({
        code: 'entry-missing',
        need: 'the id of an entry of this store',
      });
    });

    test('RECORD-110 an actor who may read changes nothing, and is written down', async () => {
      const who = await keepPerson(store);
      const draft = { person: who, content: visit('2024') };
      expect(await store.save(READER, draft)).toMatchObject({ code: 'not-allowed' });
      expect(await lastAudit()).toMatchObject({
        actor: 'Ward B',
        action: 'save',
        outcome: 'refused',
        person: who,
        detail: 'not-allowed',
      });
      expect(await store.remove(READER, who, 1, 'x')).toMatchObject({ code: 'not-allowed' });
      expect(granted(await store.course(READER, who))).toHaveLength(1);
      await expect(store.read({ name: '', may: 'read' }, who)).rejects.toThrow(TypeError);
    });

    test('RECORD-111 each read and write leaves a row of the audit, done or refused', async () => {
      const who = await keepPerson(store);
      const { entry } = await keep(store, { person: who, content: visit('2024') });
      const calls: readonly [string, () => Promise<unknown>, object][] = [
        ['read', () => store.read(READER, entry), { person: who, entry, version: 1 }],
        ['read', () => store.read(READER, entry, 9), { entry, version: 9, outcome: 'refused' }],
        ['history', () => store.history(READER, entry), { person: who, entry }],
        ['course', () => store.course(READER, who), { person: who, detail: '2 entries' }],
        ['course', () => store.course(READER, NOBODY), { person: NOBODY, outcome: 'refused' }],
        ['whole-person', () => store.wholePerson(READER, who), { person: who }],
        ['people', () => store.people(READER), { person: null }],
        ['recent', () => store.recent(READER, [who]), { detail: '1 people' }],
        ['find', () => store.find(READER, 'entry', entry), { person: who, entry }],
        ['remove', () => store.remove(WRITER, entry, 1, 'Wrong'), { person: who, version: 2 }],
        ['restore', () => store.restore(WRITER, entry, 1, 2, 'Right'), { entry, version: 3 }],
        ['restore', () => store.restore(WRITER, entry, 7, 3, 'None'), { outcome: 'refused' }],
      ];
      for (const [action, call, expected] of calls) {
        const { seq } = await lastAudit();
        await call();
        expect(await lastAudit()).toMatchObject({
          seq: seq + 2,
          action,
          outcome: 'done',
          ...expected,
        });
      }
      const about = granted(await store.audit(READER, { person: who }));
      expect(about.every((row) => row.person === who)).toBe(true);
      expect(about.filter(({ action }) => action === 'save')).toHaveLength(2);
    });

    test('RECORD-112 an entry names only files that the store keeps', async () => {
      const who = await keepPerson(store);
      const video = { sha256: 'ab'.repeat(32), bytes: 3, mediaType: 'video/mp4' };
      const draft = { person: who, content: { ...EXAMPLES.recording, video } };
      expect(await store.save(WRITER, draft)).toMatchObject({ code: 'file-missing' });
      const content = inPieces(new TextEncoder().encode(`video of ${who}`));
      const file = granted(await store.putFile(WRITER, content, 'video/mp4'));
      await keep(store, { person: who, content: { ...EXAMPLES.recording, video: file } });
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  });
});
