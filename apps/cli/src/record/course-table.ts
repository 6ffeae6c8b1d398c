import type { AuditRow, PeoplePage, Version } from '@facialis/record/store';
import { entryLine, KIND_LABELS, sideOf, timeOf, timeWords } from '@facialis/report';
import { shortIds } from './short-id.ts';
import { textTable } from './text-table.ts';

/** Shown where there is nothing. */
const NONE = '–';

/** A page of the list of people as a table. */
export function peopleTable({ rows, total }: PeoplePage, offset: number): string {
  if (rows.length === 0) return 'Nobody here.\n';
  const id = shortIds(rows.map(({ person }) => person));
  const lines = rows.map(({ person, version, lastVisit, entries }) => [
    id(person),
    entryLine(version.content),
    lastVisit ?? NONE,
    String(entries),
  ]);
  const last = offset + rows.length;
  return `${textTable(['Id', 'Person', 'Last visit', 'Entries'], lines, 'Person')}${offset + 1} to ${last} of ${total}.\n`;
}

/** Entries as a table in the order given. */
export function courseTable(versions: readonly Version[]): string {
  if (versions.length === 0) return 'No entries.\n';
  const id = shortIds(versions.map(({ entry }) => entry));
  const lines = versions.map(({ entry, content, deleted }) => [
    timeWords(timeOf(content)) || NONE,
    KIND_LABELS[content.kind],
    sideOf(content) || NONE,
    `${deleted ? '(deleted) ' : ''}${entryLine(content)}`,
    id(entry),
  ]);
  return textTable(['When', 'What', 'Side', 'In short', 'Id'], lines, 'In short');
}

/** The versions of one entry as a table. */
export function historyTable(versions: readonly Version[]): string {
  const lines = versions.map(({ version, at, actor, deleted, content, why = NONE }) => [
    String(version),
    timeWords(at),
    actor,
    deleted ? 'deleted' : entryLine(content),
    why,
  ]);
  return textTable(['Version', 'Kept (UTC)', 'By', 'In short', 'Why'], lines, 'In short');
}

/** What was done, where the store's own name for it tells too little. */
const ACTIONS: Readonly<Record<string, string>> = {
  audit: 'looked at audit',
  backup: 'backed up',
  'begin-backup': 'began backup',
  course: 'read course',
  create: 'made record',
  erase: 'erased person',
  find: 'looked up id',
  history: 'read history',
  migrate: 'changed layout',
  'open-file': 'opened file',
  people: 'listed people',
  'put-file': 'kept file',
  recent: 'read newest',
  read: 'read entry',
  remove: 'deleted entry',
  restore: 'restored entry',
  'restore-backup': 'restored backup',
  save: 'kept entry',
  verify: 'verified',
  'whole-person': 'read whole person',
};

function actionWords(action: string): string {
  return ACTIONS[action] ?? action;
}

/** Rows of the audit as a table. */
export function auditTable(rows: readonly AuditRow[]): string {
  const ids = rows.flatMap(({ entry, person }) => entry ?? person ?? []);
  const id = shortIds(ids);
  const lines = rows.map(({ seq, at, actor, action, outcome, person, entry, version, detail }) => {
    const about = entry ?? person;
    const place = about === null ? NONE : id(about);
    return [
      String(seq),
      timeWords(at),
      actor,
      outcome === 'done' ? actionWords(action) : `${actionWords(action)}, ${outcome}`,
      version === null ? place : `${place} v${version}`,
      detail ?? '',
    ];
  });
  return textTable(['Row', 'When (UTC)', 'Who', 'Did', 'About', 'More'], lines, 'More');
}
