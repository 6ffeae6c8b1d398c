import type { Version } from '@facialis/record/store';
import { textCell } from '../csv.ts';

/** A table of a person's entries as CSV (RFC 4180, UTF-8, lines ended by line feeds). */
export interface EntryTable {
  /** File name: the kind, and the list within it where there is one. */
  readonly name: string;
  readonly text: string;
}

type Cell = string | number | boolean | null;
type Row = Map<string, Cell>;
type Tables = Map<string, Row[]>;

/** Between the values of a list in one cell. */
const BETWEEN = '; ';

/**
 * The entries as tables, one for each kind and one for each list of things within a kind, such as
 * the points of toxin sessions. Columns are the fields' own names, with a dot before what lies
 * inside another; a cell is blank where a field is absent. Rows of a list name their entry.
 *
 * @param versions newest versions, in the order that the rows shall have
 */
export function entryCsvTables(versions: readonly Version[]): EntryTable[] {
  const tables: Tables = new Map();
  for (const { entry, version, at, actor, content } of versions) {
    const { kind, ...fields } = content;
    const head: Row = new Map<string, Cell>([
      ['entry', entry],
      ['version', version],
      ['keptAt', at],
      ['keptBy', actor],
    ]);
    addRow(tables, kind, head, fields);
  }
  return [...tables].map(([name, rows]) => ({ name: `${name}.csv`, text: csvOf(rows) }));
}

/** Puts an object's fields into a row of its table, and its lists of objects into their own. */
function addRow(tables: Tables, table: string, head: Row, fields: object): void {
  const row: Row = new Map(head);
  rowsOf(tables, table).push(row);
  const fill = (value: unknown, column: string): void => {
    if (value === undefined) return;
    if (isCell(value)) row.set(column, value);
    else if (!Array.isArray(value)) {
      for (const [name, part] of Object.entries(value as object)) {
        fill(part, column === '' ? name : `${column}.${name}`);
      }
    } else if (value.every(isCell)) row.set(column, value.join(BETWEEN));
    else {
      const inner = `${table}-${kebab(column.slice(column.lastIndexOf('.') + 1))}`;
      const entry: Row = new Map([['entry', head.get('entry')!]]);
      value.forEach((item, index) => {
        addRow(tables, inner, new Map(entry).set('number', index + 1), { ...item });
      });
    }
  };
  fill(fields, '');
}

function rowsOf(tables: Tables, table: string): Row[] {
  const rows = tables.get(table) ?? [];
  tables.set(table, rows);
  return rows;
}

function isCell(value: unknown): value is Cell {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = rows.map((row) => columns.map((column) => cellText(row.get(column) ?? null)));
  return [columns, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? textCell(cell) : String(cell);
}
