/** Fewest characters of an id that are shown, and that the store takes for one. */
const SHOWN = 8;

/**
 * Ids cut to the shortest beginnings that tell them apart, all of one length. Ids made at nearly
 * the same time begin alike.
 */
export function shortIds(ids: readonly string[]): (id: string) => string {
  const all = [...new Set(ids)];
  let length = SHOWN;
  while (new Set(all.map((id) => id.slice(0, length))).size < all.length) length += 1;
  return (id) => id.slice(0, length).replace(/-$/, '');
}
