import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { EXAMPLES } from '../../src/index.ts';
import type { FileRef, Store, Version } from '../../src/store/index.ts';
import { keep, person, visit, WRITER } from '../store/entries.ts';
import { granted, inPieces, ownFolder } from './bytes.ts';

/** A name that must not be found where it does not belong. */
export const CANARY = 'Canaria Zeisigvogel';
/** A word of a note, likewise. */
export const CANARY_NOTE = 'zeisig-twitches-while-reading';

/** Content of a video: long enough for several pieces of any format, not of one byte. */
export function videoBytes(seed: number, length = 150_000): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 101 + (at >> 8)) & 0xff);
}

/** Keeps a file. */
export async function keepFile(store: Store, content: Uint8Array): Promise<FileRef> {
  return granted(await store.putFile(WRITER, inPieces(content), 'video/mp4'));
}

/** Keeps a recording with a video. */
export async function keepRecording(store: Store, of: string, video: FileRef): Promise<Version> {
  return keep(store, { person: of, content: { ...EXAMPLES.recording, video } });
}

/** A person with visits, of which one was changed and one deleted, and a recording. */
export async function keepCourse(store: Store, name = CANARY, seed = 1) {
  const { person: id } = await keep(store, { content: person(name) });
  const first = await keep(store, { person: id, content: visit('2024-05', CANARY_NOTE) });
  await keep(store, {
    person: id,
    entry: first.entry,
    from: 1,
    content: visit('2024-05-02', `${CANARY_NOTE} and driving`),
    why: 'The day is known now.',
  });
  const second = await keep(store, { person: id, content: visit('2025-01', CANARY_NOTE) });
  granted(await store.remove(WRITER, second.entry, 1, 'Entered twice.'));
  const video = await keepFile(store, videoBytes(seed));
  await keepRecording(store, id, video);
  return { id, video };
}

/** Everything that a store tells of its people and itself, but for what asking adds to the audit. */
export async function everythingOf(store: Store) {
  const { rows } = granted(await store.people(WRITER));
  const people = [];
  for (const row of rows) people.push({ row, all: await store.wholePerson(WRITER, row.person) });
  const audit = granted(await store.audit(WRITER, { limit: 1000 }));
  return { people, audit: audit.filter(({ action }) => !ASKING.includes(action)) };
}

const ASKING = ['people', 'whole-person', 'audit', 'verify', 'open-file', 'begin-backup', 'backup'];

/** The files below a folder that hold a text. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const found = [];
  for (const name of await filesBelow(folder))
    if ((await readFile(join(folder, name))).includes(text)) found.push(name);
  return found;
}

/** Names of all files below a folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = [];
  for (const name of await readdir(folder, { recursive: true }))
    if ((await stat(join(folder, name))).isFile()) found.push(name);
  return found.sort();
}

/** Whether this machine lets the tests make a small disk. */
export const MAY_MOUNT =
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** A disk of so many bytes, gone when the test is over. */
export async function smallDisk(bytes: number): Promise<string> {
  const folder = await ownFolder();
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  if (made.status !== 0) throw new Error('the small disk could not be made');
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}
