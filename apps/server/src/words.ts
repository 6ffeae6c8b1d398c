import { entrySchema, KINDS, QUESTION_CODES, type QuestionCode } from '@facialis/record';
import type { Asked, AuditRow, ErasureReceipt, PersonRow, Version } from '@facialis/record/store';
import { z } from 'zod';
import type { ListedPerson, ListPage } from './people-list.ts';
import { ONLY_READ } from './soundness.ts';

/** The id of a person or an entry; one that is none is looked for in vain, not refused by form. */
export const idSchema = z.string().describe('A UUID.');

/** Why the record is only read. */
export const onlyReadSchema = z
  .enum(ONLY_READ)
  .nullable()
  .describe(
    'Why it is only read: a newer program wrote it, or it was met damaged. Null where it is written, too.',
  );

/** An entry that is sent: the record itself reads it, and says better what is wrong with it. */
export const contentSchema = z.unknown().meta({ $ref: '#/components/schemas/Entry' });

/** Why something is changed. */
export const whySchema = z.string().describe('Why it is changed, in plain words.');

/** Codes of questions that are answered with yes. */
export const confirmedSchema = z
  .array(z.string())
  .describe('Codes of the questions whose answer is yes, as the record asked them.');

const momentSchema = z.iso.datetime().describe('ISO 8601 in UTC.');

export const kindSchema = z.enum(KINDS);

export const versionSchema = z.strictObject({
  entry: idSchema,
  person: idSchema,
  version: z.int().positive(),
  at: momentSchema,
  actor: z.string().describe('Who kept it.'),
  why: z.string().exactOptional(),
  deleted: z.boolean(),
  confirmed: z.array(z.string()),
  content: entrySchema,
}) satisfies z.ZodType<Version>;

const personRowSchema = z.strictObject({
  person: idSchema,
  version: versionSchema,
  lastVisit: z.iso.date().nullable(),
  changedAt: momentSchema,
  entries: z.int().nonnegative(),
}) satisfies z.ZodType<PersonRow>;

const share = z.number().min(0).max(100);

export const listedPersonSchema = z.strictObject({
  ...personRowSchema.shape,
  latest: z
    .strictObject({
      when: z.string(),
      spasmRate: z.number().nonnegative().nullable().describe('Spasms a minute.'),
      timeInSpasm: share.nullable().describe('Share of the time in spasm, %.'),
    })
    .nullable()
    .describe('The newest recording since the visit before the last one.'),
  symptoms: z
    .strictObject({
      when: z.string(),
      strength: z.number().min(0).max(10).describe('The strongest symptom, 0 none to 10.'),
    })
    .nullable()
    .describe('The newest entry of symptoms.'),
  change: z
    .strictObject({ measure: z.literal('timeInSpasm'), before: share, now: share })
    .nullable()
    .describe('Medians of the recordings before and since the last visit, %.'),
}) satisfies z.ZodType<ListedPerson>;

export const peoplePageSchema = z.strictObject({
  rows: z.array(listedPersonSchema),
  total: z.int().nonnegative(),
}) satisfies z.ZodType<ListPage>;

const questionCodes = Object.keys(QUESTION_CODES) as [QuestionCode, ...QuestionCode[]];

export const askedSchema = z.strictObject({
  asked: z.array(
    z.strictObject({
      code: z
        .enum(questionCodes)
        .describe('To be sent back in `confirmed` where the answer is yes.'),
      at: z.string().describe('The field that it is about.'),
      question: z.string(),
      source: z.string().describe('Where the figure behind it stands.'),
    }),
  ),
}) satisfies z.ZodType<Asked>;

export const auditRowSchema = z.strictObject({
  seq: z.int().positive(),
  at: momentSchema,
  actor: z.string(),
  action: z.string(),
  outcome: z.enum(['done', 'refused', 'asked']),
  person: idSchema.nullable(),
  entry: idSchema.nullable(),
  version: z.int().nullable(),
  detail: z.string().nullable(),
}) satisfies z.ZodType<AuditRow>;

export const erasureSchema = z.strictObject({
  schema: z.literal('facialis/erasure/1'),
  store: idSchema,
  person: idSchema,
  at: momentSchema,
  versions: z.int(),
  files: z.int(),
  bytes: z.int(),
  backups: z
    .array(z.strictObject({ id: z.string(), at: momentSchema, name: z.string() }))
    .describe('Backups known to hold the person still.'),
}) satisfies z.ZodType<ErasureReceipt>;

export const jobSchema = z.strictObject({
  job: idSchema,
  work: z.enum(['backup', 'verification', 'demo']),
  state: z.enum(['running', 'done', 'refused', 'failed', 'stopped']),
  progress: z.strictObject({ done: z.number().min(0).max(1), words: z.string() }),
  result: z.unknown().optional().describe('What came of it, once it is done.'),
  refusal: z.unknown().optional().describe('Why it was refused: need, got and remedy.'),
});
