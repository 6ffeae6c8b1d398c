import { z } from 'zod';

/** How a figure was read: in its source, derived from figures read, not verified, or assumed here. */
export const READINGS = ['read', 'derived', 'unverified', 'assumed'] as const;

/** How a figure was read. */
export type Reading = (typeof READINGS)[number];

/** Units of figures, as UCUM codes. */
export const FIGURE_UNITS = [
  '%',
  '1',
  'ms',
  's',
  'd',
  'wk',
  'mo',
  'a',
  '/min',
  '/a',
  '/(100000.a)',
  '/100000',
  'mm',
  'mg/d',
  '{score}',
  '{person}',
  "[arb'U]",
] as const;

/** A unit of a figure. */
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** What the two ends of a figure are. */
export const BOUNDS = ['95 % interval', 'range'] as const;

/** A published number: one value, or a range, or both, with its spread where that was given. */
export const figureSchema = z
  .strictObject({
    value: z.number().optional().describe('The number.'),
    sd: z.number().positive().optional().describe('Standard deviation about the value.'),
    low: z.number().optional().describe('Lower end.'),
    high: z.number().optional().describe('Upper end.'),
    bounds: z.enum(BOUNDS).optional().describe('What the two ends are.'),
    under: z
      .boolean()
      .optional()
      .describe('Whether the value, or the lower end, is only known to be lower than written.'),
    unit: z.enum(FIGURE_UNITS).describe('UCUM code.'),
  })
  .refine(
    ({ value, low, high }) => value !== undefined || (low !== undefined && high !== undefined),
  )
  .refine(
    ({ low, high, bounds }) =>
      (low === undefined) === (bounds === undefined) &&
      (low === undefined) === (high === undefined),
  )
  .refine(
    ({ value = null, low, high }) =>
      low === undefined ||
      high === undefined ||
      (low <= high && (value === null || (low <= value && value <= high))),
  );

/** A published number. */
export type Figure = z.infer<typeof figureSchema>;

/** Where a statement stands. What the source at hand did not give is left out, never guessed. */
export const sourceSchema = z
  .strictObject({
    authors: z.string().min(1).optional().describe('First author, or whose document it is.'),
    year: z.int().optional().describe('Year of publication.'),
    journal: z
      .string()
      .min(1)
      .optional()
      .describe('Journal with volume and page, or the kind of document.'),
    doi: z
      .string()
      .regex(/^10\.\d+\/\S+$/)
      .optional()
      .describe('Digital object identifier.'),
    pmid: z.string().regex(/^\d+$/).optional().describe('Number in PubMed.'),
    pmc: z
      .string()
      .regex(/^PMC\d+$/)
      .optional()
      .describe('Number in PubMed Central.'),
    quotedBy: z.string().min(1).optional().describe('Who quotes it, where it was not read itself.'),
  })
  .refine(({ authors, journal, doi, pmid, pmc }) => authors ?? journal ?? doi ?? pmid ?? pmc);

/** Where a statement stands. */
export type Source = z.infer<typeof sourceSchema>;

/** One statement of the evidence. */
export const statementSchema = z
  .strictObject({
    says: z.string().min(1).describe('What is stated, in words; the figure completes it.'),
    figure: figureSchema.optional().describe('Its number; absent where it is words alone.'),
    population: z.string().min(1).describe('Whom it is about.'),
    people: z.int().positive().optional().describe('How many of them; absent where not given.'),
    sources: z.array(z.string()).describe('Where it stands, by names of the table of sources.'),
    reading: z.enum(READINGS).describe('How it was read.'),
    conflictsWith: z.array(z.string()).optional().describe('Statements that say otherwise.'),
    limits: z.string().min(1).optional().describe('What it does not say, or how it was derived.'),
  })
  .refine(
    ({ reading, sources }) =>
      reading === 'assumed' || reading === 'unverified' || sources.length > 0,
  )
  .refine(
    ({ reading, limits }) => reading === 'read' || reading === 'unverified' || limits !== undefined,
  );

/** One statement of the evidence. */
export type Statement = z.infer<typeof statementSchema>;
