/** `npm run demo`: draws a face with hemifacial spasm, measures it, and says where to look. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'demo');

/** Long enough to be judged without a warning, small enough to be drawn in half a minute. */
const PHANTOM =
  '--scenario moderate --side left --seconds 18 --frame-rate 25 --size 640x480 --face-height 340 --seed 3';

/** Runs the command as a user would; ends the demo where it fails. */
function facialis(...args: string[]): void {
  console.log(`\n$ npx facialis ${args.join(' ')}`);
  const command = join(root, 'apps/cli/bin/facialis.js');
  const { status } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(folder, { recursive: true, force: true });
console.log('A drawn face, so that nobody’s picture is needed, with spasms of its left half.');
facialis('simulate', 'demo/face.mp4', ...PHANTOM.split(' '));
facialis('analyze', 'demo/face.mp4', '--out', 'demo/face');
console.log(`
Look at the report in a browser:
  ${join(folder, 'face', 'report.html')}
The same as data: recording.json and signals.csv beside it. What is true: demo/face.truth.json.
Now your own video:  npx facialis analyze VIDEO`);
