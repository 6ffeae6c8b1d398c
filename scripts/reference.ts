/** Writes docs/reference from the code: `npm run reference`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { referencePages } from './reference/pages.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/reference');

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(referencePages(root))) {
  writeFileSync(join(folder, name), text);
  console.log(`docs/reference/${name}`);
}
