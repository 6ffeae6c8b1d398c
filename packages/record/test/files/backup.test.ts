import { readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openStore, restoreBackup, verifyBackup } from '../../src/store/index.ts';
import { keep, keepPerson, READER, visit, WRITER } from '../store/entries.ts';
import { ownPlace, PLACES, QUICK_PLACES, SQLITE, withStore } from '../store/places.ts';
import { flipByte, granted, ownFolder } from './bytes.ts';
import {
  CANARY,
  everythingOf,
  filesBelow,
  keepCourse,
  keepFile,
  MAY_MOUNT,
  smallDisk,
  videoBytes,
} from './course.ts';

describe.each(PLACES)('a backup of $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-221, RECORD-222 a backup verifies; restored, it gives the same entries, versions, ids, times and audit, and one row more',
    async () => {
      const address = await ownPlace(place);
      const parent = await ownFolder();
      const { done, before } = await withStore(address, async (store) => {
        await keepCourse(store);
        await keepCourse(store, 'Another Person', 2);
        const done = granted(await store.backup(WRITER, parent));
        return { done, before: await everythingOf(store) };
      });
      expect(done).toMatchObject({ people: 2, versions: 12, files: 2, lost: [] });
      const look = address.passphrase === undefined ? {} : { passphrase: address.passphrase };
      expect(granted(await verifyBackup(done.folder, look))).toMatchObject({
        id: done.id,
        people: 2,
        versions: 12,
        files: 2,
        encrypted: address.passphrase !== undefined,
        lookedInside: true,
        findings: [],
      });

      const at = join(await ownFolder(), 'restored');
      const restored = granted(
        await restoreBackup(done.folder, { at }, { actor: WRITER, plain: true, ...look }),
      );
      expect(restored).toMatchObject({ people: 2, versions: 12, files: 2, lost: [] });
      await withStore({ at }, async (store) => {
        expect(store.id).toBe(restored.store);
        const { people, audit } = await everythingOf(store);
        expect(people).toEqual(before.people);
        const [row, ...rest] = audit;
        expect(row).toMatchObject({ action: 'restore-backup', actor: WRITER.name });
        expect(rest).toEqual(before.audit);
        const head = granted(await verifyBackup(done.folder, look)).head;
        const { findings } = granted(await store.verify(READER, { sinceHead: head }));
        expect(findings).toEqual([]);
      });
    },
  );
});

describe.each(QUICK_PLACES)('backups of $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-223 a backup is one moment, though others write while it is written',
    async () => {
      const address = await ownPlace(place);
      const parent = await ownFolder();
      await withStore(address, async (store) => {
        const id = await keepPerson(store, CANARY);
        let writing = true;
        const writer = (async () => {
          for (let count = 1; writing; count++) {
            await keep(store, { person: id, content: visit('2024-05', `visit ${count}`) });
            await setImmediate();
          }
        })();
        const folders = [];
        try {
          for (let count = 0; count < 5; count++)
            folders.push(granted(await store.backup(WRITER, parent)).folder);
        } finally {
          writing = false;
          await writer;
        }
        for (const folder of folders)
          expect(granted(await verifyBackup(folder))).toMatchObject({
            findings: [],
            lookedInside: true,
          });
      });
    },
  );

  test.skipIf(!place.here)(
    'RECORD-224 a backup that somebody is erased from while it is written is made anew without them',
    async () => {
      const address = await ownPlace(place);
      const parent = await ownFolder();
      await withStore(address, async (store) => {
        const { id } = await keepCourse(store);
        const other = await keepCourse(store, 'Another Person', 2);
        let erasing: Promise<unknown> | undefined;
        const done = granted(
          await store.backup(WRITER, parent, {
            onProgress: () => {
              erasing ??= store.erase(WRITER, id);
            },
          }),
        );
        granted(await erasing);
        expect(await readdir(parent)).toEqual([done.folder.slice(parent.length + 1)]);
        expect(done).toMatchObject({ people: 1, files: 1, lost: [] });
        expect(granted(await verifyBackup(done.folder)).findings).toEqual([]);
        const receipt = granted(await store.erase(WRITER, other.id));
        expect(receipt.backups.map((backup) => backup.id)).toEqual([done.id]);
      });
    },
  );
});

describe('a backup folder', () => {
  async function withTwoBackups(
    between: (first: string, sha256: string) => Promise<void>,
  ): Promise<{ first: string; second: string; path: string }> {
    const parent = await ownFolder();
    return withStore(await ownPlace(SQLITE), async (store) => {
      const { video } = await keepCourse(store);
      const path = join('files', video.sha256.slice(0, 2), video.sha256);
      const first = granted(await store.backup(WRITER, parent)).folder;
      await between(join(first, path), video.sha256);
      const second = granted(await store.backup(WRITER, parent)).folder;
      expect(granted(await verifyBackup(second)).findings).toEqual([]);
      return { first: join(first, path), second: join(second, path), path };
    });
  }

  test('RECORD-225 a file is shared with the backup before; one that was cut there is copied anew', async () => {
    const shared = await withTwoBackups(async () => {});
    expect((await stat(shared.second)).ino).toBe((await stat(shared.first)).ino);
    const anew = await withTwoBackups((path) => truncate(path, 10));
    expect((await stat(anew.second)).ino).not.toBe((await stat(anew.first)).ino);
  });

  test('RECORD-226 what the store has lost is told and stops no backup; the backup before may hold it', async () => {
    const address = await ownPlace(SQLITE);
    const [parent, elsewhere] = [await ownFolder(), await ownFolder()];
    await withStore(address, async (store) => {
      const { video } = await keepCourse(store);
      const good = granted(await store.backup(WRITER, parent));
      const { sha256 } = video;
      await flipByte(join(address.at, 'files', sha256.slice(0, 2), sha256), 1000);

      const poor = granted(await store.backup(WRITER, elsewhere));
      expect(poor).toMatchObject({ files: 0, lost: [sha256] });
      expect(granted(await verifyBackup(poor.folder)).findings).toEqual([
        expect.objectContaining({ code: 'file-lost', at: `file ${sha256}` }),
      ]);
      expect(granted(await store.backup(WRITER, parent))).toMatchObject({ files: 1, lost: [] });

      // What is there comes back from either; the file from the one that has it.
      for (const { folder, lost } of [good, poor]) {
        const at = join(await ownFolder(), 'restored');
        expect(granted(await restoreBackup(folder, { at }, { actor: WRITER })).lost).toEqual(lost);
        await withStore({ at }, async (restored) => {
          const { findings } = granted(await restored.verify(READER));
          expect(findings.map(({ code }) => code)).toEqual(lost.map(() => 'file-missing'));
        });
      }
    });
  });

  test('RECORD-227 it is read without this program: lines of JSON, files by their fingerprint, and words that say so', async () => {
    const parent = await ownFolder();
    await withStore(await ownPlace(SQLITE), async (store) => {
      // U+2028 ends no line of JSON.
      const { id, video } = await keepCourse(store, `${CANARY}\u2028`);
      const { folder } = granted(await store.backup(WRITER, parent));
      const lines = gunzipSync(await readFile(join(folder, 'versions.jsonl.gz')))
        .toString()
        .trimEnd()
        .split('\n');
      const bodies = lines.map((line) => JSON.parse(JSON.parse(line).body));
      expect(bodies).toContainEqual(
        expect.objectContaining({ kind: 'person', name: `${CANARY}\u2028` }),
      );
      const path = join(folder, 'files', video.sha256.slice(0, 2), video.sha256);
      expect(Buffer.compare(await readFile(path), videoBytes(1))).toBe(0);
      const readme = await readFile(join(folder, 'README.txt'), 'utf8');
      expect(readme).toContain('facialis restore');
      expect(readme).toContain('gunzip -c versions.jsonl.gz');
      expect(readme).not.toContain(CANARY);
      expect(await readFile(join(folder, 'manifest.json'), 'utf8')).not.toContain(id);
      expect(granted(await verifyBackup(folder)).findings).toEqual([]);
    });
  });

  test('RECORD-228 stopped, it leaves nothing and the store as it was', async () => {
    const parent = await ownFolder();
    await withStore(await ownPlace(SQLITE), async (store) => {
      const { id } = await keepCourse(store);
      for (const after of [1, 3, 5, 6]) {
        const stop = new AbortController();
        let words = 0;
        const stopped = store.backup(WRITER, parent, {
          signal: stop.signal,
          onProgress: () => {
            if (++words === after) stop.abort();
          },
        });
        if (after < 6) await expect(stopped).rejects.toThrow(/abort/i);
        else granted(await stopped);
        expect(await readdir(parent)).toHaveLength(after < 6 ? 0 : 1);
      }
      expect(granted(await store.verify(READER)).findings).toEqual([]);
      // The receipt of an erasure names the one that was finished.
      expect(granted(await store.erase(WRITER, id)).backups).toHaveLength(1);
    });
  });

  test.skipIf(!MAY_MOUNT)(
    'RECORD-229 on a full disk it is refused, nothing is left, and the store goes on (skipped where no small disk can be made)',
    async () => {
      const parent = await smallDisk(256 * 1024);
      await withStore(await ownPlace(SQLITE), async (store) => {
        await keepCourse(store);
        await keepFile(store, videoBytes(2, 400_000));
        expect(await store.backup(WRITER, parent)).toMatchObject({ code: 'disk-full' });
        expect(await filesBelow(parent)).toEqual([]);
        const [row] = granted(await store.audit(READER));
        expect(row).toMatchObject({ action: 'backup', outcome: 'refused', detail: 'disk-full' });
        expect(granted(await store.verify(READER)).findings.map(({ code }) => code)).toEqual([
          'file-unused',
        ]);
      });
    },
  );

  test('RECORD-230 a reader may not write one, and a place that is none is refused', async () => {
    const folder = await ownFolder();
    await withStore(await ownPlace(SQLITE), async (store) => {
      await keepCourse(store);
      expect(await store.backup(READER, folder)).toMatchObject({ code: 'not-allowed' });
      expect(await store.backup(WRITER, '/dev/null/backups')).toMatchObject({
        code: 'output-not-writable',
      });
      expect(await filesBelow(folder)).toEqual([]);
    });
  });
});

test('RECORD-231 a store is opened, backed up and closed again and again, and each backup holds what was there', async () => {
  const address = await ownPlace(SQLITE);
  const parent = await ownFolder();
  for (let count = 1; count <= 3; count++) {
    const store = granted(await openStore(address));
    await keepPerson(store);
    expect(granted(await store.backup(WRITER, parent)).people).toBe(count);
    await store.close();
  }
  await rm(address.at, { recursive: true });
  const newest = (await readdir(parent)).map((name) => join(parent, name));
  const verified = await Promise.all(newest.map((folder) => verifyBackup(folder)));
  expect(verified.map((found) => granted(found).people).sort()).toEqual([1, 2, 3]);
});
