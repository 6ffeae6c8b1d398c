/** Markup that is safe to put into a page: made by `html` only, never from outside strings. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup, text (escaped), finite numbers, or lists of these. */
export type HtmlValue = Html | string | number | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a string so that a browser shows it and never reads it as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

function write(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value !== 'number') return value.map(write).join('');
  if (!Number.isFinite(value)) {
    throw new TypeError(`A number on a page must be finite; received ${value}`);
  }
  return String(value);
}

/** Template tag: the template's own text is markup, everything put into it is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0]!;
  values.forEach((value, index) => {
    text += write(value) + parts[index + 1]!;
  });
  return new Html(text);
}

/** No markup at all; for the branch of a condition that shows nothing. */
export const NOTHING = new Html('');
