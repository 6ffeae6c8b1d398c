import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import Papa from 'papaparse';

/** A delimited text whose header has been read and whose rows have not. */
export interface Table {
  readonly name: string;
  readonly text: string;
  readonly delimiter: string;
  /** Column names without surrounding blanks; upper and lower case matter to OpenFace. */
  readonly columns: readonly string[];
}

/** The header's row, counted from 1 as editors and spreadsheets do. */
const HEADER_ROW = 1;

/** A number with a decimal point, as every tracker writes it. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** A number with a decimal comma, as a spreadsheet may have saved it. */
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** Cells that say that a row has no value. */
const MISSING = /^(nan)?$/i;

/** Reads the header; the delimiter is found from the text. */
export function readHeader(name: string, text: string): Table {
  const { data, meta } = Papa.parse<string[]>(text, { preview: HEADER_ROW });
  const columns = (data[0] ?? []).map((column) => column.trim());
  return { name, text, delimiter: meta.delimiter, columns };
}

/** A refusal that points at a row of the table, or at all of it when no row is given. */
export function refuseTable(
  table: Pick<Table, 'name'>,
  row: number | undefined,
  parts: { need: string; got: string; remedy: string },
): Refusal {
  const at = row === undefined ? table.name : `${table.name}, row ${row}`;
  return refuse('tracked-file-invalid', { at, ...parts });
}

/**
 * Reads the named columns as numbers, one array each, in the order named. Empty cells and `NaN` are
 * NaN; anything else that is no number refuses the table, with its row.
 */
export function readNumbers(table: Table, names: readonly string[]): Float64Array[] | Refusal {
  const values = names.map((): number[] => []);
  const refusal = eachRow(table, names, (cells, row) => {
    for (const [position, cell] of cells.entries()) {
      const value = parseNumber(cell);
      if (value === undefined) return refuseCell(table, row, names[position] ?? '', cell);
      values[position]?.push(value);
    }
    return undefined;
  });
  return refusal ?? values.map((column) => Float64Array.from(column));
}

/** Reads one column as it stands, without surrounding blanks. */
export function readTexts(table: Table, name: string): string[] | Refusal {
  const texts: string[] = [];
  const refusal = eachRow(table, [name], ([cell = '']) => {
    texts.push(cell);
    return undefined;
  });
  return refusal ?? texts;
}

/** The row of the file on which the sample of an index stands, when no row above it is empty. */
export function rowOf(index: number): number {
  return HEADER_ROW + 1 + index;
}

/** Hands every row's named cells to `take` until it refuses; holds one row at a time. */
function eachRow(
  table: Table,
  names: readonly string[],
  take: (cells: string[], row: number) => Refusal | undefined,
): Refusal | undefined {
  const positions = names.map((name) => table.columns.indexOf(name));
  let row = 0;
  let taken = 0;
  let refusal: Refusal | undefined;
  Papa.parse<string[]>(table.text, {
    delimiter: table.delimiter,
    step: ({ data, errors }, parser) => {
      row += 1;
      if (row === HEADER_ROW || (data.length === 1 && data[0] === '')) return;
      if (errors.length > 0 || data.length !== table.columns.length) {
        refusal = refuseShape(table, row, data);
      } else {
        taken += 1;
        refusal = take(
          positions.map((position) => (data[position] ?? '').trim()),
          row,
        );
      }
      if (isRefusal(refusal)) parser.abort();
    },
  });
  if (refusal || taken >= FEWEST_ROWS) return refusal;
  return refuseTable(table, undefined, {
    need: `at least ${FEWEST_ROWS} rows below the header`,
    got: `${taken}`,
    remedy: 'Export the whole recording again.',
  });
}

/** One row has no duration. */
const FEWEST_ROWS = 2;

function parseNumber(cell: string): number | undefined {
  if (MISSING.test(cell)) return Number.NaN;
  return NUMBER.test(cell) ? Number(cell) : undefined;
}

function refuseCell(table: Table, row: number, column: string, cell: string): Refusal {
  const isComma = DECIMAL_COMMA.test(cell);
  return refuseTable(table, row, {
    need: isComma ? `a decimal point in column ${column}` : `a number in column ${column}`,
    got: `"${cell}"`,
    remedy: isComma
      ? 'Export the table again with decimal points, as the tracker writes it.'
      : 'Correct the cell, or leave it empty if the frame has no value.',
  });
}

function refuseShape(table: Table, row: number, cells: readonly string[]): Refusal {
  return refuseTable(table, row, {
    need: `${table.columns.length} cells, as in the header`,
    got: `${cells.length}`,
    remedy:
      'Export the table again, with decimal points and without quotation marks; ' +
      'if the recording broke off in its last row, delete that row.',
  });
}
