/** Most bytes that `record.json` or `bundle.json` may unpack to: many times a long life's record. */
export const MOST_TEXT_BYTES = 256 * 2 ** 20;
/** Most places in an archive: far more files than one person has. */
export const MOST_PLACES = 100_000;
/**
 * Text of a record packs by up to about 30 to 1. What claims to unpack to more than this many times
 * its size, and to more than a little, was made to fill a memory or a disk.
 */
export const MOST_PACKED = 200;
/** Below this size, bytes, nothing is a bomb. */
export const HARMLESS_BYTES = 2 ** 20;
