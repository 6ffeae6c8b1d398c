import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { query } from '../../../../scripts/postgres.ts';
import { openStore } from '../../src/store/index.ts';
import { keepPerson, READER, WRITER } from '../store/entries.ts';
import { behind, ownPlace, PLACES, QUICK_PLACES, SQLITE, withStore } from '../store/places.ts';
import { collect, granted, ownFolder } from './bytes.ts';
import {
  CANARY,
  CANARY_NOTE,
  everythingOf,
  filesBelow,
  filesWith,
  keepCourse,
  keepRecording,
  videoBytes,
} from './course.ts';

describe.each(PLACES)('erasing on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-251, RECORD-252 an erased person is gone with all versions and their own files; others and the audit stay whole',
    async () => {
      const address = await ownPlace(place);
      const shelf = address.files ?? join(address.at, 'files');
      await withStore(address, async (store) => {
        const gone = await keepCourse(store);
        const stays = await keepCourse(store, 'Another Person', 2);
        // Both have this one: it stays for the other.
        await keepRecording(store, gone.id, stays.video);
        const { people } = await everythingOf(store);

        const receipt = granted(await store.erase(WRITER, gone.id));
        expect(receipt).toMatchObject({
          schema: 'facialis/erasure/1',
          store: store.id,
          person: gone.id,
          versions: 7,
          files: 1,
          bytes: videoBytes(1).length,
          backups: [],
        });
        expect(JSON.stringify(receipt)).not.toContain('Canaria');

        expect(await store.course(READER, gone.id)).toMatchObject({ code: 'entry-missing' });
        expect(await store.openFile(READER, gone.video.sha256)).toMatchObject({
          code: 'file-missing',
        });
        expect(
          (await filesBelow(shelf)).filter((name) => name.includes(gone.video.sha256)),
        ).toEqual([]);
        const after = await everythingOf(store);
        expect(after.people).toEqual(people.filter(({ row }) => row.person === stays.id));
        await collect(granted(await store.openFile(READER, stays.video.sha256)));
        expect(granted(await store.verify(READER)).findings).toEqual([]);

        const audit = JSON.stringify(granted(await store.audit(READER)));
        for (const text of [CANARY, CANARY_NOTE, gone.video.sha256])
          expect(audit).not.toContain(text);

        expect(await store.erase(WRITER, gone.id)).toMatchObject({ code: 'entry-missing' });
        expect(await store.erase(WRITER, stays.id.slice(0, 8))).toMatchObject({
          code: 'entry-missing',
        });
        expect(await store.erase(READER, stays.id)).toMatchObject({ code: 'not-allowed' });
      });
      await withStore(address, async (store) => {
        expect(granted(await store.people(READER)).total).toBe(1);
      });
    },
  );
});

describe.each(QUICK_PLACES)('what an erasure leaves on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-253 the receipt names the backups that hold the person still, and only those',
    async () => {
      const address = await ownPlace(place);
      const parent = await ownFolder();
      await withStore(address, async (store) => {
        granted(await store.backup(WRITER, parent));
        const { id } = await keepCourse(store);
        const first = granted(await store.backup(WRITER, parent));
        const second = granted(await store.backup(WRITER, parent));
        const receipt = granted(await store.erase(WRITER, id));
        expect(receipt.backups.map((backup) => backup.id)).toEqual([first.id, second.id]);
        for (const { name } of receipt.backups) expect(name).toMatch(/^facialis-\d{8}T\d{6}Z-/);
        const after = granted(await store.backup(WRITER, parent));
        for (const text of [CANARY, CANARY_NOTE, id])
          expect(await filesWith(after.folder, text)).toEqual([]);
      });
    },
  );
});

test('RECORD-254 no word of an erased person is left in any file of the store, while it is open and after', async () => {
  const address = await ownPlace(SQLITE);
  const store = granted(await openStore(address));
  const { id } = await keepCourse(store);
  // Neighbours on the same pages, and long texts on pages of their own.
  for (let count = 0; count < 20; count++) await keepPerson(store, `Neighbour ${count}`);
  expect((await filesWith(address.at, CANARY)).length).toBeGreaterThan(0);
  granted(await store.erase(WRITER, id));
  for (const text of [CANARY, CANARY_NOTE, CANARY.toLowerCase()])
    expect(await filesWith(address.at, text)).toEqual([]);
  await store.close();
  for (const text of [CANARY, CANARY_NOTE, CANARY.toLowerCase()])
    expect(await filesWith(address.at, text)).toEqual([]);
});

test('RECORD-255 a crash between rows and files: the files go at the next opening', async () => {
  const address = await ownPlace(SQLITE);
  const { id, video } = await withStore(address, (store) => keepCourse(store));
  const shelf = join(address.at, 'files');
  // What the transaction of an erasure leaves when the machine stops right after it.
  await behind(address, async (rows) => {
    await rows.run('DELETE FROM file_use WHERE person = ?', [id]);
    await rows.run('DELETE FROM file WHERE sha256 = ?', [video.sha256]);
    await rows.run('INSERT INTO leaving (sha256) VALUES (?)', [video.sha256]);
  });
  expect(await filesBelow(shelf)).toHaveLength(1);
  await withStore(address, async () => {
    expect(await filesBelow(shelf)).toEqual([]);
  });
});

const server = QUICK_PLACES.find(({ name }) => name.startsWith('PostgreSQL'));
test.skipIf(!server?.here)(
  'RECORD-256 no row of PostgreSQL holds a word of an erased person (skipped without PostgreSQL)',
  async () => {
    const address = await ownPlace(server!);
    await withStore(address, async (store) => {
      const { id } = await keepCourse(store);
      granted(await store.erase(WRITER, id));
    });
    for (const table of ['version', 'head', 'people', 'file', 'file_use', 'backup', 'leaving'])
      expect(await query(address.at, `SELECT * FROM ${table}`), table).toEqual([]);
    const audit = JSON.stringify(await query(address.at, 'SELECT * FROM audit'));
    for (const text of [CANARY, CANARY_NOTE]) expect(audit).not.toContain(text);
  },
);
