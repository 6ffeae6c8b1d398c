import { describe, expect, test } from 'vitest';
import type { Rows } from '../../src/store/database.ts';
import type { StoreAddress } from '../../src/store/index.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { granted, inPieces } from '../files/bytes.ts';
import { keep, keepPerson, READER, visit, WRITER } from './entries.ts';
import { behind, ownPlace, QUICK_PLACES, unguarded, withStore } from './places.ts';

/** A store with one person and a changed visit; gives their ids and the end of the audit. */
async function fill(address: StoreAddress) {
  return withStore(address, async (store) => {
    const who = await keepPerson(store);
    const { entry } = await keep(store, { person: who, content: visit('2024-05-02') });
    await keep(store, { entry, from: 1, why: 'More', content: visit('2024-05-02', 'more') });
    const { head, findings } = granted(await store.verify(READER));
    expect(findings).toEqual([]);
    return { who, entry, head };
  });
}

async function verified(address: StoreAddress, sinceHead?: string) {
  const work = sinceHead === undefined ? {} : { sinceHead };
  return withStore(address, async (store) => granted(await store.verify(READER, work)));
}

describe.for(QUICK_PLACES)('verify on $name', (place) => {
  describe.skipIf(!place.here)('looks', () => {
    /** What is done behind the store's back, and what verify says of it. */
    const tampered: readonly [
      string,
      (ids: { who: string; entry: string }) => [string, string[]],
      string,
      RegExp,
    ][] = [
      [
        'a version was changed',
        ({ entry }) => [
          "UPDATE version SET body = replace(body, 'twitching', 'nothing') WHERE entry = ? AND version = 1",
          [entry],
        ],
        'version-altered',
        /version 1$/,
      ],
      [
        'a version is gone',
        ({ entry }) => ['DELETE FROM version WHERE entry = ? AND version = 2', [entry]],
        'version-missing',
        /version 2$/,
      ],
      [
        'a row of the audit was changed',
        () => ["UPDATE audit SET actor = 'Nobody' WHERE seq = ?", ['3']],
        'audit-altered',
        /row 3$/,
      ],
      [
        'a row of the audit is gone',
        () => ['DELETE FROM audit WHERE seq = ?', ['5']],
        'audit-row-missing',
        /row 6$/,
      ],
      [
        'a newest version was turned back',
        ({ entry }) => ['UPDATE head SET version = 1 WHERE entry = ?', [entry]],
        'newest-altered',
        /^entry/,
      ],
      [
        'a newest version is not listed',
        ({ entry }) => ['DELETE FROM head WHERE entry = ?', [entry]],
        'newest-altered',
        /^entry/,
      ],
      [
        'a row of the list of people was changed',
        ({ who }) => ['UPDATE people SET entries = 7 WHERE person = ?', [who]],
        'people-altered',
        /^person/,
      ],
    ];

    test.for(tampered)('RECORD-120 %s: it is found and named', async ([, change, code, at]) => {
      const address = await ownPlace(place);
      const ids = await fill(address);
      // A second verification is the row that follows the one that goes.
      await verified(address);
      await behind(address, async (rows) => {
        await rows.script(unguarded(address));
        const [sql, values] = change(ids);
        await rows.run(sql, values);
      });
      const { findings } = await verified(address);
      const found = findings.find((finding) => finding.code === code);
      expect(found).toMatchObject({ level: 'fault', at: expect.stringMatching(at) });
      expect(found!.remedy).not.toBe('');
    });

    test('RECORD-120 a version that the audit does not tell of is found', async () => {
      const address = await ownPlace(place);
      const { entry } = await fill(address);
      await behind(address, async (rows) => {
        await rows.run(
          `INSERT INTO version SELECT person, entry, 3, audit, kind, at, actor, why, deleted, confirmed, nonce, body
           FROM version WHERE entry = ? AND version = 2`,
          [entry],
        );
      });
      const { findings } = await verified(address);
      expect(findings.map(({ code, at }) => [code, at])).toContainEqual([
        'version-untold',
        `entry ${entry}, version 3`,
      ]);
    });

    test('RECORD-120 rows of the files that an entry names are held against it', async () => {
      const address = await ownPlace(place);
      await withStore(address, async (store) => {
        const who = await keepPerson(store);
        const content = inPieces(new TextEncoder().encode('a video'));
        const video = granted(await store.putFile(WRITER, content, 'video/mp4'));
        await keep(store, { person: who, content: { ...EXAMPLES.recording, video } });
      });
      await behind(address, (rows) => rows.run('DELETE FROM file_use'));
      const codes = (await verified(address)).findings.map(({ code }) => code);
      expect(codes).toContain('file-use-altered');
    });

    test('RECORD-121 an end of the audit that was noted down proves that nothing was cut off', async () => {
      const address = await ownPlace(place);
      const { head } = await fill(address);
      expect((await verified(address, head)).findings).toEqual([]);
      await behind(address, cutOff(address, head));
      const codes = (await verified(address, head)).findings.map(({ code }) => code);
      expect(codes).toContain('audit-head-unknown');
    });

    test('RECORD-122 neither versions nor the audit can be changed by a statement', async () => {
      const address = await ownPlace(place);
      await fill(address);
      const statements = [
        'UPDATE version SET deleted = 1',
        'DELETE FROM version',
        "UPDATE audit SET actor = 'x'",
        'DELETE FROM audit',
      ];
      for (const sql of statements) {
        await expect(behind(address, (rows) => rows.run(sql))).rejects.toThrow('store-failed');
      }
      expect((await verified(address)).findings).toEqual([]);
    });

    test('RECORD-123 verify tells how far it is, counts, and can be stopped', async () => {
      const address = await ownPlace(place);
      await fill(address);
      await withStore(address, async (store) => {
        const shares: number[] = [];
        const onProgress = ({ done }: { done: number }) => shares.push(done);
        const found = granted(await store.verify(WRITER, { onProgress }));
        expect(found).toMatchObject({ auditRows: 5, versions: 3, files: 0 });
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        const signal = AbortSignal.abort();
        await expect(store.verify(WRITER, { signal })).rejects.toThrow('aborted');
      });
    });
  });
});

/** Cuts the audit off from a row on, with the versions that it tells of. */
function cutOff(address: StoreAddress, head: string) {
  return async (rows: Rows) => {
    const seq = Number(head.split(':')[0]);
    await rows.script(unguarded(address));
    await rows.run('DELETE FROM version WHERE audit >= ?', [seq]);
    await rows.run('DELETE FROM audit WHERE seq >= ?', [seq]);
  };
}
