/** A record as a user makes it with the command, and copies of it to try things on. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXAMPLES, type Kind } from '@facialis/record';
import { expect } from 'vitest';
import { newFolder, type Run } from './facialis.ts';
import { runHosted } from './hosted.ts';

/** A name that nobody has: wherever it is found, a patient's words have been let out. */
export const CANARY = 'Quuxolotl Canarini';

/** A folder with a record in `store`, and JSON files beside it. */
export interface Place {
  readonly cwd: string;
  /** Runs a command of the record there. */
  run(...args: string[]): Promise<Run>;
}

/** A command that knows its record. */
export function placeAt(cwd: string): Place {
  const store = join(cwd, 'store');
  return { cwd, run: (...args) => runHosted({ args, cwd, store }) };
}

/** A new folder with an empty record. */
export async function newPlace(): Promise<Place> {
  const place = placeAt(await newFolder());
  expect((await place.run('record', 'create')).code).toBe(0);
  return place;
}

/** A copy, for what would spoil the record for others. */
export async function copyOf(place: Place): Promise<Place> {
  const cwd = await newFolder();
  await cp(place.cwd, cwd, { recursive: true });
  return placeAt(cwd);
}

/** Writes an entry's JSON beside the record and gives its file's name. */
export async function fileOf({ cwd }: Place, kind: Kind, more: object = {}): Promise<string> {
  const name = `${kind}-${Math.random().toString(36).slice(2)}.json`;
  await writeFile(join(cwd, name), JSON.stringify({ ...EXAMPLES[kind], ...more }));
  return name;
}

/** Adds an entry that must be kept, and gives its id. */
export async function add(place: Place, kind: Kind, more: object = {}, person?: string) {
  const whose = person === undefined ? [] : ['--person', person];
  const file = await fileOf(place, kind, more);
  const { code, out, err } = await place.run('record', 'add', kind, file, '--json', ...whose);
  expect(code, err).toBe(0);
  return (JSON.parse(out) as { entry: string }).entry;
}

/** Paths below a folder of the files that hold a text, as UTF-8 or UTF-16. */
export async function filesHolding(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const wide = Buffer.from(text, 'utf16le');
    if (content.includes(text) || content.includes(wide)) found.push(path.slice(folder.length + 1));
  }
  return found.sort();
}
