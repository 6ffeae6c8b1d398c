import { authorSchema } from './author.ts';
import { textSchema } from './text.ts';
import { timeSchema } from './time.ts';

/** The fields that every entry but the person's own begins with. */
export const header = {
  when: timeSchema
    .describe('When it was so, as precisely as it is known.')
    .meta({ source: 'ISO 8601-2 (EDTF)' }),
  author: authorSchema.describe('Who says so.'),
  note: textSchema.optional().describe('Anything else, in free words.'),
};
