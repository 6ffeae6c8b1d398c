/**
 * Packs every package as it would be published, installs the tarballs into an empty folder and
 * tries them there: `npm run pack:check`. The tarballs stay in build/tarballs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRooms } from './check/tree.ts';
import { compile, stage } from './pack/stage.ts';

const root = resolve(import.meta.dirname, '..');
const build = join(root, 'build');
const tarballs = join(build, 'tarballs');
const rooms = readRooms(root).filter(({ manifest }) => !manifest.private);

rmSync(tarballs, { recursive: true, force: true });
mkdirSync(tarballs, { recursive: true });
compile(root, join(build, 'compiled'));
for (const room of rooms) {
  const folder = join(build, room.noun);
  stage(root, join(build, 'compiled'), room, folder);
  run('npm', ['pack', '--silent', '--pack-destination', tarballs], folder);
}

const consumer = mkdtempSync(join(tmpdir(), 'facialis-consumer-'));
try {
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  const files = readdirSync(tarballs).map((file) => join(tarballs, file));
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...files], consumer);
  for (const { manifest } of rooms) {
    const script = `await import('${manifest.name}'); console.log('imported ${manifest.name}');`;
    run('node', ['--input-type=module', '--eval', script], consumer);
  }
  for (const words of ['--version', 'doctor']) run('npx', ['facialis', words], consumer);
  console.log(`packed, installed and tried ${rooms.length} packages`);
} finally {
  rmSync(consumer, { recursive: true });
}

function run(command: string, words: readonly string[], cwd: string): void {
  console.log(`$ ${command} ${words.map((word) => word.replace(`${root}/`, '')).join(' ')}`);
  execFileSync(command, words, { cwd, stdio: 'inherit' });
}
