import type { FileRef, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import {
  BlobReader,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND,
  ERR_EOCDR_NOT_FOUND,
  ERR_EXTRAFIELD_ZIP64_NOT_FOUND,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_COMPRESSION,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js';
import { refuseArchive, refuseCut, refuseUnsafe } from './archive-refusals.ts';
import { fileRefsIn } from './file-refs.ts';
import { fileAt, isEscaping, isKnownPlace, PLACES } from './layout.ts';
import { HARMLESS_BYTES, MOST_PACKED, MOST_PLACES, MOST_TEXT_BYTES } from './limits.ts';
import { type PersonFile, readPersonFile } from './person-file.ts';

/** A file of an archive. */
export interface ArchiveFile extends FileRef {
  /** Its content; reading rejects where it is damaged. */
  open(): AsyncIterable<Uint8Array>;
}

/** What an archive holds. */
export interface Archive {
  /** All versions as `record.json` has them; null where an archive has only a bundle. */
  readonly versions: readonly Version[] | null;
  /** Text of the FHIR bundle; null where there is none. */
  readonly bundle: string | null;
  /** Files that the archive has, as entries refer to them. */
  readonly files: readonly ArchiveFile[];
  /** Files that entries refer to and that the archive lacks. */
  readonly missing: readonly FileRef[];
  /** How many places it has that no archive of ours has; nothing of them is read. */
  readonly others: number;
}

/**
 * Reads an archive that `writeArchive` made, or a zip with a FHIR bundle as `bundle.json`. Here the
 * zip and its layout are checked; the content of entries is, when they are kept.
 *
 * Refused: what is no zip, a zip cut short, places that lead out of the archive, and what unpacks
 * to far more than it should.
 *
 * @param name the archive's name, for refusals
 */
export async function readArchive(zip: Blob, name: string): Promise<Archive | Refusal> {
  try {
    const places = await listPlaces(zip, name);
    if (isRefusal(places)) return places;
    const record = await textAt(places, PLACES.record);
    const bundle = await textAt(places, PLACES.bundle);
    if (record === null && bundle === null) return refuseArchive(name, 'a zip without either');
    const person = record === null ? null : readPersonFile(record, name);
    if (isRefusal(person)) return person;
    return { bundle, ...contentsOf(person, places) };
  } catch (error) {
    return refuseBroken(error, zip, name);
  }
}

type Places = ReadonlyMap<string, FileEntry>;

/** All places by name, once each of them is known to be harmless. */
async function listPlaces(zip: Blob, name: string): Promise<Places | Refusal> {
  const reader = new ZipReader(new BlobReader(zip), {
    useWebWorkers: false,
    checkCrc32: true,
    checkOverlappingEntry: true,
    strictness: 'strict',
  });
  const places = new Map<string, FileEntry>();
  for await (const entry of reader.getEntriesGenerator()) {
    const { filename, compressedSize, uncompressedSize } = entry;
    if (isEscaping(filename)) return refuseUnsafe(name, 'a path that leads out of it');
    if (uncompressedSize > HARMLESS_BYTES && uncompressedSize > compressedSize * MOST_PACKED) {
      return refuseUnsafe(name, 'a part that unpacks to a great many times its size');
    }
    if (entry.directory) continue;
    if (entry.encrypted) return refuseArchive(name, 'a part with a password');
    places.set(filename, entry);
    if (places.size > MOST_PLACES) return refuseUnsafe(name, `more than ${MOST_PLACES} parts`);
  }
  for (const place of [PLACES.record, PLACES.bundle]) {
    if ((places.get(place)?.uncompressedSize ?? 0) > MOST_TEXT_BYTES) {
      return refuseUnsafe(name, `more than ${MOST_TEXT_BYTES} bytes in one text`);
    }
  }
  return places;
}

async function textAt(places: Places, place: string): Promise<string | null> {
  const entry = places.get(place);
  if (!entry) return null;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of contentOf(entry)) pieces.push(new Uint8Array(piece));
  return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(pieces).arrayBuffer());
}

/** The bytes of an entry, unpacked no further than it says that it is long. */
function contentOf(entry: FileEntry): AsyncIterable<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // Its failure reaches the reader through the stream.
  entry.getData(writable).catch((error: unknown) => writable.abort(error).catch(() => {}));
  return readable;
}

function contentsOf(
  person: PersonFile | null,
  places: Places,
): Pick<Archive, 'versions' | 'files' | 'missing' | 'others'> {
  const inZip = new Map(
    [...places].flatMap(([place, entry]): [string, FileEntry][] => {
      const sha256 = fileAt(place);
      return sha256 === undefined ? [] : [[sha256, entry]];
    }),
  );
  const refs = person === null ? [] : fileRefsIn(person.versions.map(({ content }) => content));
  const files = refs.flatMap((ref): ArchiveFile[] => {
    const entry = inZip.get(ref.sha256);
    return entry ? [{ ...ref, open: () => contentOf(entry) }] : [];
  });
  return {
    versions: person?.versions ?? null,
    files,
    missing: refs.filter(({ sha256 }) => !inZip.has(sha256)),
    others: [...places.keys()].filter((place) => !isKnownPlace(place)).length,
  };
}

/** What zips say that were made to be read in two ways or to write elsewhere. */
const UNSAFE = [ERR_AMBIGUOUS_ARCHIVE, ERR_OVERLAPPING_ENTRY, ERR_UNSAFE_FILENAME];
/** What zips say that were cut short or damaged. */
const BROKEN = [
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND,
  ERR_EOCDR_NOT_FOUND,
  ERR_EXTRAFIELD_ZIP64_NOT_FOUND,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
  ERR_UNSUPPORTED_COMPRESSION,
];
/** First bytes of every zip that holds anything. */
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04] as const;

/** Tells a zip that could do harm, one that is damaged, and a file that is no zip apart. */
async function refuseBroken(error: unknown, zip: Blob, name: string): Promise<Refusal> {
  const message = error instanceof Error ? error.message : '';
  if (UNSAFE.includes(message))
    return refuseUnsafe(name, 'parts that contradict each other or lead out of it');
  if (!BROKEN.includes(message)) throw error;
  const start = new Uint8Array(await zip.slice(0, ZIP_MARK.length).arrayBuffer());
  const isZip = ZIP_MARK.every((byte, i) => start[i] === byte);
  return isZip ? refuseCut(name) : refuseArchive(name, 'a file that is no zip');
}
