import { oneLine } from './printable.ts';

/** A terminal that does not tell its width. */
const USUAL_COLUMNS = 80;
const GAP = '  ';
/** A column is not made narrower than this, however narrow the terminal is. */
const LEAST_WIDTH = 8;

/** Columns of the terminal that results are printed on. */
function terminalColumns(): number {
  return process.stdout.columns ?? USUAL_COLUMNS;
}

/**
 * Rows under their heads as plain text, one line each and nothing but words and spaces, so that a
 * screen reader reads it in order. What does not fit is cut in the column that may be cut, and
 * ends in an ellipsis; `--json` holds the whole.
 *
 * @param cut heading of the column that gives way
 */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  cut: string,
  columns = terminalColumns(),
): string {
  const lines = [heads, ...rows.map((row) => row.map(oneLine))];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => lengthOf(line[i]!))));
  const at = heads.indexOf(cut);
  const others = widths.reduce((sum, width, i) => sum + (i === at ? 0 : width + GAP.length), 0);
  widths[at] = Math.max(LEAST_WIDTH, Math.min(widths[at]!, columns - others));
  return lines
    .map((line) => line.map((cell, i) => fitted(cell, widths[i]!)).join(GAP))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function fitted(text: string, width: number): string {
  const signs = Array.from(text);
  if (signs.length <= width) return text + ' '.repeat(width - signs.length);
  return `${signs
    .slice(0, width - 1)
    .join('')
    .trimEnd()}…`.padEnd(width);
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
