import {
  type DateEstimate,
  type Estimate,
  FIGURE_UNITS,
  type FigureId,
  STATEMENT_IDS,
  type StatementId,
} from '@facialis/care';
import { z } from 'zod';

/** A day. */
export const dateSchema = z.iso.date().describe("ISO date of the person's calendar.");

/** The day that is asked about. */
export const todaySchema = z.iso
  .date()
  .exactOptional()
  .describe("The person's present day, ISO date; the server's day when left out.");

/** A day with its 80 % interval. */
export const dateEstimateSchema = z.strictObject({
  expected: dateSchema,
  low: dateSchema,
  high: dateSchema,
}) satisfies z.ZodType<DateEstimate>;

/** A number with its 80 % interval. */
export const estimateSchema = z.strictObject({
  expected: z.number(),
  low: z.number().describe('Lower end of the 80 % interval.'),
  high: z.number().describe('Upper end of it.'),
}) satisfies z.ZodType<Estimate>;

/** The name of a statement of the evidence. */
export const statementIdSchema = z.enum(STATEMENT_IDS as [StatementId, ...StatementId[]]);

/** The name of a statement with a figure. */
export const figureIdSchema = z.enum(STATEMENT_IDS as [FigureId, ...FigureId[]]);

/** A unit of a figure, as UCUM code. */
export const figureUnitSchema = z.enum(FIGURE_UNITS);

/** The names of a table of words as a schema. */
export function keysOf<K extends string>(words: Readonly<Record<K, unknown>>) {
  return z.enum(Object.keys(words) as [K, ...K[]]);
}
