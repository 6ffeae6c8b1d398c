/**
 * A number of things in words: `1 file`, `2 files`, `0 people`.
 *
 * @param one what a single thing is called
 * @param many what several are called; `one` with an s when left out
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
