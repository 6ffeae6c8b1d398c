import type { Finding, Tree } from './tree.ts';

/** A longer file wants splitting. */
const MOST_LINES = 400;

/** No file of source or tests is longer than 400 lines. */
export function checkLength(tree: Tree): Finding[] {
  return tree.files.flatMap(({ path, source }) => {
    const lines = source.text.trimEnd().split('\n').length;
    return lines > MOST_LINES
      ? [{ at: path, what: `has ${lines} lines, at most ${MOST_LINES} are allowed` }]
      : [];
  });
}
