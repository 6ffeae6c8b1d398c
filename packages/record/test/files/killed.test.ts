import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { verifyBackup } from '../../src/store/index.ts';
import { READER, WRITER } from '../store/entries.ts';
import { ownPlace, SQLITE, withStore } from '../store/places.ts';
import { collect, granted, ownFolder } from './bytes.ts';

const CHILD = join(import.meta.dirname, 'killed-child.ts');
/** Times that it is killed here; `npm run bench` does it 300 times. */
const KILLS = 3;
/** The longest that it is let live once it is open. */
const LIFE_MS = 400;

/** Lets a process keep files and write backups, kills it, and gives what it had acknowledged. */
async function killOne(at: string, parent: string): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, at, parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const lines = createInterface(child.stdout).on('line', (line) => said.push(line));
  const closed = Promise.all([once(lines, 'close'), once(child, 'exit')]);
  await once(lines, 'line');
  await setTimeout(Math.random() * LIFE_MS);
  child.kill('SIGKILL');
  const [, [, signal]] = await closed;
  expect(signal).toBe('SIGKILL');
  return said;
}

test('RECORD-260 killed at any moment: what was acknowledged is there, half a backup is called .partial, all verifies', async () => {
  const { at } = await ownPlace(SQLITE);
  const parent = await ownFolder();
  const said: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    said.push(...(await killOne(at, parent)));
    const named = (word: string) =>
      said.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length));
    await withStore({ at }, async (store) => {
      const { findings } = granted(await store.verify(READER));
      expect(findings.filter(({ code }) => code !== 'file-unused')).toEqual([]);
      for (const sha256 of named('file '))
        await collect(granted(await store.openFile(READER, sha256)));
      granted(await store.backup(WRITER, parent));
    });
    const finished = (await readdir(parent)).filter((name) => !name.endsWith('.partial'));
    for (const folder of named('backup '))
      expect(finished.map((name) => join(parent, name))).toContain(folder);
    for (const name of finished)
      expect(granted(await verifyBackup(join(parent, name))).findings).toEqual([]);
    expect(await readdir(join(at, 'files', 'incoming'))).toEqual([]);
  }
});
