import { fromBundle, LEFT_OUT } from '@facialis/fhir';
import type { Entry } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { MOST_TEXT_BYTES } from './limits.ts';
import { newestOf } from './newest.ts';
import { type ArchiveFile, readArchive } from './read-archive.ts';

/** What a file holds that can be imported. */
export type ImportFormat = 'archive' | 'bundle' | 'table';

/** Something of a source that is not taken, or not whole. */
export interface NotTaken {
  /** What it is: a type of resource, a file. */
  readonly what: string;
  /** Which one of the bundle, from 1. */
  readonly number?: number;
  /** Why, as a sentence. */
  readonly why: string;
}

/** Entries of one person, out of an archive or a bundle, not yet kept. */
export interface ImportSource {
  /** The person first. */
  readonly entries: readonly Entry[];
  readonly files: readonly ArchiveFile[];
  readonly notTaken: readonly NotTaken[];
}

const ZIP_START = 'PK';
/** Bytes that tell the formats apart. */
const START_BYTES = 64;

/** Tells by its beginning what a file holds: a zip, JSON or XML, or else a table. */
export async function importFormat(file: Blob): Promise<ImportFormat> {
  const start = await file.slice(0, START_BYTES).text();
  if (start.startsWith(ZIP_START)) return 'archive';
  return /^[\uFEFF\s]*[{[<]/.test(start) ? 'bundle' : 'table';
}

/**
 * Reads an archive that `writeArchive` made, or a FHIR R4 bundle of any program.
 *
 * Refused: what neither is, what is damaged or unsafe, a bundle from before R4 or of several people.
 *
 * @param name the file's name, for refusals
 */
export async function readImport(
  file: Blob,
  name: string,
  format: 'archive' | 'bundle',
): Promise<ImportSource | Refusal> {
  if (format === 'bundle') {
    return file.size > MOST_TEXT_BYTES ? refuseLarge(name) : readBundle(await file.text(), name);
  }
  const archive = await readArchive(file, name);
  if (isRefusal(archive)) return archive;
  const { versions, bundle, files, others } = archive;
  const source = versions === null ? readBundle(bundle!, name) : newestEntries(versions);
  if (isRefusal(source)) return source;
  const strange = {
    what: `${others} other files`,
    why: 'No archive of this program has such files.',
  };
  return { ...source, files, notTaken: [...source.notTaken, ...(others > 0 ? [strange] : [])] };
}

/** What an archive's record comes to: the newest versions, as an import begins a new history. */
function newestEntries(versions: readonly Version[]): Omit<ImportSource, 'files'> {
  const newest = newestOf(versions);
  const earlier = versions.length - newest.length;
  const left = {
    what: `${earlier} earlier or deleted versions`,
    why: 'An import takes the newest; the others stay in record.json of the archive.',
  };
  return {
    entries: newest.map(({ content }) => content),
    notTaken: earlier > 0 ? [left] : [],
  };
}

function readBundle(text: string, name: string): ImportSource | Refusal {
  const imported = fromBundle(text);
  if (isRefusal(imported)) {
    const at = imported.at === undefined ? name : `${name}, ${imported.at}`;
    return { ...imported, at };
  }
  const { record, taken, leftOut } = imported;
  const parts = taken.flatMap(({ at, resourceType, without }) =>
    without.length === 0
      ? []
      : [{ what: resourceType, number: at + 1, why: `Not taken of it: ${without.join(', ')}.` }],
  );
  const whole = leftOut.map(({ at, resourceType, why }) => ({
    what: resourceType,
    number: at + 1,
    why: LEFT_OUT[why],
  }));
  return {
    entries: [record.person, ...record.entries].map(({ content }) => content),
    files: [],
    notTaken: [...whole, ...parts],
  };
}

function refuseLarge(at: string): Refusal {
  return refuse('json-too-large', {
    at,
    need: `at most ${MOST_TEXT_BYTES} bytes`,
    got: 'more',
    remedy: 'Have the other system export one person, or split the bundle.',
  });
}
