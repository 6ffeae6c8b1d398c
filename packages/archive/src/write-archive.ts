import { toBundle } from '@facialis/fhir';
import type { FileRef, LongWork, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { entryCsvTables, renderCourse } from '@facialis/report';
import { ZipWriter } from '@zip.js/zip.js';
import { fileRefsIn } from './file-refs.ts';
import { ARCHIVE_SCHEMA, filePlace, PLACES } from './layout.ts';
import { newestOf, personRecordOf } from './newest.ts';
import { README } from './readme.ts';

/** What an archive is made from. */
export interface ArchiveInput {
  /** The person's id. */
  readonly person: string;
  /** All versions of all entries of the person, as `Store.wholePerson` gives them. */
  readonly versions: readonly Version[];
  /** When it is made, ISO 8601 in UTC. */
  readonly at: string;
  /** Opens a file that an entry refers to, as `Store.openFile` does. */
  openFile(sha256: string): Promise<AsyncIterable<Uint8Array> | Refusal>;
}

/** A finished archive. */
export interface ArchiveDone {
  readonly entries: number;
  readonly versions: number;
  readonly files: number;
}

/** A file's pieces are videos and other data that no longer compress. */
const STORED = { level: 0 } as const;

/**
 * Writes one person's record as a zip that needs no program of ours: a page to read, FHIR R4,
 * tables, every version as JSON, and the files. Deleted entries stand in `record.json` alone.
 *
 * Refused: a file that cannot be opened. The zip is then not whole; whoever gave `out` removes
 * what was written. Rejects with the stream's own error, or with the signal's reason.
 *
 * @param out where the zip's bytes go; closed at the end
 */
export async function writeArchive(
  { person, versions, at, openFile }: ArchiveInput,
  out: WritableStream<Uint8Array>,
  { signal, onProgress }: LongWork = {},
): Promise<ArchiveDone | Refusal> {
  const newest = newestOf(versions);
  const files = fileRefsIn(versions.map(({ content }) => content));
  const zip = new ZipWriter(out, {
    useWebWorkers: false,
    lastModDate: new Date(at),
    ...(signal ? { signal } : {}),
  });
  const addText = (place: string, text: string) => zip.add(place, new Blob([text]).stream());

  await addText(PLACES.readme, README);
  await addText(PLACES.page, renderCourse({ versions: newest, at }));
  await addText(PLACES.bundle, jsonOf(toBundle(personRecordOf(newest))));
  await addText(PLACES.record, jsonOf({ schema: ARCHIVE_SCHEMA, person, at, versions, files }));
  for (const { name, text } of entryCsvTables(newest)) await addText(`csv/${name}`, text);
  for (const [index, file] of files.entries()) {
    onProgress?.({ done: index / files.length, words: `file ${index + 1} of ${files.length}` });
    const refusal = await addFile(zip, file, openFile);
    if (refusal) return refusal;
  }
  await zip.close();
  return { entries: newest.length, versions: versions.length, files: files.length };
}

async function addFile(
  zip: ZipWriter<unknown>,
  { sha256, mediaType }: FileRef,
  openFile: ArchiveInput['openFile'],
): Promise<Refusal | null> {
  const content = await openFile(sha256);
  if (isRefusal(content)) return content;
  await zip.add(filePlace(sha256, mediaType), ReadableStream.from(content), STORED);
  return null;
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
