import type { VersionRow } from './chain.node.ts';
import type { PeoplePage, PeopleQuery } from './contract.ts';
import type { Rows } from './database.ts';
import { nameKey } from './derive.ts';
import { type Done, versionOf } from './operation.ts';

/** People on a page, when it is not said. */
const PAGE = 50;
/** Most people on a page. */
const LARGEST_PAGE = 500;

/** The orders of the list: each has an index of its own. */
const ORDERS = {
  'last-visit': 'p.last_visit DESC NULLS LAST, p.person',
  changed: 'p.changed_at DESC, p.person',
  name: 'p.name_key, p.person',
} as const;

/** A page of the list of people. */
export async function readPeople(rows: Rows, query: PeopleQuery = {}): Promise<Done<PeoplePage>> {
  const { sort = 'last-visit', search = '', offset = 0, limit = PAGE } = query;
  if (!Object.hasOwn(ORDERS, sort)) {
    throw new TypeError(`sort must be one of ${Object.keys(ORDERS).join(', ')}; received another`);
  }
  checkWhole('offset', offset, 0, Number.MAX_SAFE_INTEGER);
  checkWhole('limit', limit, 1, LARGEST_PAGE);
  const key = nameKey(search).replaceAll(/[\\%_]/g, '\\$&');
  const searched =
    key === ''
      ? ''
      : `AND (p.name_key LIKE ? ESCAPE '\\' OR CAST(p.person AS text) LIKE ? ESCAPE '\\')`;
  const values = key === '' ? [] : [`%${key}%`, `${key}%`];
  const found = await rows.all<VersionRow & PersonColumns>(
    `SELECT v.*, p.last_visit, p.changed_at, p.entries FROM people p
     JOIN head h ON h.entry = p.person
     JOIN version v ON v.person = p.person AND v.entry = p.person AND v.version = h.version
     WHERE p.deleted = 0 ${searched} ORDER BY ${ORDERS[sort]} LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  );
  const counted = await rows.first<{ total: number }>(
    `SELECT count(*) AS total FROM people p WHERE p.deleted = 0 ${searched}`,
    values,
  );
  const page = {
    rows: found.map((row) => ({
      person: row.person,
      version: versionOf(row),
      lastVisit: row.last_visit,
      changedAt: row.changed_at,
      entries: row.entries,
    })),
    total: counted?.total ?? 0,
  };
  return { result: page, detail: `${found.length} people` };
}

interface PersonColumns {
  readonly last_visit: string | null;
  readonly changed_at: string;
  readonly entries: number;
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new TypeError(
      `${name} must be a whole number from ${least} to ${most}; received another`,
    );
  }
}
