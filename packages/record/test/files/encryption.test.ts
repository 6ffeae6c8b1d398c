import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BackupDone,
  changePassphrase,
  openStore,
  PASSPHRASE_WARNING,
  type StoreAddress,
} from '../../src/store/index.ts';
import { READER, WRITER } from '../store/entries.ts';
import { withStore } from '../store/places.ts';
import { flipByte, granted, ownFolder } from './bytes.ts';
import {
  CANARY,
  CANARY_NOTE,
  everythingOf,
  filesBelow,
  filesWith,
  keepCourse,
  videoBytes,
} from './course.ts';
import { layQuickKey } from './quick-key.ts';
import { sharedFolder } from './shared-folder.ts';

/** Its ö is one character here. */
const PASSPHRASE = 'fünf Wörter für die Schublade';
/** What video files of the test hold in their first bytes. */
const VIDEO_START = Buffer.from(videoBytes(1).subarray(0, 64));

describe('an encrypted store', () => {
  const folder = sharedFolder();
  let address: StoreAddress & { passphrase: string };
  let made: { id: string; video: { sha256: string }; backup: BackupDone };

  beforeAll(async () => {
    address = { at: join(folder.path, 'store'), passphrase: PASSPHRASE };
    await layQuickKey(address.at, PASSPHRASE);
    made = await withStore(address, async (store) => ({
      ...(await keepCourse(store)),
      backup: granted(await store.backup(WRITER, join(folder.path, 'backups'))),
    }));
  });

  async function copy(): Promise<typeof address> {
    const at = join(await ownFolder(), 'store');
    await cp(address.at, at, { recursive: true });
    return { ...address, at };
  }

  test('RECORD-211 no file of it and of its backups holds a word or a picture that can be read', async () => {
    expect((await filesBelow(folder.path)).length).toBeGreaterThan(8);
    for (const text of [CANARY, CANARY_NOTE, 'birthYear', PASSPHRASE, 'SQLite format 3'])
      expect(await filesWith(folder.path, text)).toEqual([]);
    for (const name of await filesBelow(folder.path))
      expect((await readFile(join(folder.path, name))).includes(VIDEO_START), name).toBe(false);
  });

  test('RECORD-212 without a passphrase, and with a wrong one, it stays shut and says which', async () => {
    expect(await openStore({ at: address.at })).toMatchObject({ code: 'passphrase-missing' });
    const wrong = await openStore({ ...address, passphrase: 'fünf Wörter für die Schubladen' });
    expect(wrong).toMatchObject({ code: 'passphrase-wrong' });
    expect(JSON.stringify(wrong)).not.toContain('Schublade');
  });

  test('RECORD-213 the same passphrase opens it from every keyboard', async () => {
    const decomposed = PASSPHRASE.normalize('NFD');
    expect(decomposed).not.toBe(PASSPHRASE);
    await withStore({ ...(await copy()), passphrase: decomposed }, async (store) => {
      expect(granted(await store.course(READER, made.id))).toHaveLength(3);
    });
  });

  test('RECORD-214 one damaged or missing key file is mended from its copy; two are told from a wrong passphrase', async () => {
    const { at } = await copy();
    const [key, second] = [join(at, 'key.age'), join(at, 'key-copy.age')];
    const right = await readFile(key);
    expect(Buffer.compare(await readFile(second), right)).toBe(0);
    await flipByte(key, right.length - 5);
    await withStore({ at, passphrase: PASSPHRASE }, async () => {});
    expect(Buffer.compare(await readFile(key), right)).toBe(0);
    await rm(second);
    await withStore({ at, passphrase: PASSPHRASE }, async () => {});
    expect(Buffer.compare(await readFile(second), right)).toBe(0);

    for (const path of [key, second]) await writeFile(path, right.subarray(0, right.length - 9));
    const refused = await openStore({ at, passphrase: PASSPHRASE });
    expect(refused).toMatchObject({ code: 'file-damaged', at: 'key.age' });
    expect(refused).toHaveProperty('remedy', expect.stringContaining('backup'));
  });

  test('RECORD-215 the passphrase can be changed: the new one opens all of it, the old one nothing', async () => {
    const moved = await copy();
    const before = await withStore(moved, everythingOf);
    const passphrase = 'other words for the drawer';
    expect(
      await changePassphrase(moved.at, 'not the right words at all', passphrase),
    ).toMatchObject({
      code: 'passphrase-wrong',
    });
    expect(await changePassphrase(moved.at, PASSPHRASE, passphrase)).toBe(null);
    expect(await openStore(moved)).toMatchObject({ code: 'passphrase-wrong' });
    expect(await withStore({ ...moved, passphrase }, everythingOf)).toEqual(before);
  });

  test('RECORD-216 key and files are in the age format: whoever has the passphrase needs no Facialis', async () => {
    const backup = made.backup.folder;
    const withPassphrase = new Decrypter();
    withPassphrase.addPassphrase(PASSPHRASE);
    const identities = await withPassphrase.decrypt(
      await readFile(join(backup, 'key.age')),
      'text',
    );
    const lines = identities.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual([expect.stringMatching(/^AGE-SECRET-KEY-1/)]);
    const withKey = new Decrypter();
    withKey.addIdentity(lines[0]!);
    const packed = await withKey.decrypt(await readFile(join(backup, 'versions.jsonl.gz.age')));
    const versions = gunzipSync(packed).toString().trim().split('\n');
    expect(versions).toHaveLength(made.backup.versions);
    expect(versions.some((line) => line.includes(CANARY))).toBe(true);
    const { sha256 } = made.video;
    const stored = await readFile(join(backup, 'files', sha256.slice(0, 2), `${sha256}.age`));
    expect(Buffer.compare(await withKey.decrypt(stored), videoBytes(1))).toBe(0);
  });
});

test('RECORD-217 a passphrase that is soon guessed is refused before anything is made', async () => {
  const at = join(await ownFolder(), 'store');
  const weak = ['', 'xylophon', 'xylophon123', 'xxxxxxxxxxxxxxxx', 'xyxyxyxyxyxy', ' '.repeat(20)];
  for (const passphrase of weak) {
    const refused = await openStore({ at, passphrase });
    expect(refused, passphrase).toMatchObject({ code: 'passphrase-weak' });
    expect(JSON.stringify(refused)).not.toMatch(/xy|xx/);
  }
  expect(await filesBelow(at)).toEqual([]);
});

test('RECORD-219 a store that was made without a passphrase is not opened with one', async () => {
  const at = join(await ownFolder(), 'store');
  await withStore({ at }, (store) => keepCourse(store));
  expect(await openStore({ at, passphrase: PASSPHRASE })).toMatchObject({
    code: 'store-not-empty',
    remedy: expect.stringContaining('backup'),
  });
});

test('RECORD-218 what losing the passphrase means is said in plain words', () => {
  expect(PASSPHRASE_WARNING).toMatch(/everything in the record is lost/);
  expect(PASSPHRASE_WARNING).toMatch(/every backup/);
  expect(PASSPHRASE_WARNING).toMatch(/Nobody can help/);
  expect(PASSPHRASE_WARNING).toMatch(/Write the passphrase down/);
  for (const line of PASSPHRASE_WARNING.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
});
