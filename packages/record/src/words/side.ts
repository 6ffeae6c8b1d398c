import { z } from 'zod';

/** The names of sides: always the person's own left and right. */
export const SIDES = ['left', 'right', 'both'] as const;

/** A side of the person, never of the picture or of the reader. */
export const sideSchema = z.enum(SIDES).describe("The person's own side.");

/** One side of the two, where both make no sense: an operation, an ear. */
export const oneSideSchema = z.enum(['left', 'right']).describe("The person's own side.");

/** A side of the person: `left`, `right` or `both`. */
export type Side = z.infer<typeof sideSchema>;
/** One side of the person: `left` or `right`. */
export type OneSide = z.infer<typeof oneSideSchema>;
