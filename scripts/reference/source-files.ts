import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the shipped source. */
export interface ShippedFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file that ships, in order of path. */
export function readShippedFiles(root: string): ShippedFile[] {
  return ['packages', 'apps']
    .flatMap((rooms) =>
      readdirSync(join(root, rooms)).map((room) => join(root, rooms, room, 'src')),
    )
    .flatMap((src) =>
      readdirSync(src, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => relative(root, join(src, name)).split(sep).join('/')),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
