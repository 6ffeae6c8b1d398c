/** Checks the tree against its own promises and lists what breaks them: `npm run check`. */
import { resolve } from 'node:path';
import { CHECKS } from './check/checks.ts';
import { readTree } from './check/tree.ts';

const tree = readTree(resolve(import.meta.dirname, '..'));
for (const [name, check] of Object.entries(CHECKS)) {
  const findings = check(tree);
  for (const { at, what } of findings) console.error(`${name}: ${at} ${what}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${name}: good`);
}
tree.close();
