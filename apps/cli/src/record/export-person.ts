import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { type ArchiveDone, newestOf, personRecordOf, writeArchive } from '@facialis/archive';
import { toBundle } from '@facialis/fhir';
import { type Actor, type LongWork, type Store, StoreFailure } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { OutputFolder, refuseOutput } from '../output-folder.ts';
import { jsonText } from './printable.ts';

/** A finished export. */
export interface PersonExport extends ArchiveDone {
  /** Where it was written. */
  readonly path: string;
}

/** What stands at the end of a file's name until it is whole. */
const UNFINISHED = '.part';

/**
 * Writes one person's record into a file, whole or not at all: an open archive (.zip).
 *
 * Refused: an unknown person, a file of the record that is missing or damaged, a place that cannot
 * be written to. Rejects with the signal's reason when it is stopped.
 */
export async function exportArchive(
  store: Store,
  actor: Actor,
  person: string,
  out: string,
  work: LongWork = {},
): Promise<PersonExport | Refusal> {
  const versions = await store.wholePerson(actor, person);
  if (isRefusal(versions)) return versions;
  const path = resolve(out);
  const folder = await OutputFolder.open(dirname(path));
  if (isRefusal(folder)) return folder;
  const unfinished = path + UNFINISHED;
  try {
    const stream = Writable.toWeb(createWriteStream(unfinished, { flush: true }));
    const at = new Date().toISOString();
    const openFile = (sha256: string) => store.openFile(actor, sha256);
    const done = await writeArchive({ person, versions, at, openFile }, stream, work);
    if (isRefusal(done)) return done;
    await rename(unfinished, path);
    return { ...done, path };
  } catch (error) {
    work.signal?.throwIfAborted();
    if (error instanceof StoreFailure) return error.refusal;
    return refuseOutput(error, path);
  } finally {
    await rm(unfinished, { force: true });
    await folder.discard();
  }
}

/** Writes one person's newest versions as a FHIR R4 bundle, whole or not at all. */
export async function exportBundle(
  store: Store,
  actor: Actor,
  person: string,
  out: string,
): Promise<PersonExport | Refusal> {
  const versions = await store.wholePerson(actor, person);
  if (isRefusal(versions)) return versions;
  const newest = newestOf(versions);
  const path = resolve(out);
  const folder = await OutputFolder.open(dirname(path));
  if (isRefusal(folder)) return folder;
  const name = basename(path);
  const refusal = await folder.write([
    { name, content: jsonText(toBundle(personRecordOf(newest))) },
  ]);
  if (!refusal) {
    return {
      entries: newest.length,
      versions: newest.length,
      files: 0,
      path: join(folder.path, name),
    };
  }
  await folder.discard();
  return refusal;
}
