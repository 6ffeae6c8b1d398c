/** One table of the benchmark: what was run, and what came out. */
export interface Table {
  readonly title: string;
  /** What was run, as a sentence. */
  readonly about: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands where nothing could be measured. */
export const ABSENT = '–';

/** A number with so many decimals, or the sign of its absence. */
export function figure(value: number | null, decimals: number, unit = ''): string {
  if (value === null || !Number.isFinite(value)) return ABSENT;
  return `${value.toFixed(decimals)}${unit === '' ? '' : ` ${unit}`}`;
}

/** Columns in line, for a terminal. */
export function asText({ title, about, head, rows }: Table): string {
  return [title, about, '', ...linesOf(head, rows, '  ', '-').map((line) => line.trimEnd())].join(
    '\n',
  );
}

/** The same for a page. */
export function asMarkdown({ title, about, head, rows }: Table): string {
  const lines = linesOf(head, rows, ' | ', '-').map((line) => `| ${line} |`);
  return [`### ${title}`, '', about, '', ...lines].join('\n');
}

function linesOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  gap: string,
  rule: string,
): string[] {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(widths[column]!)).join(gap);
  return [line(head), line(widths.map((width) => rule.repeat(width))), ...rows.map(line)];
}
