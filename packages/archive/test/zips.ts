/** Archives to try, and zips as others would make them. */
import { createHash } from 'node:crypto';
import type { Entry } from '@facialis/record';
import type { FileRef, Version } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { ZipWriter } from '@zip.js/zip.js';
import { type Archive, type ArchiveDone, readArchive, writeArchive } from '../src/index.ts';

export const AT = '2026-11-22T18:30:00.000Z';
const AUTHOR = { role: 'clinician' } as const;
const PERSON_ID = '00000000-0000-4000-8000-000000000001';

/** A file of any content, with its reference. */
export function fileOf(text: string): { ref: FileRef; content: Uint8Array } {
  const content = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ref: { sha256, bytes: content.length, mediaType: 'video/mp4' }, content };
}

/** The person of the archives. */
export const PERSON: Entry = {
  kind: 'person',
  author: AUTHOR,
  name: 'Example person',
  birthYear: 1961,
  sex: 'female',
  language: 'en',
};

/** A visit with words. */
export function visit(reason: string): Entry {
  return { kind: 'visit', when: '2026-03-02', author: AUTHOR, reason };
}

/** A version as a store gives it. */
export function versionOf(index: number, content: Entry, more: Partial<Version> = {}): Version {
  const entry = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const kept = { version: 1, at: AT, actor: 'local', deleted: false, confirmed: [] };
  return { entry, person: PERSON_ID, ...kept, content, ...more };
}

/** Writes an archive into memory. */
export async function archiveOf(
  versions: readonly Version[],
  files: readonly { ref: FileRef; content: Uint8Array }[] = [],
): Promise<{ zip: Blob; done: ArchiveDone }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const out = new WritableStream<Uint8Array>({
    write: (piece) => {
      pieces.push(new Uint8Array(piece));
    },
  });
  const openFile = async (sha256: string) => {
    const { content } = files.find(({ ref }) => ref.sha256 === sha256)!;
    return (async function* () {
      yield content;
    })();
  };
  const done = await writeArchive({ person: PERSON_ID, versions, at: AT, openFile }, out);
  if (isRefusal(done)) throw new Error(done.code);
  return { zip: new Blob(pieces), done };
}

/** A zip of texts, as anybody could make it. */
export async function zipOf(texts: Readonly<Record<string, string>>): Promise<Blob> {
  const blob = new TransformStream<Uint8Array, Uint8Array>();
  const whole = new Response(blob.readable as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  const zip = new ZipWriter(blob.writable, { useWebWorkers: false });
  for (const [name, text] of Object.entries(texts)) {
    const level = name.startsWith('files/') ? 0 : 6;
    await zip.add(name, new Blob([text]).stream(), { level });
  }
  await zip.close();
  return whole;
}

/** Reads an archive that must be readable. */
export async function read(zip: Blob): Promise<Archive> {
  const archive = await readArchive(zip, 'person.zip');
  if (isRefusal(archive)) throw new Error(`${archive.code}: ${archive.got}`);
  return archive;
}

/** Everything of a stream. */
export async function contentOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
}
