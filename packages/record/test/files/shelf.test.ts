import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStore, type StoreAddress } from '../../src/store/index.ts';
import { READER, WRITER } from '../store/entries.ts';
import {
  behind,
  ENCRYPTED,
  ownPlace,
  PLACES,
  QUICK_PLACES,
  SQLITE,
  withStore,
} from '../store/places.ts';
import { collect, flipByte, granted, inPieces, ownFolder } from './bytes.ts';
import { filesBelow, keepCourse, keepFile, MAY_MOUNT, smallDisk, videoBytes } from './course.ts';

/** Folder of a store's files. */
const shelfOf = ({ at, files }: StoreAddress) => files ?? join(at, 'files');
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Runs of a property that writes to a disk. */
const RUNS = { numRuns: 8 };

describe.each(PLACES)('files on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-201 a file is kept under the SHA-256 of its content, once, and comes back byte for byte',
    async () => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        await fc.assert(
          fc.asyncProperty(
            fc.uint8Array({ maxLength: 140_000, size: 'max' }),
            fc.integer({ min: 1, max: 70_000 }),
            async (content, piece) => {
              for (const pieces of [inPieces(content, piece), inPieces(content)]) {
                const file = granted(await store.putFile(WRITER, pieces, 'video/mp4'));
                expect(file).toEqual({
                  sha256: sha256Of(content),
                  bytes: content.length,
                  mediaType: 'video/mp4',
                });
                const back = await collect(granted(await store.openFile(READER, file.sha256)));
                expect(Buffer.compare(back, content)).toBe(0);
              }
            },
          ),
          RUNS,
        );
        const { files } = granted(await store.verify(READER));
        const names = await filesBelow(shelfOf(address));
        expect(names).toHaveLength(files);
      });
    },
  );
});

describe.each([...QUICK_PLACES, ENCRYPTED])('parts of files on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-262 any part of a file is read without what stands before it',
    async () => {
      await withStore(await ownPlace(place), async (store) => {
        await fc.assert(
          fc.asyncProperty(
            // Up to two and a half pieces of an encrypted file.
            fc.uint8Array({ maxLength: 160_000, size: 'max' }),
            fc.tuple(fc.nat(), fc.nat()),
            async (content, ends) => {
              const file = granted(await store.putFile(WRITER, inPieces(content), 'video/mp4'));
              const parts = granted(await store.openParts(READER, file.sha256));
              expect(parts.bytes).toBe(content.length);
              const [from, to] = ends
                .map((end) => end % (content.length + 1))
                .sort((a, b) => a - b);
              const part = await parts.read(from!, to!);
              expect(Buffer.compare(part, content.subarray(from, to))).toBe(0);
              await expect(parts.read(from!, content.length + 1)).rejects.toMatchObject({
                refusal: { code: 'file-damaged', at: file.sha256 },
              });
            },
          ),
          RUNS,
        );
        expect(await store.openParts(READER, 'none')).toMatchObject({ code: 'file-missing' });
      });
    },
  );
});

describe.each(QUICK_PLACES)('files that go wrong on $name', (place) => {
  test.skipIf(!place.here)(
    'RECORD-202 of a file that breaks off nothing is left, and its own error comes back',
    async () => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        async function* broken() {
          yield videoBytes(1);
          throw new RangeError('the camera was unplugged');
        }
        await expect(store.putFile(WRITER, broken(), 'video/mp4')).rejects.toThrow(RangeError);
        expect(await filesBelow(shelfOf(address))).toEqual([]);
        expect(granted(await store.verify(READER))).toMatchObject({ files: 0, findings: [] });
      });
    },
  );

  test.skipIf(!place.here)(
    'RECORD-203 a file that nobody may keep is refused, and nothing is left of it',
    async () => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        const refused = await store.putFile(READER, inPieces(videoBytes(1)), 'video/mp4');
        expect(refused).toMatchObject({ code: 'not-allowed' });
        expect(await filesBelow(shelfOf(address))).toEqual([]);
      });
    },
  );

  test.skipIf(!place.here)(
    'RECORD-261 the audit tells whose file was opened, and no fingerprint',
    async () => {
      await withStore(await ownPlace(place), async (store) => {
        const { id, video } = await keepCourse(store);
        await collect(granted(await store.openFile(READER, video.sha256)));
        const [row] = granted(await store.audit(READER));
        expect(row).toMatchObject({ action: 'open-file', actor: READER.name, person: id });
        expect(JSON.stringify(granted(await store.audit(READER)))).not.toContain(video.sha256);
      });
    },
  );

  test.skipIf(!place.here)(
    'RECORD-263 a file that no version of an entry names can be dropped; others stay',
    async () => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        const { video } = await keepCourse(store);
        const { sha256 } = await keepFile(store, videoBytes(99));
        const before = await filesBelow(shelfOf(address));
        expect(await store.dropFile(READER, sha256)).toMatchObject({ code: 'not-allowed' });
        expect(await store.dropFile(WRITER, video.sha256)).toBe(false);
        expect(await store.dropFile(WRITER, 'none')).toBe(false);
        expect(await filesBelow(shelfOf(address))).toEqual(before);
        expect(await store.dropFile(WRITER, sha256)).toBe(true);
        expect(await store.openFile(READER, sha256)).toMatchObject({ code: 'file-missing' });
        expect(await filesBelow(shelfOf(address))).toHaveLength(before.length - 1);
        expect(await store.dropFile(WRITER, sha256)).toBe(false);
        await collect(granted(await store.openFile(READER, video.sha256)));
        expect(granted(await store.verify(READER)).findings).toEqual([]);
        expect(JSON.stringify(granted(await store.audit(READER)))).not.toContain(sha256);
      });
    },
  );

  test.skipIf(!place.here)(
    'RECORD-204 no name of a file leads out of the store: there are 64 hexadecimal digits or nothing',
    async () => {
      const address = await ownPlace(place);
      await writeFile(join(shelfOf(address), '..', 'outside.txt'), 'outside').catch(() => {});
      await withStore(address, async (store) => {
        const named = [
          '../outside.txt',
          '../../../../etc/passwd',
          '/etc/passwd',
          `../${'a'.repeat(61)}`,
          'A'.repeat(64),
          '',
          `${'a'.repeat(64)}\0`,
          `${'a'.repeat(64)}\n`,
        ];
        for (const name of named)
          expect(await store.openFile(READER, name)).toMatchObject({ code: 'file-missing' });
        await fc.assert(
          fc.asyncProperty(fc.string(), async (name) => {
            const refused = await store.openFile(READER, name);
            expect(refused).toMatchObject({ code: 'file-missing' });
            if (name.length > 3) expect(JSON.stringify(refused)).not.toContain(name);
          }),
          RUNS,
        );
      });
    },
  );
});

describe('the shelf', () => {
  test('RECORD-205 what a crash left half-written is gone at the next opening', async () => {
    const address = await ownPlace(SQLITE);
    const incoming = join(shelfOf(address), 'incoming');
    await mkdir(incoming, { recursive: true });
    await writeFile(join(incoming, 'half.partial'), 'half a video');
    await withStore(address, async () => {
      expect(await readdir(incoming)).toEqual([]);
    });
  });

  test('RECORD-206 a file that was put and whose row was not is gone at the next opening', async () => {
    const address = await ownPlace(SQLITE);
    const { sha256 } = await withStore(address, (store) => keepFile(store, videoBytes(1)));
    // The state between the two: it is noted that it may have to go, and its row is not there.
    await behind(address, async (rows) => {
      await rows.run('INSERT INTO leaving (sha256) VALUES (?)', [sha256]);
      await rows.run('DELETE FROM file WHERE sha256 = ?', [sha256]);
    });
    await withStore(address, async (store) => {
      expect(await filesBelow(shelfOf(address))).toEqual([]);
      expect(granted(await store.verify(READER)).findings).toEqual([]);
    });
  });

  test.each([SQLITE, ENCRYPTED])(
    'RECORD-207 a damaged, cut or missing file is found and named; reading it ends with an error ($name)',
    async (place) => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        const ending = place === ENCRYPTED ? '.age' : '';
        const files = [];
        for (const seed of [1, 2, 3]) files.push(await keepFile(store, videoBytes(seed)));
        const [altered, cut, missing] = files.map(({ sha256 }) => sha256) as [
          string,
          string,
          string,
        ];
        const backup = granted(await store.backup(WRITER, await ownFolder())).folder;
        const pathOf = (sha256: string) =>
          join(shelfOf(address), sha256.slice(0, 2), sha256 + ending);
        await flipByte(pathOf(altered), 70_000);
        await truncate(pathOf(cut), 70_000);
        await rm(pathOf(missing));

        const { findings } = granted(await store.verify(READER));
        const faults = findings.filter(({ level }) => level === 'fault');
        expect(faults.map(({ code, at }) => `${code} ${at}`).sort()).toEqual(
          [
            `file-altered file ${altered}`,
            `file-altered file ${cut}`,
            `file-missing file ${missing}`,
          ].sort(),
        );
        expect(await store.openFile(READER, missing)).toMatchObject({ code: 'file-missing' });
        for (const sha256 of [altered, cut]) {
          const content = granted(await store.openFile(READER, sha256));
          await expect(collect(content)).rejects.toMatchObject({
            refusal: { code: 'file-damaged', at: sha256 },
          });
        }
        if (place === ENCRYPTED) {
          const parts = granted(await store.openParts(READER, altered));
          await expect(parts.read(65_000, 66_000)).rejects.toMatchObject({
            refusal: { code: 'file-damaged', at: altered },
          });
        }

        // The way out as it is told; the same file again is another.
        await keepFile(store, videoBytes(1));
        for (const { remedy } of faults.filter(({ at }) => at !== `file ${altered}`)) {
          const [name] = /files\/\S+/.exec(remedy)!;
          await copyFile(join(backup, name), join(shelfOf(address), '..', name));
        }
        expect(
          granted(await store.verify(READER)).findings.filter(({ level }) => level === 'fault'),
        ).toEqual([]);
      });
    },
  );

  test('RECORD-208 a file that no entry names is a notice, one that has no row too', async () => {
    const address = await ownPlace(SQLITE);
    await withStore(address, async (store) => {
      const { sha256 } = await keepFile(store, videoBytes(1));
      const stray = 'ab'.repeat(32);
      await mkdir(join(shelfOf(address), 'ab'));
      await writeFile(join(shelfOf(address), 'ab', stray), 'somebody put it there');
      const { findings } = granted(await store.verify(READER));
      expect(findings.map(({ level, code, at }) => ({ level, code, at }))).toEqual([
        { level: 'notice', code: 'file-unused', at: `file ${sha256}` },
        { level: 'notice', code: 'file-unknown', at: `file ${stray}` },
      ]);
    });
  });

  test.skipIf(!MAY_MOUNT)(
    'RECORD-209 on a full disk a file is refused and nothing is left of it (skipped where no small disk can be made)',
    async () => {
      const at = await smallDisk(4 * 1024 * 1024);
      await withStore({ at }, async (store) => {
        const kept = await keepFile(store, videoBytes(1));
        const refused = await store.putFile(
          WRITER,
          inPieces(videoBytes(2, 6_000_000), 64_000),
          'video/mp4',
        );
        expect(refused).toMatchObject({ code: 'disk-full' });
        expect((await filesBelow(join(at, 'files'))).map((name) => name.slice(-64))).toEqual([
          kept.sha256,
        ]);
        // There is room again, because nothing was left.
        await keepFile(store, videoBytes(3));
        const audit = granted(await store.audit(WRITER));
        expect(
          audit.filter(({ action }) => action === 'put-file').map((row) => row.detail),
        ).toContain('disk-full');
      });
    },
  );

  test('RECORD-210 a media type that is none is a mistake of the caller', async () => {
    const address = await ownPlace(SQLITE);
    const store = granted(await openStore(address));
    for (const mediaType of ['', 'video', 'video/', '../x', 'video/mp4; x'])
      await expect(store.putFile(WRITER, inPieces(videoBytes(1)), mediaType)).rejects.toThrow(
        TypeError,
      );
    await store.close();
  });
});
