import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Actor, LongWork, StoreProgress, Verification } from './contract.ts';
import type { Rows } from './database.ts';
import { computePeopleRow, PEOPLE_COLUMNS, type PeopleRow } from './derive.ts';
import { refusalOf, StoreFailure } from './failure.ts';
import { Findings } from './findings.ts';
import { type GroundWithFiles, perform } from './kept-files.ts';
import type { Ground } from './operation.ts';
import { type ChainCount, verifyChain } from './verify-chain.ts';
import { verifyFiles } from './verify-files.node.ts';

/** Share of the work that the rows are said to be; the files are the rest. */
const ROWS_SHARE = 0.7;

/** Looks through the whole store, and says what it found even where that cannot be written down. */
export async function verify(
  ground: GroundWithFiles,
  actor: Actor,
  work: LongWork & { sinceHead?: string } = {},
): Promise<Verification | Refusal> {
  const findings = new Findings();
  let count: ChainCount = { auditRows: 0, versions: 0, heads: 0, head: '' };
  let files = 0;
  const failed = await refusalOf(async () => {
    work.onProgress?.({ done: 0, words: 'database pages' });
    for (const words of await ground.database.damage()) {
      findings.fault('database-damaged', 'database', words);
    }
    await notingDamage(findings, async () => {
      count = await verifyRows(ground, findings, part(work, 0, ROWS_SHARE));
    });
    await notingDamage(findings, async () => {
      files = await verifyFiles(ground, findings, part(work, ROWS_SHARE, 1));
    });
  });
  const { auditRows, versions, head } = count;
  const result = { findings: findings.list, auditRows, versions, files, head };
  const told = await perform(
    ground,
    actor,
    'read',
    { action: 'verify' },
    async () => failed ?? { result, detail: `${result.findings.length} findings` },
  );
  // A damaged database may take no row any more: what was found is told all the same.
  return isRefusal(told) && failed === null ? result : told;
}

/** Does a part of the work as far as the database can be read; where it cannot, that is found. */
async function notingDamage(findings: Findings, work: () => Promise<void>): Promise<void> {
  const refused = await refusalOf(work);
  if (refused === null) return;
  // In a damaged database a statement may also fail in other ways.
  const isDamage = refused.code === 'store-damaged' || refused.code === 'store-failed';
  if (!isDamage) throw new StoreFailure(refused);
  findings.fault('database-damaged', 'database', refused.got, refused.remedy);
}

/** A part of a long work, from one share of it to another. */
function part<W extends LongWork>(work: W, from: number, to: number): W {
  const { onProgress } = work;
  if (onProgress === undefined) return work;
  return {
    ...work,
    onProgress: ({ done, words }: StoreProgress) =>
      onProgress({ done: from + (to - from) * done, words }),
  };
}

/** Every row, at one moment. */
function verifyRows(
  { database, id }: Ground,
  findings: Findings,
  work: LongWork & { sinceHead?: string },
): Promise<ChainCount> {
  return database.snapshot((rows) => verifyTables(rows, id, findings, work));
}

/** Every row: the chain of the audit, each version, and what is derived from them. */
export async function verifyTables(
  rows: Rows,
  store: string,
  findings: Findings,
  work: LongWork & { sinceHead?: string },
): Promise<ChainCount> {
  const count = await verifyChain(rows, store, findings, work);
  await verifyCounts(rows, count, findings);
  await verifyPeople(rows, findings);
  return count;
}

/** What the way through the audit did not come past: rows that nothing tells of. */
async function verifyCounts(rows: Rows, count: ChainCount, findings: Findings): Promise<void> {
  const there = await rows.first<{ versions: number; heads: number }>(
    'SELECT (SELECT count(*) FROM version) AS versions, (SELECT count(*) FROM head) AS heads',
  );
  if (there === undefined || there.versions > count.versions) {
    const untold = rows.each<{ entry: string; version: number }>(
      `SELECT v.entry, v.version FROM version v
       LEFT JOIN audit a ON a.seq = v.audit AND a.content_hash IS NOT NULL
         AND a.person = v.person AND a.entry = v.entry AND a.version = v.version
       WHERE a.seq IS NULL`,
    );
    for await (const { entry, version } of untold) {
      const at = `entry ${entry}, version ${version}`;
      findings.fault('version-untold', at, 'It is there, and the audit does not tell of it.');
    }
  }
  if (there === undefined || there.heads > count.heads) {
    const stray = rows.each<{ entry: string }>(
      `SELECT h.entry FROM head h
       LEFT JOIN version v ON v.person = h.person AND v.entry = h.entry AND v.version = h.version
       WHERE v.entry IS NULL`,
    );
    for await (const { entry } of stray) {
      findings.fault('newest-altered', `entry ${entry}`, 'Its newest version is not there.');
    }
  }
}

/** Every row of the list of people, as it would be worked out now. */
async function verifyPeople(rows: Rows, findings: Findings): Promise<void> {
  const people = await rows.all<{ person: string }>(
    'SELECT person FROM head UNION SELECT person FROM people',
  );
  for (const { person } of people) {
    const right = await computePeopleRow(rows, person);
    const there = await rows.first<PeopleRow>('SELECT * FROM people WHERE person = ?', [person]);
    if (PEOPLE_COLUMNS.some((column) => there?.[column] !== right?.[column])) {
      findings.fault('people-altered', `person ${person}`, 'The row of the list does not fit.');
    }
  }
}
