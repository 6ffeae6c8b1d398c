import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { granted, inPieces } from '../files/bytes.ts';
import { keep, person, READER, visit, WRITER } from './entries.ts';
import { behind, ownPlace, QUICK_PLACES, unguarded } from './places.ts';

/** A name that nothing but an entry may hold. */
const CANARY = 'Quornelia Vex';
const HAS_CANARY = /quornelia|vex/i;

describe.for(QUICK_PLACES)('no patient in what is told on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-141 no refusal, error, finding or row of the audit holds what an entry says',
    async () => {
      const address = await ownPlace(place);
      const told: unknown[] = [];
      const store = granted(await openStore(address));
      const note = { note: CANARY };
      const first = await keep(store, { content: { ...person(CANARY), ...note } });
      const who = first.person;
      const { entry } = await keep(store, { person: who, content: visit('2024', CANARY) });
      const save = (content: unknown, draft = {}) =>
        store.save(WRITER, { person: who, content, ...draft });

      // Everything that is refused, by every door, with the canary in its place.
      const text = visit('2024', CANARY);
      told.push(
        await save({ ...text, [CANARY]: 1 }),
        await save({ ...text, when: CANARY }),
        await save({ ...text, kind: CANARY }),
        await save({ ...text, side: CANARY }),
        await save({ ...text, author: { role: CANARY } }),
        await save(CANARY),
        await save([CANARY]),
        await save({ ...text, reason: `${CANARY}\u0007` }),
        await save({ ...EXAMPLES['toxin-session'], ...note }, { entry, from: 1, why: CANARY }),
        await save(text, { entry, from: 0, why: CANARY }),
        await save(text, { entry, from: 1, why: `${CANARY}\u0000` }),
        await save(text, { person: CANARY }),
        await save(text, { entry: CANARY, from: 1, why: CANARY }),
        await store.save(READER, { content: person(CANARY) }),
        await store.remove(WRITER, CANARY, 1, CANARY),
        await store.remove(WRITER, entry, 4, CANARY),
        await store.restore(WRITER, entry, 9, 1, CANARY),
        await store.read(READER, CANARY),
        await store.history(READER, CANARY),
        await store.course(READER, CANARY),
        await store.wholePerson(READER, CANARY),
        await store.find(READER, 'person', CANARY),
        await store.erase(WRITER, CANARY),
        await store.openFile(READER, CANARY),
        await store.audit(READER, { person: CANARY }),
      );
      expect(told.every(isRefusal)).toBe(true);
      const asked = await save({ ...EXAMPLES.symptoms, side: 'both', ...note });
      expect(asked).toHaveProperty('asked');
      told.push(asked);
      // What is done.
      granted(await store.people(READER, { search: CANARY }));
      await keep(store, { entry, from: 1, why: CANARY, content: text });
      await keep(store, { entry: who, from: 1, why: CANARY, content: person(CANARY) });
      const file = new TextEncoder().encode(CANARY);
      granted(await store.putFile(WRITER, inPieces(file), 'text/plain'));
      const thrown = async (work: Promise<unknown>) =>
        work.catch((error: Error) => told.push(error.message, error.stack));
      await thrown(store.save(WRITER, { entry, content: text, why: CANARY }));
      await thrown(store.people(READER, { search: CANARY, limit: -1 }));
      await thrown(store.putFile(WRITER, inPieces(file), CANARY));
      await store.close();

      // Faults in the rows themselves.
      await behind(address, async (rows) => {
        await rows.script(unguarded(address));
        await rows.run('DELETE FROM head WHERE entry = ?', [entry]);
        const alter = 'UPDATE version SET body = ? WHERE entry = ? AND version = 2';
        for (const one of [entry, who]) await rows.run(alter, [`${CANARY} {`, one]);
        await rows.run('UPDATE people SET entries = 9 WHERE person = ?', [who]);
      });
      // What the databases say themselves of a row that they refuse.
      const twice = behind(address, (rows) =>
        rows.run('INSERT INTO version SELECT * FROM version WHERE entry = ?', [who]),
      );
      await thrown(twice);
      const again = granted(await openStore(address));
      told.push(
        await again.verify(READER),
        await again.course(READER, who),
        await again.people(READER, { search: CANARY }),
        await again.history(READER, who),
        await again.save(WRITER, { entry: who, from: 1, why: CANARY, content: person(CANARY) }),
      );
      const audit = granted(await again.audit(READER, { limit: 10_000 }));
      expect(audit.length).toBeGreaterThan(30);
      told.push(audit);
      const folder = address.files ?? address.at;
      told.push(await readdir(folder, { recursive: true }));
      const lock = join(folder, 'lock');
      if (await stat(lock).catch(() => null)) told.push(await readFile(lock, 'utf8'));
      await again.close();
      for (const [number, one] of told.entries()) {
        const words = typeof one === 'string' ? one : JSON.stringify(one);
        expect(HAS_CANARY.test(words), `what was told at ${number}`).toBe(false);
      }
    },
  );
});
