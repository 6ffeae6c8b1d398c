import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  openStore,
  restoreBackup,
  type StoreAddress,
  verifyBackup,
} from '../../src/store/index.ts';
import { keepPerson, READER, WRITER } from '../store/entries.ts';
import { ENCRYPTED, ownPlace, POSTGRES, SQLITE, withStore } from '../store/places.ts';
import { collect, granted, ownFolder } from './bytes.ts';
import {
  CANARY,
  everythingOf,
  filesBelow,
  filesWith,
  keepCourse,
  MAY_MOUNT,
  smallDisk,
  videoBytes,
} from './course.ts';
import { sharedFolder } from './shared-folder.ts';

describe('restoring', () => {
  const shared = sharedFolder();
  let folder: string;
  let before: Awaited<ReturnType<typeof everythingOf>>;
  let sha256: string;

  beforeAll(async () => {
    await withStore({ at: join(shared.path, 'store') }, async (store) => {
      ({ sha256 } = (await keepCourse(store)).video);
      folder = granted(await store.backup(WRITER, join(shared.path, 'backups'))).folder;
      before = await everythingOf(store);
    });
  });

  async function expectSame(address: StoreAddress): Promise<void> {
    await withStore(address, async (store) => {
      expect((await everythingOf(store)).people).toEqual(before.people);
      const video = await collect(granted(await store.openFile(READER, sha256)));
      expect(Buffer.compare(video, videoBytes(1))).toBe(0);
      expect(granted(await store.verify(READER)).findings).toEqual([]);
      // It goes on from there.
      await keepPerson(store);
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  }

  test.skipIf(!POSTGRES.here)(
    'RECORD-241 a store moves to PostgreSQL and back by backup and restore (skipped without PostgreSQL)',
    async () => {
      const server = await ownPlace(POSTGRES);
      granted(await restoreBackup(folder, server, { actor: WRITER }));
      const second = await withStore(server, async (store) => {
        expect(granted(await store.verify(READER)).findings).toEqual([]);
        return granted(await store.backup(WRITER, await ownFolder())).folder;
      });
      await expectSame(server);
      const at = join(await ownFolder(), 'back');
      granted(await restoreBackup(second, { at }, { actor: WRITER }));
      await expectSame({ at });
    },
  );

  test('RECORD-242 a plain backup becomes an encrypted store where a passphrase is given', async () => {
    const at = join(await ownFolder(), 'encrypted');
    const passphrase = 'five words that are unlike';
    granted(await restoreBackup(folder, { at, passphrase }, { actor: WRITER }));
    expect(await filesWith(at, CANARY)).toEqual([]);
    await expectSame({ at, passphrase });
  });

  test('RECORD-248 an encrypted backup becomes a plain store only when that is asked for', async () => {
    const sealed = await ownPlace(ENCRYPTED);
    const passphrase = sealed.passphrase!;
    const backup = await withStore(sealed, async (store) => {
      await keepCourse(store);
      return granted(await store.backup(WRITER, await ownFolder())).folder;
    });
    const at = join(await ownFolder(), 'plain');
    const restored = await restoreBackup(backup, { at }, { actor: WRITER, passphrase });
    expect(restored).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringContaining('Give a passphrase for it, or say'),
    });
    const server = { at: 'postgres://nobody@127.0.0.1:1/record', files: at };
    expect(await restoreBackup(backup, server, { actor: WRITER, passphrase })).toMatchObject({
      code: 'not-allowed',
      remedy: expect.stringContaining('PostgreSQL'),
    });
    expect(await filesBelow(join(at, '..'))).toEqual([]);
    granted(await restoreBackup(backup, { at }, { actor: WRITER, passphrase, plain: true }));
    await withStore({ at }, async (store) => {
      expect(store.encrypted).toBe(false);
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  });

  test('RECORD-243 it is restored only where nothing is: what is there stays as it was', async () => {
    const at = await ownFolder();
    await writeFile(join(at, 'letter.txt'), 'mine');
    expect(await restoreBackup(folder, { at }, { actor: WRITER })).toMatchObject({
      code: 'store-not-empty',
    });
    expect(await filesBelow(at)).toEqual(['letter.txt']);

    const taken = await ownPlace(SQLITE);
    await withStore(taken, (store) => keepPerson(store));
    expect(await restoreBackup(folder, taken, { actor: WRITER })).toMatchObject({
      code: 'store-not-empty',
    });
    await withStore(taken, async (store) => {
      expect(granted(await store.people(READER)).total).toBe(1);
    });

    const empty = join(await ownFolder(), 'empty');
    await mkdir(empty);
    granted(await restoreBackup(folder, { at: empty }, { actor: WRITER }));
    await expectSame({ at: empty });
  });

  test.skipIf(!POSTGRES.here)(
    'RECORD-244 a database with a record, or a folder with files, is not restored into (skipped without PostgreSQL)',
    async () => {
      const server = await ownPlace(POSTGRES);
      await withStore(server, (store) => keepPerson(store));
      const elsewhere = { ...server, files: join(await ownFolder(), 'files') };
      expect(await restoreBackup(folder, elsewhere, { actor: WRITER })).toMatchObject({
        code: 'store-not-empty',
        got: 'a database that holds a record',
      });
      const second = await ownPlace(POSTGRES);
      await writeFile(join(second.files!, 'letter.txt'), 'mine');
      expect(await restoreBackup(folder, second, { actor: WRITER })).toMatchObject({
        code: 'store-not-empty',
      });
      expect(await filesBelow(second.files!)).toEqual(['letter.txt']);
      await withStore(server, async (store) => {
        expect(granted(await store.people(READER)).total).toBe(1);
      });
    },
  );

  test('RECORD-245 stopped at any moment, nothing of it is left, and it can be begun again', async () => {
    const parent = await ownFolder();
    const at = join(parent, 'restored');
    let heard = 0;
    await restoreBackup(
      folder,
      { at: join(parent, 'whole') },
      {
        actor: WRITER,
        onProgress: () => void heard++,
      },
    );
    expect(heard).toBeGreaterThan(5);
    for (let after = 1; after <= heard; after++) {
      const stop = new AbortController();
      let words = 0;
      const onProgress = () => {
        if (++words === after) stop.abort();
      };
      await expect(
        restoreBackup(folder, { at }, { actor: WRITER, signal: stop.signal, onProgress }),
        `after ${after} of ${heard}`,
      ).rejects.toThrow(/abort/i);
      expect(await readdir(parent)).toEqual(['whole']);
    }
    granted(await restoreBackup(folder, { at }, { actor: WRITER }));
    await expectSame({ at });
  });

  test.skipIf(!MAY_MOUNT)(
    'RECORD-246 on a full disk nothing of it is left (skipped where no small disk can be made)',
    async () => {
      const disk = await smallDisk(200 * 1024);
      const refused = await restoreBackup(
        folder,
        { at: join(disk, 'restored') },
        { actor: WRITER },
      );
      expect(refused).toMatchObject({ code: 'disk-full' });
      expect(await readdir(disk)).toEqual([]);
    },
  );

  test('RECORD-247 the restored store knows the backup that it came from: an erasure names it', async () => {
    const at = join(await ownFolder(), 'restored');
    granted(await restoreBackup(folder, { at }, { actor: WRITER }));
    const store = granted(await openStore({ at }));
    const [row] = granted(await store.people(READER)).rows;
    const receipt = granted(await store.erase(WRITER, row!.person));
    const { id, name, at: when } = granted(await verifyBackup(folder));
    expect(receipt.backups).toEqual([{ id, name, at: when }]);
    await store.close();
  });
});
