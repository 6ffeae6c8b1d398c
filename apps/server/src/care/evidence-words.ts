import { statementSchema, TOPICS, type ToldStatement, type Topic } from '@facialis/care';
import { z } from 'zod';
import { statementIdSchema } from './words.ts';

/** A topic of the evidence. */
export const topicSchema = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]]);

/** A statement with its name, its topic and its sources as they are printed. */
export const toldStatementSchema = z.strictObject({
  id: statementIdSchema,
  topic: topicSchema,
  ...statementSchema.shape,
  citations: z.array(z.string()).describe('The sources as they are printed.'),
}) satisfies z.ZodType<ToldStatement>;
