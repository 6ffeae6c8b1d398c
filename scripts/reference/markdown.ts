/** A table with a heading row. Bars within cells are escaped. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line), ''].join('\n');
}

/** A page: its title, what it is about, its parts. */
export function page(title: string, about: string, ...parts: readonly string[]): string {
  return [`# ${title}`, about, ...parts].join('\n\n').trimEnd().concat('\n');
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
