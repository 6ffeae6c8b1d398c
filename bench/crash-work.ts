import { createHash, randomBytes } from 'node:crypto';
import { EXAMPLES } from '@facialis/record';
import type { Actor, Store } from '@facialis/record/store';
import { orThrow } from './or-throw.ts';

/** Something that the store has acknowledged, and that must be there ever after. */
export type Acknowledged =
  | { readonly what: 'person'; readonly person: string; readonly entries: number }
  | {
      readonly what: 'version';
      readonly entry: string;
      readonly version: number;
      readonly content: string;
    }
  | { readonly what: 'batch'; readonly person: string; readonly mark: string }
  | { readonly what: 'file'; readonly sha256: string }
  | { readonly what: 'backup'; readonly folder: string };

/** Entries of one batch: all of them are kept, or none. */
export const BATCH = 20;
/** Largest file that is kept, bytes. */
const FILE_BYTES = 400_000;
/** Entries that a person begins with. */
const FIRST_ENTRIES = 40;
/** Who works, and who looks at what is left, in the audit. */
export const ACTOR: Actor = { name: 'crash-test', may: 'write' };

/** A fingerprint of an entry's content, so that acknowledgements stay short. */
export function contentMark(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Works on a store without end, and hands over what was acknowledged as soon as it is. */
export async function workWithoutEnd(
  store: Store,
  backups: string,
  acknowledge: (one: Acknowledged) => void,
): Promise<never> {
  const { person: own, symptoms } = EXAMPLES;
  const contents = [own, ...Array.from({ length: FIRST_ENTRIES }, () => symptoms)];
  const first = orThrow(
    await store.saveAll(
      ACTOR,
      contents.map((content) => ({ content, confirmed: 'all' as const })),
    ),
  );
  if ('asked' in first) throw new TypeError('nothing is to be asked here');
  const { person } = first[0]!;
  acknowledge({ what: 'person', person, entries: first.length - 1 });
  let latest = { entry: first.at(-1)!.entry, version: 1, content: first.at(-1)!.content };
  while (true) {
    const kept = await workOnce();
    if (kept) acknowledge(kept);
  }

  async function workOnce(): Promise<Acknowledged> {
    const turn = Math.random();
    if (turn < 0.3) return saved({ person, content: { ...symptoms, note: `turn ${turn}` } });
    if (turn < 0.5) {
      const content = { ...latest.content, note: `changed ${turn}` };
      return saved({ entry: latest.entry, from: latest.version, content, why: 'crash test' });
    }
    if (turn < 0.65) {
      const mark = randomBytes(8).toString('hex');
      const content = { ...symptoms, note: mark };
      const drafts = Array.from({ length: BATCH }, () => ({ person, content }));
      orThrow(await store.saveAll(ACTOR, drafts));
      return { what: 'batch', person, mark };
    }
    if (turn < 0.9) {
      const bytes = randomBytes(1 + Math.floor(Math.random() * FILE_BYTES));
      const { sha256 } = orThrow(await store.putFile(ACTOR, once(bytes), 'video/mp4'));
      return { what: 'file', sha256 };
    }
    return { what: 'backup', folder: orThrow(await store.backup(ACTOR, backups)).folder };
  }

  async function saved(draft: Parameters<Store['save']>[1]): Promise<Acknowledged> {
    const version = orThrow(await store.save(ACTOR, { ...draft, confirmed: 'all' }));
    if ('asked' in version) throw new TypeError('nothing is to be asked here');
    latest = version;
    const { entry } = version;
    const content = contentMark(version.content);
    return { what: 'version', entry, version: version.version, content };
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const half = bytes.length >> 1;
  yield bytes.subarray(0, half);
  await new Promise(setImmediate);
  yield bytes.subarray(half);
}
