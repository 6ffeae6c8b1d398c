import { readAudit } from './audit.ts';
import { backup } from './backup.node.ts';
import type { Store } from './contract.ts';
import { erase } from './erase.ts';
import {
  dropFile,
  type GroundWithFiles,
  openFile,
  openParts,
  perform,
  putFile,
} from './kept-files.ts';
import { operate } from './operation.ts';
import { readPeople } from './people.ts';
import { findId, readCourse, readHistory, readVersion, readWhole } from './read.ts';
import { readRecent } from './recent.ts';
import { saveDrafts } from './save.ts';
import { verify } from './verify.ts';
import { removeEntry, restoreEntry } from './version.ts';

/** What a store is made of. */
export interface StoreParts extends GroundWithFiles {
  /** Gives back the lock and closes the database. */
  close(): Promise<void>;
}

/** The store over its parts: each method with what it needs and how the audit calls it. */
export function createStore(parts: StoreParts): Store {
  return {
    id: parts.id,
    readOnly: parts.readOnly,
    encrypted: parts.keys !== undefined,

    async save(actor, draft) {
      const about = { action: 'save', person: draft.person, entry: draft.entry };
      const kept = await operate(parts, actor, 'write', about, saveDrafts(actor, [draft]));
      return 'refused' in kept || 'asked' in kept ? kept : kept[0]!;
    },
    saveAll: (actor, drafts) =>
      operate(
        parts,
        actor,
        'write',
        { action: 'save', person: drafts[0]?.person },
        saveDrafts(actor, drafts),
      ),
    remove: (actor, entry, from, why) =>
      perform(parts, actor, 'write', { action: 'remove', entry }, (moment) =>
        removeEntry(actor, moment, { entry, from, why }),
      ),
    restore: (actor, entry, version, from, why) =>
      perform(parts, actor, 'write', { action: 'restore', entry, version }, (moment) =>
        restoreEntry(actor, moment, { entry, version, from, why }),
      ),

    read: (actor, entry, version) =>
      perform(parts, actor, 'read', { action: 'read', entry, version }, ({ rows }) =>
        readVersion(rows, entry, version),
      ),
    history: (actor, entry) =>
      perform(parts, actor, 'read', { action: 'history', entry }, ({ rows }) =>
        readHistory(rows, entry),
      ),
    course: (actor, person, query) =>
      perform(parts, actor, 'read', { action: 'course', person }, ({ rows }) =>
        readCourse(rows, person, query),
      ),
    wholePerson: (actor, person) =>
      perform(parts, actor, 'read', { action: 'whole-person', person }, ({ rows }) =>
        readWhole(rows, person),
      ),
    people: (actor, query) =>
      perform(parts, actor, 'read', { action: 'people' }, ({ rows }) => readPeople(rows, query)),
    recent: (actor, people) =>
      perform(parts, actor, 'read', { action: 'recent' }, ({ rows }) => readRecent(rows, people)),
    find: (actor, what, beginning) =>
      perform(parts, actor, 'read', { action: 'find' }, ({ rows }) =>
        findId(rows, what, beginning),
      ),

    putFile: (actor, content, mediaType) => putFile(parts, actor, content, mediaType),
    openFile: (actor, sha256) => openFile(parts, actor, sha256),
    openParts: (actor, sha256) => openParts(parts, actor, sha256),
    dropFile: (actor, sha256) => dropFile(parts, actor, sha256),

    audit: (actor, query) =>
      perform(parts, actor, 'read', { action: 'audit', person: query?.person }, ({ rows }) =>
        readAudit(rows, query),
      ),
    verify: (actor, work) => verify(parts, actor, work),
    backup: (actor, parent, work) => backup(parts, actor, parent, work),
    erase: (actor, person) => erase(parts, actor, person),
    close: () => parts.close(),
  };
}
