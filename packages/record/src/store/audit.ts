import { type Refusal, refuse } from '@facialis/refusal';
import { type ChainedRow, firstHash, rowHash } from './chain.node.ts';
import type { AuditRow } from './contract.ts';
import type { Rows } from './database.ts';
import { StoreFailure } from './failure.ts';
import { isId, refuseUnknown } from './ids.ts';
import type { Done } from './operation.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** What an operation did, was refused or asked, before it has its place in the chain. */
export type Act = Pick<ChainedRow, 'actor' | 'action' | 'outcome'> &
  Partial<Pick<ChainedRow, 'person' | 'entry' | 'version' | 'detail' | 'content_hash'>>;

/** The columns of `audit` in their order. */
export const AUDIT_COLUMNS = [
  'seq',
  'at',
  'actor',
  'action',
  'outcome',
  'person',
  'entry',
  'version',
  'detail',
  'content_hash',
  'hash',
] as const;

/** Adds acts to the chain and gives the number of the first; whoever else writes waits. */
export async function appendAudit(
  rows: Rows,
  store: string,
  at: string,
  acts: readonly Act[],
): Promise<number> {
  await rows.serialise();
  const end = await rows.first<{ seq: number | null; hash: string | null; schema: number }>(
    `SELECT last.seq, last.hash, made.schema
     FROM (SELECT max(version) AS schema FROM migration) AS made
     LEFT JOIN (SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1) AS last ON 1 = 1`,
  );
  if (end?.schema !== SCHEMA_VERSION) throw new StoreFailure(refuseNewer());
  const first = (end.seq ?? 0) + 1;
  let hash = end.hash ?? firstHash(store);
  const chained = acts.map((act, index) => {
    const row: ChainedRow = {
      person: null,
      entry: null,
      version: null,
      detail: null,
      content_hash: null,
      ...act,
      seq: first + index,
      at,
    };
    hash = rowHash(hash, row);
    const whole = { ...row, hash };
    return AUDIT_COLUMNS.map((column) => whole[column]);
  });
  await rows.insert('audit', AUDIT_COLUMNS, chained);
  return first;
}

/** Why a store that a newer program has written is not written to. */
export function refuseNewer() {
  return refuse('store-newer', {
    need: `a store of layout ${SCHEMA_VERSION}, which this program writes`,
    got: 'a store of a newer layout; it can be read',
    remedy: 'Install the newest version of the program.',
  });
}

/** Rows of the audit that are given when it is not said how many. */
const ROWS = 100;
/** Most rows that are given at once. */
const MOST_ROWS = 10_000;

/** Rows of the audit, newest first: all of them, or those about one person. */
export async function readAudit(
  rows: Rows,
  { person, limit = ROWS }: { person?: string; limit?: number } = {},
): Promise<Done<readonly AuditRow[]> | Refusal> {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_ROWS) {
    throw new TypeError(`limit must be a whole number from 1 to ${MOST_ROWS}; received another`);
  }
  if (person !== undefined && !isId(person)) return refuseUnknown('person');
  const about = person === undefined ? '' : 'WHERE person = ?';
  const result = await rows.all<AuditRow>(
    `SELECT seq, at, actor, action, outcome, person, entry, version, detail
     FROM audit ${about} ORDER BY seq DESC LIMIT ?`,
    person === undefined ? [limit] : [person, limit],
  );
  return { result, detail: `${result.length} rows` };
}
