import { type Refusal, refuse } from '@facialis/refusal';
import { textFault } from '../words/text.ts';
import { checkBirth } from './birth.ts';
import type { Actor, Version } from './contract.ts';
import { refuseUnknown } from './ids.ts';
import type { Done, Moment } from './operation.ts';
import { findVersion } from './read.ts';

/** Deletes an entry: a version that says so, with the content of the one before. */
export async function removeEntry(
  actor: Actor,
  { rows, at }: Moment,
  change: { entry: string; from: number; why: string },
): Promise<Done<Version> | Refusal> {
  const newest = await findVersion(rows, change.entry);
  if (newest === undefined) return refuseUnknown('entry');
  const refused =
    checkFrom(newest, change.from) ??
    checkWhy(change.why) ??
    (newest.deleted ? refuseDeleted() : undefined);
  if (refused) return refused;
  const removed = { ...newest, ...nextOf(newest, actor, at, change.why), deleted: true };
  return { result: removed, kept: [removed] };
}

/** Makes an earlier version's content the newest. */
export async function restoreEntry(
  actor: Actor,
  { rows, at }: Moment,
  change: { entry: string; version: number; from: number; why: string },
): Promise<Done<Version> | Refusal> {
  const newest = await findVersion(rows, change.entry);
  if (newest === undefined) return refuseUnknown('entry');
  const earlier = await findVersion(rows, change.entry, change.version);
  if (earlier === undefined) return refuseUnknown('version');
  const refused =
    checkFrom(newest, change.from) ??
    checkWhy(change.why) ??
    (await checkBirth(rows, newest.person, earlier.content));
  if (refused) return refused;
  const restored = { ...earlier, ...nextOf(newest, actor, at, change.why) };
  return { result: restored, kept: [restored] };
}

/** What the next version of an entry has, whatever it says. */
export function nextOf(newest: Version, actor: Actor, at: string, why: string | undefined) {
  return {
    entry: newest.entry,
    person: newest.person,
    version: newest.version + 1,
    at,
    actor: actor.name,
    ...(why !== undefined && { why }),
    deleted: false,
  };
}

/** Refuses a change that was made from a version that is not the newest any more. */
export function checkFrom(newest: Version, from: number): Refusal | undefined {
  if (from === newest.version) return undefined;
  return refuse('version-conflict', {
    need: `a change made from version ${newest.version}, the newest`,
    got: `one made from version ${from}`,
    remedy: 'Somebody changed the entry meanwhile. Look at the newest version and change that.',
  });
}

/** Refuses a change without a reason, or with one that cannot be kept. */
export function checkWhy(why: string | undefined): Refusal | undefined {
  const fault =
    why === undefined || why.trim() === ''
      ? { need: 'why the entry is changed', got: 'no words' }
      : textFault(why);
  return fault && refuse('entry-invalid', { at: 'why', ...fault, remedy: 'Give a reason.' });
}

function refuseDeleted(): Refusal {
  return refuse('entry-missing', {
    need: 'an entry that is not deleted',
    got: 'a deleted one',
    remedy: 'Nothing is left to do; a deletion is undone by restoring a version.',
  });
}
