import { cp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup, verifyBackup } from '../../src/store/index.ts';
import { WRITER } from '../store/entries.ts';
import { withStore } from '../store/places.ts';
import { flipByte, granted, ownFolder } from './bytes.ts';
import { filesBelow, keepCourse } from './course.ts';
import { layQuickKey } from './quick-key.ts';
import { sharedFolder } from './shared-folder.ts';

const PASSPHRASE = 'five words that are unlike';
const RUNS = { numRuns: 12 };
/** What says itself how to restore is no part that is restored. */
const README = 'README.txt';

describe.each([
  { kind: 'plain', passphrase: undefined },
  { kind: 'encrypted', passphrase: PASSPHRASE },
])('a damaged $kind backup', ({ passphrase }) => {
  const shared = sharedFolder();
  const look = passphrase === undefined ? {} : { passphrase };
  let folder: string;
  let members: string[];

  beforeAll(async () => {
    const at = join(shared.path, 'store');
    if (passphrase !== undefined) await layQuickKey(at, passphrase);
    folder = await withStore({ at, ...look }, async (store) => {
      await keepCourse(store);
      return granted(await store.backup(WRITER, join(shared.path, 'backups'))).folder;
    });
    members = (await filesBelow(folder)).filter((name) => name !== README);
    expect(members).toHaveLength(passphrase === undefined ? 6 : 7);
  });

  /** Damages one part of a copy, and gives what is said of it: where, and the way out. */
  async function damaged(name: string, damage: (path: string) => Promise<void>) {
    const copy = join(await ownFolder(), 'backup');
    await cp(folder, copy, { recursive: true });
    await damage(join(copy, name));
    const found = await verifyBackup(copy, look);
    const said =
      'refused' in found
        ? [found]
        : found.findings.filter(({ level }) => level === 'fault').map((fault) => fault);
    // And nothing is restored from it.
    const at = join(copy, '..', 'restored');
    const restored = await restoreBackup(copy, { at }, { actor: WRITER, plain: true, ...look });
    expect(restored).toMatchObject({ code: 'backup-damaged', at: name });
    expect(await readdir(join(copy, '..'))).toEqual(['backup']);
    return said.map(({ at: where, remedy }) => ({ at: where, remedy }));
  }

  const namesIt = (name: string) => [
    { at: name, remedy: expect.stringMatching(/another|earlier/i) as string },
  ];

  /** Damages any part at any place, each time a whole backup's, and expects that part to be named. */
  const expectNamed = (damage: (path: string, at: number) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(
        fc.nat().map((choice) => members[choice % members.length]!),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (name, share) => {
          const said = await damaged(name, async (path) => {
            await damage(path, Math.floor(share * (await stat(path)).size));
          });
          expect(said).toEqual(namesIt(name));
        },
      ),
      RUNS,
    );

  test('RECORD-232 a part that is cut anywhere is found and named, with the way out', async () => {
    await expectNamed((path, at) => truncate(path, at));
  });

  test('RECORD-233 one altered bit anywhere is found and named', async () => {
    await expectNamed((path, at) => flipByte(path, at));
  });

  test('RECORD-234 a part that is missing, or another one in its place, is found and named', async () => {
    for (const name of members)
      expect(await damaged(name, (path) => rm(path))).toEqual(namesIt(name));
    const [first, second] = members.filter((name) => name.includes('jsonl')) as [string, string];
    const swapped = await damaged(first, async (path) => {
      await rename(join(path, '..', second), path);
    });
    expect(swapped.map(({ at }) => at).sort()).toEqual([first, second].sort());
  });

  test('RECORD-235 a folder that is no finished backup, and no folder at all, are refused', async () => {
    const copy = join(await ownFolder(), 'facialis-20260101T000000Z-abcdef.partial');
    await cp(folder, copy, { recursive: true });
    await rm(join(copy, 'manifest.json'));
    for (const path of [copy, join(copy, 'manifest.json'), join(copy, 'files'), '/dev/null']) {
      const refused = await verifyBackup(path, look);
      expect(refused).toMatchObject({ code: 'backup-damaged', at: 'manifest.json' });
      expect(refused).toHaveProperty('remedy', expect.stringContaining('.partial'));
    }
  });

  test('RECORD-236 a backup of a newer program is refused with words, not called damaged', async () => {
    const copy = join(await ownFolder(), 'backup');
    await cp(folder, copy, { recursive: true });
    const path = join(copy, 'manifest.json');
    const text = await readFile(path, 'utf8');
    for (const newer of [
      text.replace('facialis/backup/1', 'facialis/backup/2'),
      text.replace(/"layout": \d+/, '"layout": 4711'),
    ]) {
      expect(newer).not.toBe(text);
      await writeFile(path, newer);
      for (const refused of [
        await verifyBackup(copy, look),
        await restoreBackup(copy, { at: join(copy, 'new') }, { actor: WRITER, ...look }),
      ])
        expect(refused).toMatchObject({
          code: 'backup-newer',
          remedy: expect.stringContaining('newer version of this program'),
        });
    }
  });

  test('RECORD-237 a list of contents that leads out of the folder is refused', async () => {
    const copy = join(await ownFolder(), 'backup');
    await cp(folder, copy, { recursive: true });
    const path = join(copy, 'manifest.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/"name": "versions[^"]*"/, '"name": "../../../etc/passwd"'));
    expect(await verifyBackup(copy, look)).toMatchObject({ code: 'backup-damaged' });
  });

  test('RECORD-238 a wrong passphrase is told from damage; without one it is looked at from outside', async () => {
    if (passphrase === undefined) {
      // A plain backup needs none and minds none.
      expect(granted(await verifyBackup(folder, { passphrase: PASSPHRASE })).findings).toEqual([]);
      return;
    }
    const wrong = { passphrase: 'four words too few' };
    const at = join(await ownFolder(), 'restored');
    expect(await verifyBackup(folder, wrong)).toMatchObject({ code: 'passphrase-wrong' });
    expect(
      await restoreBackup(folder, { at }, { actor: WRITER, plain: true, ...wrong }),
    ).toMatchObject({ code: 'passphrase-wrong' });
    expect(await restoreBackup(folder, { at }, { actor: WRITER, plain: true })).toMatchObject({
      code: 'passphrase-missing',
    });
    expect(granted(await verifyBackup(folder))).toMatchObject({
      lookedInside: false,
      findings: [{ level: 'notice', code: 'not-looked-inside' }],
    });
  });
});
