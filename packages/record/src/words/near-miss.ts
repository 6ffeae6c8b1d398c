/** Letters that may differ in a name that is still taken for another. */
const SLIPS = 2;

/**
 * The one of our own names that a foreign name was probably meant to be; undefined when none is
 * near. Case, hyphens and underscores do not count.
 */
export function nearMiss(name: string, allowed: readonly string[]): string | undefined {
  const meant = plain(name);
  // A name much longer than any of ours is no slip, and comparing it would take long.
  const near = allowed
    .filter((one) => Math.abs(plain(one).length - meant.length) <= SLIPS)
    .map((one) => ({ one, slips: slipsBetween(meant, plain(one)) }))
    .filter(({ one, slips }) => slips <= SLIPS && slips * 2 < plain(one).length)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.one;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Letters to add, drop or change until one word is the other (Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [k, other] of [...b].entries()) {
      next.push(Math.min(next[k]! + 1, row[k + 1]! + 1, row[k]! + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
