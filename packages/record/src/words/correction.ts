import { eventSchema } from '@facialis/spasm';
import { z } from 'zod';
import { authorSchema } from './author.ts';
import { impossible } from './impossible.ts';
import { textSchema } from './text.ts';
import { timeSchema } from './time.ts';

const { kind, side, onset, offset } = eventSchema.shape;

const base = {
  author: authorSchema.describe('Who corrects.'),
  when: timeSchema.describe('When.'),
  event: z
    .int()
    .nonnegative()
    .describe('Number of the event; a new one for an event that is added.'),
  why: textSchema.optional().describe('Why.'),
};

const span = { onset: onset.meta({ unit: 's' }), offset: offset.meta({ unit: 's' }) };

/** One correction that a person made to the events of a recording. */
export const correctionSchema = z.discriminatedUnion('action', [
  z.strictObject({
    ...base,
    action: z.literal('accept').describe('The event is as it was found.'),
  }),
  z.strictObject({ ...base, action: z.literal('reject').describe('There was no such event.') }),
  z.strictObject({
    ...base,
    action: z.literal('relabel').describe('The event is another one.'),
    kind,
    side,
  }),
  z
    .strictObject({
      ...base,
      action: z.literal('move').describe('The event was at another time.'),
      ...span,
    })
    .superRefine(checkSpan),
  z
    .strictObject({
      ...base,
      action: z.literal('add').describe('An event was missed.'),
      kind,
      side,
      ...span,
    })
    .superRefine(checkSpan),
]);

function checkSpan({ onset, offset }: { onset: number; offset: number }, context: z.RefinementCtx) {
  if (offset <= onset)
    impossible(context, ['offset'], 'an end after its start', 'an end before it');
}

/** One correction. */
export type Correction = z.infer<typeof correctionSchema>;
