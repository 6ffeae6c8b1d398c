import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** A video below a folder. */
export interface FoundVideo {
  /** Path below the folder, with forward slashes. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** When it was last changed, ms since 1970. */
  readonly changedMs: number;
}

/** Endings of videos; those that are not read get a refusal with the conversion command. */
const ENDINGS = new Set(
  '.mp4 .m4v .mov .qt .webm .mkv .ts .mts .m2ts .3gp .avi .flv .gif .wmv .mpg .mpeg'.split(' '),
);

/**
 * All videos below a folder, by name. Hidden files and folders, and the folder `except`, are left
 * out; links to files are followed, links to folders are not. Rejects with Node's own error where
 * the folder cannot be read.
 */
export async function findVideos(folder: string, except: string): Promise<FoundVideo[]> {
  const found: FoundVideo[] = [];
  const search = async (below: string): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const path = join(folder, file);
      if (entry.isDirectory()) {
        if (resolve(path) !== resolve(except)) await search(file);
      } else if (ENDINGS.has(extname(entry.name).toLowerCase())) {
        const about = await stat(path).catch(() => null);
        if (about?.isDirectory()) continue;
        // A link that leads nowhere is kept: its refusal tells that the file is missing.
        found.push({ file, path, bytes: about?.size ?? 0, changedMs: about?.mtimeMs ?? 0 });
      }
    }
  };
  await search('');
  return found;
}
