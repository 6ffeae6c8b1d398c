/** Signs with which a spreadsheet would take a cell for a formula, the wide ones of Asian keyboards too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as one CSV cell (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front, so that a file's name cannot do anything when a table is opened.
 */
export function textCell(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number as one CSV cell, blank where nothing was measured: absent is never zero. */
export function numberCell(value: number | null | undefined, digits: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}
