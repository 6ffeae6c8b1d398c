import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRefusal } from '@facialis/refusal';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openFileShelf } from '../../src/store/files.node.ts';
import { openStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.node.ts';
import { openSqlite } from '../../src/store/sqlite.node.ts';
import { createStore } from '../../src/store/store.ts';
import { granted, inPieces } from '../files/bytes.ts';
import { keep, keepPerson, READER, visit, WRITER } from './entries.ts';
import {
  behind,
  ENCRYPTED,
  ownPlace,
  POSTGRES,
  QUICK_PLACES,
  SQLITE,
  withStore,
} from './places.ts';

/** A program that opens a store, says so, and waits. */
function program(at: string): string[] {
  const door = new URL('../../src/store/index.ts', import.meta.url).href;
  const text = `
    const { openStore } = await import('${door}');
    const store = await openStore({ at: ${JSON.stringify(at)} });
    console.log(JSON.stringify(store.refused ? store : { id: store.id }));
    if (!store.refused) setInterval(() => {}, 1000);`;
  return ['--input-type=module', '--eval', text];
}

describe('a store in a folder', () => {
  test('RECORD-130 a second process is told which process has the store open', async () => {
    const { at } = await ownPlace(SQLITE);
    await withStore({ at }, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, program(at));
      const refusal = JSON.parse(stdout);
      expect(refusal).toMatchObject({ refused: true, code: 'store-locked' });
      expect(refusal.got).toContain(`process ${process.pid} `);
      expect(refusal.got).toMatch(/since \d{4}-\d\d-\d\dT/);
      expect(refusal.got).not.toContain(at);
      expect(await openStore({ at })).toMatchObject({ code: 'store-locked' });
    });
    expect((await readdir(at)).includes('lock')).toBe(false);
  });

  test('RECORD-130 the lock ends with its process, however that ends', async () => {
    const { at } = await ownPlace(SQLITE);
    const child = spawn(process.execPath, program(at), { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    const refused = await openStore({ at });
    expect(isRefusal(refused) && refused.got).toContain(`process ${child.pid} `);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await withStore({ at }, async (store) => {
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  });

  test('RECORD-130 processes that make the same encrypted store take the same keys', async () => {
    const address = await ownPlace(ENCRYPTED);
    const opened = await Promise.all([openStore(address), openStore(address)]);
    const [store] = opened.filter((one) => !isRefusal(one));
    expect(opened.filter(isRefusal)).toMatchObject([{ code: 'store-locked' }]);
    const who = await keepPerson(granted(store!));
    await granted(store!).close();
    await withStore(address, async (again) => {
      expect(granted(await again.course(READER, who))).toHaveLength(1);
    });
  });

  test('RECORD-131 on a full disk a write is refused whole, and the store stays usable', async () => {
    const { at } = await ownPlace(SQLITE);
    const database = openSqlite(join(at, 'record.db'));
    onTestFinished(() => database.close());
    const { id } = granted(await migrate(database, async () => null));
    const shelf = await openFileShelf(join(at, 'files'));
    const close = () => database.close();
    const store = createStore({ database, shelf, id, readOnly: false, close });
    const who = await keepPerson(store);
    const limit = (pages: number) =>
      database.write((rows) => rows.script(`PRAGMA max_page_count = ${pages}`));
    await limit(1);
    const drafts = Array.from({ length: 50 }, () => ({
      person: who,
      content: visit('2024', 'words '.repeat(500)),
    }));
    expect(await store.saveAll(WRITER, drafts)).toMatchObject({ code: 'disk-full' });
    expect(granted(await store.course(READER, who))).toHaveLength(1);
    await limit(1_000_000);
    granted(await store.saveAll(WRITER, drafts));
    expect(granted(await store.course(READER, who))).toHaveLength(51);
    expect(granted(await store.verify(READER)).findings).toEqual([]);
  });

  test('RECORD-132 a damaged page is found and named by verify, with the way out', async () => {
    const { at } = await ownPlace(SQLITE);
    await withStore({ at }, async (store) => {
      const who = await keepPerson(store);
      const drafts = Array.from({ length: 300 }, () => ({ person: who, content: visit('2024') }));
      granted(await store.saveAll(WRITER, drafts));
    });
    const path = join(at, 'record.db');
    const file = await open(path, 'r+');
    const { size } = await file.stat();
    // Some pages in the second half of the file, which holds the rows.
    await file.write(Buffer.alloc(40_000, 0xa5), 0, 40_000, Math.floor(size / 2 / 4096) * 4096);
    await file.close();
    const opened = await openStore({ at });
    if (isRefusal(opened)) throw new Error(opened.code);
    const { findings } = granted(await opened.verify(READER));
    await opened.close();
    expect(findings[0]).toMatchObject({ level: 'fault', code: 'database-damaged' });
    expect(findings[0]!.what).toMatch(/page \d+/);
    expect(findings[0]!.remedy).toContain('facialis restore');
  });

  test('RECORD-132 a database that is none is refused with the way out, and left as it is', async () => {
    const { at } = await ownPlace(SQLITE);
    const path = join(at, 'record.db');
    await writeFile(path, 'Canary Quorn is no database. '.repeat(1000));
    const before = await readFile(path);
    const refused = await openStore({ at });
    expect(refused).toMatchObject({ code: 'store-damaged' });
    expect(isRefusal(refused) && refused.remedy).toContain('facialis restore');
    expect(await readFile(path)).toEqual(before);
  });

  test('RECORD-133 an encrypted store asks for its passphrase, and an open one takes none', async () => {
    const address = await ownPlace(ENCRYPTED);
    await withStore(address, async (store) => {
      expect(store.encrypted).toBe(true);
      await keepPerson(store, 'Canary Quorn');
    });
    const { at } = address;
    for (const name of await readdir(at)) {
      const path = join(at, name);
      if ((await stat(path)).isFile())
        expect(await readFile(path, 'latin1')).not.toContain('Canary');
    }
    expect(await openStore({ at })).toMatchObject({ code: 'passphrase-missing' });
    expect(await openStore({ at, passphrase: 'five words that are other' })).toMatchObject({
      code: 'passphrase-wrong',
    });
    const open = await ownPlace(SQLITE);
    await withStore(open, async (store) => expect(store.encrypted).toBe(false));
    const withPassphrase = { ...open, passphrase: 'five words that are unlike' };
    expect(await openStore(withPassphrase)).toMatchObject({ code: 'store-not-empty' });
  });
});

describe.for(QUICK_PLACES)('a store on $name', (place) => {
  describe.skipIf(!place.here)('opens', () => {
    test('RECORD-134 an older layout is brought up to date after a backup of it', async () => {
      const address = await ownPlace(place);
      const { id, who } = await withStore(address, async (store) => {
        const who = await keepPerson(store, 'Old Quorn');
        await keep(store, { person: who, content: visit('2020-02-02') });
        return { id: store.id, who };
      });
      // As layout 1 had it: without the list of people and what came after.
      await behind(address, (rows) =>
        rows.script(
          'DROP TABLE people; DROP INDEX audit_person; DROP TABLE leaving; DELETE FROM migration WHERE version > 1;',
        ),
      );
      await withStore(address, async (store) => {
        expect(store).toMatchObject({ id, readOnly: false });
        const { rows } = granted(await store.people(READER, { search: 'quorn' }));
        expect(rows).toMatchObject([{ person: who, lastVisit: '2020-02-02', entries: 1 }]);
        const audit = granted(await store.audit(READER));
        expect(audit.find(({ action }) => action === 'migrate')).toMatchObject({
          actor: 'facialis',
          detail: 'layout 1 to 4',
        });
        expect(granted(await store.verify(READER)).findings).toEqual([]);
      });
      const backups = await readdir(join(address.files ?? address.at, 'backups'));
      expect(backups).toHaveLength(1);
      expect(backups[0]).not.toContain('partial');
    });

    test('RECORD-135 a newer layout is opened for reading and not written to', async () => {
      const address = await ownPlace(place);
      const who = await withStore(address, (store) => keepPerson(store));
      const rowsOfAudit = () =>
        behind(address, (rows) => rows.first<{ n: number }>('SELECT count(*) AS n FROM audit'));
      await behind(address, (rows) =>
        rows.run("INSERT INTO migration (version, name, at) VALUES (99, '0099-later', 'later')"),
      );
      const before = await rowsOfAudit();
      await withStore(address, async (store) => {
        expect(store.readOnly).toBe(true);
        expect(granted(await store.course(READER, who))).toHaveLength(1);
        expect(granted(await store.verify(READER)).findings).toEqual([]);
        for (const refused of [
          await store.save(WRITER, { person: who, content: visit('2024') }),
          await store.remove(WRITER, who, 1, 'x'),
          await store.erase(WRITER, who),
          await store.putFile(WRITER, inPieces(new Uint8Array(3)), 'video/mp4'),
        ]) {
          expect(refused).toMatchObject({ code: 'store-newer' });
        }
      });
      expect(await rowsOfAudit()).toEqual(before);
    });

    test('RECORD-136 opened again, everything is there', async () => {
      const address = await ownPlace(place);
      const { id, whole } = await withStore(address, async (store) => {
        const who = await keepPerson(store);
        await keep(store, { person: who, content: visit('2024') });
        return { id: store.id, whole: granted(await store.wholePerson(READER, who)) };
      });
      await withStore(address, async (store) => {
        expect(store.id).toBe(id);
        expect(granted(await store.wholePerson(READER, whole[0]!.person))).toEqual(whole);
      });
    });
  });
});

describe.skipIf(!POSTGRES.here)(`a store on a server: ${POSTGRES.name}`, () => {
  test('RECORD-137 many processes write one after the other, and the chain holds', async () => {
    const address = await ownPlace(POSTGRES);
    await withStore(address, async (one) => {
      await withStore(address, async (other) => {
        const who = await keepPerson(one);
        const all = [one, other].flatMap((store) =>
          Array.from({ length: 20 }, (_, i) =>
            keep(store, { person: who, content: visit(`${2000 + i}`) }),
          ),
        );
        await Promise.all(all);
        expect(granted(await other.course(READER, who))).toHaveLength(41);
        expect(granted(await one.verify(READER)).findings).toEqual([]);
      });
    });
  });

  test('RECORD-137 processes that make the same store make one', async () => {
    const address = await ownPlace(POSTGRES);
    const stores = await Promise.all([openStore(address), openStore(address), openStore(address)]);
    const ids = stores.map((store) => granted(store).id);
    expect(new Set(ids).size).toBe(1);
    for (const store of stores) await granted(store).close();
  });

  test('RECORD-138 a server that is not there is told without its address or password', async () => {
    const { files } = await ownPlace(POSTGRES);
    const away = 'postgres://canaryuser:canarypassword@127.0.0.1:1/canarydatabase';
    const refused = await openStore({ at: away, files: files! });
    expect(refused).toMatchObject({ code: 'store-unreachable' });
    expect(JSON.stringify(refused)).not.toMatch(/canary|127/);
  });

  test('RECORD-138 a wrong password and a lost connection are told, and the store goes on', async () => {
    const address = await ownPlace(POSTGRES);
    const wrong = new URL(address.at);
    wrong.password = 'canarypassword';
    const refused = await openStore({ ...address, at: wrong.href });
    expect(refused).toMatchObject({ code: 'store-unreachable' });
    expect(JSON.stringify(refused)).not.toContain('canary');
    await withStore(address, async (store) => {
      const who = await keepPerson(store);
      await behind(address, (rows) =>
        rows.all(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        ),
      );
      expect(granted(await store.course(READER, who))).toHaveLength(1);
    });
  });

  test('RECORD-139 a server needs a folder for the files, and takes no passphrase', async () => {
    const at = 'postgres://127.0.0.1:1/none';
    await expect(openStore({ at })).rejects.toThrow(TypeError);
    await expect(openStore({ at, files: 'files', passphrase: 'x' })).rejects.toThrow(TypeError);
  });
});

describe.each([SQLITE, POSTGRES])('a place that is expected to be so, $name', ({ name, here }) => {
  const place = name === SQLITE.name ? SQLITE : POSTGRES;

  test.skipIf(!here)('RECORD-142 a store that is expected is not made', async () => {
    const address = await ownPlace(place);
    for (let turn = 0; turn < 2; turn++) {
      expect(await openStore(address, { expect: 'store' })).toMatchObject({
        code: 'store-missing',
      });
    }
    await withStore(address, async ({ id }) => {
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
    });
    const again = granted(await openStore(address, { expect: 'store' }));
    await again.close();
  });

  test.skipIf(!here)('RECORD-142 a place that is expected to be empty is left alone', async () => {
    const address = await ownPlace(place);
    const made = granted(await openStore(address, { expect: 'nothing' }));
    await made.close();
    expect(await openStore(address, { expect: 'nothing' })).toMatchObject({
      code: 'store-not-empty',
    });
    await withStore(address, async ({ id }) => {
      expect(id).toBe(made.id);
    });
  });
});
