import { type Html, html, NOTHING } from '../../html.ts';

/** A cell: text that may be empty, or markup. */
export type Cell = string | Html;

/** A part of the details: a heading, and what stands below it. */
export function renderPart(id: string, heading: string, ...content: readonly Html[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>`;
}

/** A table whose first column names its rows; nothing at all without a row. */
export function renderTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly [Cell, ...Cell[]])[],
): Html {
  if (rows.length === 0) return NOTHING;
  const body = rows.map(
    ([first, ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell === '' ? '–' : cell}</td>`)}</tr>`,
  );
  const length = rows.length > MOST_UNBROKEN ? 'long' : 'short';
  return html`<div class="scroll ${length}" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Tables of so many rows are not broken over two pages. */
const MOST_UNBROKEN = 14;

/** A list; nothing at all without an item. */
export function renderList(items: readonly Cell[]): Html {
  return items.length === 0
    ? NOTHING
    : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
