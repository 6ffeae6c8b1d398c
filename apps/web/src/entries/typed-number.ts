/** A number as people type it: a comma or a point, spaces around it. */
const NUMBER_FORM = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;

/** What was typed as a number; undefined for nothing, and the text itself where it is none. */
export function typedNumber(text: string): number | string | undefined {
  const plain = text.trim().replace('−', '-');
  if (plain === '') return undefined;
  return NUMBER_FORM.test(plain) ? Number(plain.replace(',', '.')) : text;
}

/** A field's value as the text of its input, with the language's own decimal sign. */
export function numberText(value: unknown, decimalSign: string): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  return String(value).replace('.', decimalSign);
}
