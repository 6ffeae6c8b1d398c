import { isRefusal } from '@facialis/refusal';
import { z } from 'zod';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { erasureSchema, idSchema, kindSchema, peoplePageSchema, versionSchema } from '../words.ts';

const group = 'People';
const person = z.strictObject({ person: idSchema });
/** Most people of one page, as the store has it. */
const MOST_PEOPLE = 500;

/** Operations on people as a whole; a person's own entry is an entry like others. */
export const PEOPLE_OPERATIONS = [
  operation({
    id: 'listPeople',
    method: 'get',
    path: '/api/people',
    group,
    summary: 'Lists people by page, with how they are: sorted, or searched by a part of the name.',
    query: z.strictObject({
      sort: z
        .enum(['last-visit', 'change', 'changed', 'name'])
        .exactOptional()
        .describe('In which order; by change those first who became worst since their last visit.'),
      search: z.string().exactOptional().describe('Part of a name, or the beginning of an id.'),
      offset: z.coerce.number().int().min(0).exactOptional().describe('How many to pass over.'),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(MOST_PEOPLE)
        .exactOptional()
        .describe('How many at most; 50 when left out.'),
    }),
    answers: peoplePageSchema,
    async handle({ people, actor, query }) {
      const page = await people.page(actor, query);
      return isRefusal(page) ? page : { json: page };
    },
  }),
  operation({
    id: 'getCourse',
    method: 'get',
    path: '/api/people/:person/course',
    group,
    summary: "A person's entries in order of their own time, the person first.",
    params: person,
    query: z.strictObject({
      kinds: z
        .string()
        .transform((kinds) => kinds.split(','))
        .pipe(z.array(kindSchema))
        .exactOptional()
        .describe('Only these kinds, with commas between them.'),
      deleted: z.enum(['true', 'false']).default('false').describe('Whether deleted ones too.'),
    }),
    answers: z.array(versionSchema),
    async handle({ store, actor, params, query: { kinds, deleted } }) {
      const course = await store.course(actor, params.person, {
        deleted: deleted === 'true',
        ...(kinds && { kinds }),
      });
      return isRefusal(course) ? course : { json: course };
    },
  }),
  operation({
    id: 'findId',
    method: 'get',
    path: '/api/ids',
    group,
    summary: 'The full id of the one person or entry whose id begins so.',
    query: z.strictObject({ what: z.enum(['person', 'entry']), beginning: z.string() }),
    answers: z.strictObject({ id: idSchema }),
    async handle({ store, actor, query: { what, beginning } }) {
      const id = await store.find(actor, what, beginning);
      return isRefusal(id) ? id : { json: { id } };
    },
  }),
  operation({
    id: 'erasePerson',
    method: 'post',
    path: '/api/people/:person/erasure',
    group,
    summary: 'Erases a person wholly; the id is sent once more, so that nobody does so by mistake.',
    params: person,
    body: person,
    answers: erasureSchema,
    async handle({ store, actor, analyses, uploads, params, body }) {
      if (body.person !== params.person) return problem('request-invalid', 'person');
      await analyses.removeAll(params.person);
      await uploads.removeAll(params.person);
      const receipt = await store.erase(actor, params.person);
      return isRefusal(receipt) ? receipt : { json: receipt };
    },
  }),
];
