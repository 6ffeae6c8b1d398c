import { hash, randomBytes } from 'node:crypto';
import type { AuditRow } from './contract.ts';

/** Random bytes in each version's hash: what an erased version said cannot be tried out. */
const NONCE_BYTES = 16;

/** A row of `version`, but for the audit that it belongs to. */
export interface VersionRow {
  readonly person: string;
  readonly entry: string;
  readonly version: number;
  readonly kind: string;
  readonly at: string;
  readonly actor: string;
  readonly why: string | null;
  /** 1 where the version deletes the entry. */
  readonly deleted: number;
  /** A JSON array of codes. */
  readonly confirmed: string;
  readonly nonce: string;
  /** The content, exact JSON. */
  readonly body: string;
}

/** A row of `audit`, but for its own hash. */
export type ChainedRow = AuditRow & {
  /** Hash of the version that the row tells of. */
  readonly content_hash: string | null;
};

/** A new nonce, hexadecimal. */
export function newNonce(): string {
  return randomBytes(NONCE_BYTES).toString('hex');
}

/** SHA-256 of a version: over the JSON array of its columns in the order below. */
export function contentHash(row: VersionRow): string {
  const columns = [
    row.nonce,
    row.person,
    row.entry,
    row.version,
    row.kind,
    row.at,
    row.actor,
    row.why,
    row.deleted,
    row.confirmed,
    row.body,
  ];
  return hash('sha256', JSON.stringify(columns));
}

/** SHA-256 of a row of the audit: over the JSON array of the hash before it and of its columns. */
export function rowHash(before: string, row: ChainedRow): string {
  const columns = [
    before,
    row.seq,
    row.at,
    row.actor,
    row.action,
    row.outcome,
    row.person,
    row.entry,
    row.version,
    row.detail,
    row.content_hash,
  ];
  return hash('sha256', JSON.stringify(columns));
}

/** What stands before the first row: the chain belongs to one store. */
export function firstHash(store: string): string {
  return hash('sha256', `facialis/audit/1:${store}`);
}
