/**
 * `npm start`: builds the app where its build is missing or older than its sources, and opens the
 * record in the browser. What is typed behind `--` goes to `facialis serve`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const app = join(root, 'apps/web/build');
/** What the app is built from, below the root. */
const SOURCES = ['package-lock.json', 'packages', 'apps/web', 'apps/server/src'];
/** What no build is made from. */
const IGNORED = ['node_modules', 'build', 'test'];

if (newest(SOURCES) > timeOf(join(app, 'index.html'))) {
  console.log('Building the app; this takes a few seconds …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const words = [vite, 'build', join(root, 'apps/web'), '--logLevel', 'error'];
  execFileSync(process.execPath, words, { cwd: root, stdio: 'inherit' });
}
process.argv = [process.argv[0]!, 'facialis', 'serve', '--app', app, ...process.argv.slice(2)];
await import('../apps/cli/src/main.ts');

/** When anything below these paths was changed last, ms since 1970. */
function newest(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => newestBelow(join(root, path))));
}

function newestBelow(path: string): number {
  if (!statSync(path).isDirectory()) return timeOf(path);
  const inside = readdirSync(path).filter((name) => !IGNORED.includes(name));
  return Math.max(0, ...inside.map((name) => newestBelow(join(path, name))));
}

/** When a file was changed last, ms since 1970; 0 where it is not there. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
