import { basename } from 'node:path';
import { measureTracked } from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { type Analysis, defaultFolder } from './analyze.ts';
import { readInput } from './input-file.ts';
import { OutputFolder } from './output-folder.ts';
import { readProtocol } from './protocol-file.ts';
import { writeResults } from './results.ts';

/** How to read a recording that was tracked elsewhere. */
export interface ImportOptions {
  /** Folder for the results; `<name of the file>.facialis` in the current folder when left out. */
  readonly out?: string;
  /** Frames a second; needed where the table has no times. */
  readonly frameRate?: number;
  /** Whether the tracked picture was mirrored. */
  readonly mirrored?: boolean;
  /** Path of a protocol file that names segments. */
  readonly protocol?: string;
}

/**
 * Measures a table of a face tracked elsewhere and writes the same three files as `analyze`. What
 * the table cannot tell is absent.
 *
 * Refused: what is no such table, a wrong protocol, a folder that cannot be written to. Throws a
 * TypeError for a frame rate that is no positive number.
 */
export async function importTracked(
  path: string,
  options: ImportOptions = {},
): Promise<Analysis | Refusal> {
  const { frameRate, mirrored = false } = options;
  const content = await readInput(path);
  if (isRefusal(content)) return content;
  const protocol = options.protocol === undefined ? null : await readProtocol(options.protocol);
  if (isRefusal(protocol)) return protocol;
  const measured = await measureTracked(basename(path), content, {
    mirrored,
    ...(frameRate === undefined ? {} : { frameRate }),
    ...(protocol ? { protocol } : {}),
  });
  if (isRefusal(measured)) return measured;

  const folder = await OutputFolder.open(options.out ?? defaultFolder(path));
  if (isRefusal(folder)) return folder;
  const { recording, signals } = measured;
  const refusal = await writeResults(folder, recording, signals, []);
  if (!refusal) return { recording, signals, folder: folder.path };
  await folder.discard();
  return refusal;
}
