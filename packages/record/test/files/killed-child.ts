/**
 * Keeps files and writes backups until it is killed, and says on each line what was acknowledged:
 * `killed-child.ts STORE PARENT`.
 */
import { openStore } from '../../src/store/index.ts';

const WRITER = { name: 'child', may: 'write' } as const;
const [at, parent] = process.argv.slice(2) as [string, string];
const store = await openStore({ at });
if ('refused' in store) throw new Error(store.code);

async function* video(seed: number): AsyncIterable<Uint8Array> {
  yield Buffer.from(`video ${seed}`);
  for (let piece = 0; piece < 20; piece++) yield new Uint8Array(20_000).fill(seed + piece);
}

console.log('open');
for (let seed = process.pid; ; seed++) {
  const file = await store.putFile(WRITER, video(seed), 'video/mp4');
  if ('refused' in file) throw new Error(file.code);
  console.log(`file ${file.sha256}`);
  const backup = await store.backup(WRITER, parent);
  if ('refused' in backup) throw new Error(backup.code);
  console.log(`backup ${backup.folder}`);
}
