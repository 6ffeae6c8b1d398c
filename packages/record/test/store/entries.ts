import type { Actor, Draft, Store, Version } from '../../src/store/index.ts';
import { EXAMPLES } from '../../src/words/examples.ts';
import { granted } from '../files/bytes.ts';

export const WRITER: Actor = { name: 'Ward A', may: 'write' };
export const READER: Actor = { name: 'Ward B', may: 'read' };

const author = { role: 'clinician' } as const;

/** A person as JSON would have them. */
export function person(name?: string) {
  return { ...EXAMPLES.person, ...(name !== undefined && { name }) };
}

/** A visit at a time, told by its reason. */
export function visit(when: string, reason = 'twitching') {
  return { kind: 'visit', when, author, reason } as const;
}

/** Keeps one draft that nothing is asked about. */
export async function keep(store: Store, draft: Draft): Promise<Version> {
  const kept = granted(await store.save(WRITER, draft));
  if ('asked' in kept) throw new Error(`asked: ${kept.asked.map(({ code }) => code)}`);
  return kept;
}

/** Keeps a new person and gives their id. */
export async function keepPerson(store: Store, name?: string): Promise<string> {
  return (await keep(store, { content: person(name) })).person;
}
