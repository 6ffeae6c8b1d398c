import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { type Act, appendAudit, refuseNewer } from './audit.ts';
import { contentHash, newNonce, type VersionRow } from './chain.node.ts';
import type { Actor, Asked, FileRef, Version } from './contract.ts';
import type { Database, Rows } from './database.ts';
import { headOf, insertRows, putHeads, putPeopleRow } from './derive.ts';
import { StoreFailure } from './failure.ts';
import { isId } from './ids.ts';
import { parseKept } from './kept-json.ts';

/** What an operation is about, as the audit tells it. */
export interface About {
  readonly action: string;
  readonly person?: string | undefined;
  readonly entry?: string | undefined;
  readonly version?: number | undefined;
}

/** What an operation came to: its result, what is to be kept, and what the audit adds. */
export interface Done<T> {
  readonly result: T;
  /** Versions to keep; each is a row of the audit of its own. */
  readonly kept?: readonly Version[];
  readonly about?: Partial<About>;
  /** A count or a name of ours; never a patient's words. */
  readonly detail?: string;
}

/** The tables and the time, within an operation. */
export interface Moment {
  readonly rows: Rows;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** An operation. It looks and judges; what is to be kept it hands back. */
export type Work<T> = (moment: Moment) => Promise<Done<T> | Asked | Refusal>;

/** One opened database of a store, and whether it may be written. */
export interface Ground {
  readonly database: Database;
  readonly id: string;
  readonly readOnly: boolean;
}

/**
 * Does one operation: checks what the actor may, lets the work look, and keeps the versions with
 * their history and the row of the audit, in one transaction. A refused operation's transaction
 * holds its row of the audit alone.
 */
export async function operate<T>(
  ground: Ground,
  actor: Actor,
  needs: Actor['may'],
  about: About,
  work: Work<T>,
): Promise<T | Asked | Refusal> {
  checkActor(actor);
  const { database, id } = ground;
  try {
    if (ground.readOnly) return await lookOnly(ground, needs, work);
    return await database.write(async (rows) => {
      if (needs === 'write') await rows.serialise();
      const moment = { rows, at: new Date().toISOString() };
      const outcome = isAllowed(actor, needs) ? await work(moment) : refuseActor();
      if (!isDone(outcome)) {
        await appendAudit(rows, id, moment.at, [actOf(actor, about, outcome)]);
        return outcome;
      }
      const { result, kept = [], detail } = outcome;
      if (kept.length > 0) await keep(moment, id, about.action, kept);
      else {
        const told = { ...about, ...outcome.about, ...(detail !== undefined && { detail }) };
        await appendAudit(rows, id, moment.at, [actOf(actor, told)]);
      }
      return result;
    });
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    const act = actOf(actor, about, error.refusal);
    // The work was undone with its row; a database that takes this one is told of it.
    await database
      .write((rows) => appendAudit(rows, id, new Date().toISOString(), [act]))
      .catch((second: unknown) => {
        if (!(second instanceof StoreFailure)) throw second;
      });
    return error.refusal;
  }
}

/** In a store of a newer layout nothing is written, not even the audit. */
async function lookOnly<T>(
  { database }: Ground,
  needs: Actor['may'],
  work: Work<T>,
): Promise<T | Asked | Refusal> {
  if (needs === 'write') return refuseNewer();
  return database.snapshot(async (rows) => {
    const outcome = await work({ rows, at: new Date().toISOString() });
    return isDone(outcome) ? outcome.result : outcome;
  });
}

/** Keeps versions: history, audit, newest versions, use of files, and the list of people. */
async function keep(
  { rows, at }: Moment,
  store: string,
  action: string,
  versions: readonly Version[],
): Promise<void> {
  const found = versions.map(rowOf);
  const acts = found.map((row) => ({
    actor: row.actor,
    action,
    outcome: 'done' as const,
    person: row.person,
    entry: row.entry,
    version: row.version,
    content_hash: contentHash(row),
  }));
  const first = await appendAudit(rows, store, at, acts);
  const numbered = found.map((row, index) => ({ ...row, audit: first + index }));
  await insertRows(rows, 'version', VERSION_COLUMNS, numbered);
  await putHeads(rows, versions.map(headOf));
  const uses = versions.flatMap(({ content, person, entry, version }) =>
    filesOf(content).map(({ sha256 }) => ({ sha256, person, entry, version })),
  );
  await insertRows(rows, 'file_use', ['sha256', 'person', 'entry', 'version'], uses);
  for (const person of new Set(versions.map((version) => version.person))) {
    await putPeopleRow(rows, person);
  }
}

/** The columns of `version` in their order. */
export const VERSION_COLUMNS = [
  'person',
  'entry',
  'version',
  'audit',
  'kind',
  'at',
  'actor',
  'why',
  'deleted',
  'confirmed',
  'nonce',
  'body',
] as const;

function rowOf(version: Version): VersionRow {
  const { why, deleted, confirmed, content, ...header } = version;
  return {
    ...header,
    kind: content.kind,
    why: why ?? null,
    deleted: deleted ? 1 : 0,
    confirmed: JSON.stringify(confirmed),
    nonce: newNonce(),
    body: JSON.stringify(content),
  };
}

/** A kept row as the version that it is. */
export function versionOf(row: VersionRow): Version {
  return {
    entry: row.entry,
    person: row.person,
    version: row.version,
    at: row.at,
    actor: row.actor,
    ...(row.why !== null && { why: row.why }),
    deleted: row.deleted === 1,
    confirmed: parseKept(row.confirmed),
    content: parseKept(row.body),
  };
}

/** The files that an entry names, each once. */
export function filesOf(content: Version['content']): FileRef[] {
  if (content.kind !== 'recording') return [];
  const files = [content.video, content.signals].filter((file) => file !== undefined);
  return [...new Map(files.map((file) => [file.sha256, file])).values()];
}

function isDone<T>(outcome: Done<T> | Asked | Refusal): outcome is Done<T> {
  return 'result' in outcome;
}

function actOf(actor: Actor, about: About & { detail?: string }, other?: Asked | Refusal): Act {
  const { action, person, entry, version, detail } = about;
  const outcome = other === undefined ? 'done' : isRefusal(other) ? 'refused' : 'asked';
  const why = isRefusal(other) ? other.code : other?.asked.map(({ code }) => code).join(' ');
  return {
    actor: actor.name,
    action,
    outcome,
    person: idOf(person),
    entry: idOf(entry),
    version: version !== undefined && Number.isSafeInteger(version) ? version : null,
    detail: why ?? detail ?? null,
  };
}

/** An id as the audit keeps it: what is asked for may be any text, even a name. */
function idOf(text: string | undefined): string | null {
  return text !== undefined && isId(text) ? text : null;
}

function isAllowed(actor: Actor, needs: Actor['may']): boolean {
  return needs === 'read' || actor.may === 'write';
}

function refuseActor(): Refusal {
  return refuse('not-allowed', {
    need: 'the right to write',
    got: 'the right to read',
    remedy: 'Ask somebody who may write.',
  });
}

function checkActor(actor: Actor): void {
  if (typeof actor.name !== 'string' || actor.name === '') {
    throw new TypeError(`actor.name must be a text; received ${typeof actor.name}`);
  }
  if (actor.may !== 'read' && actor.may !== 'write') {
    throw new TypeError(`actor.may must be read or write; received ${typeof actor.may}`);
  }
}
