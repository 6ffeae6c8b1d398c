import { isRefusal, refuse } from '@facialis/refusal';
import { z } from 'zod';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { erasureSchema, idSchema, jobSchema } from '../words.ts';

const group = 'Demo';
/** Characters of a date such as 2026-11-22. */
const DATE_LENGTH = 10;

/** Operations on the demo person: somebody who was never born, with three years of a course. */
export const DEMO_OPERATIONS = [
  operation({
    id: 'getDemo',
    method: 'get',
    path: '/api/demo',
    group,
    summary: 'Whether the demo person is loaded, or just being loaded.',
    answers: z.strictObject({
      person: idSchema.nullable().describe('Null where they are not loaded.'),
      job: idSchema.nullable().describe('The work that loads them; null where there is none.'),
    }),
    async handle({ demo, jobs }) {
      return { json: { person: await demo.person(), job: jobs.running('demo')?.job ?? null } };
    },
  }),
  operation({
    id: 'loadDemo',
    method: 'post',
    path: '/api/demo',
    group,
    summary: 'Begins to load the demo person: recordings are drawn and measured, then all is kept.',
    status: 202,
    answers: jobSchema,
    async handle({ demo, jobs, store }) {
      if (store.readOnly) return refuseReadOnly();
      if ((await demo.person()) !== null) return problem('demo-loaded');
      const today = new Date().toISOString().slice(0, DATE_LENGTH);
      const state = jobs.running('demo') ?? jobs.begin('demo', (work) => demo.load(today, work));
      return { json: state, headers: { location: `/api/jobs/${state.job}` } };
    },
  }),
  operation({
    id: 'removeDemo',
    method: 'delete',
    path: '/api/demo',
    group,
    summary: 'Erases the demo person with all entries and files.',
    answers: erasureSchema,
    async handle({ demo }) {
      const receipt = await demo.remove();
      if (receipt === null) return problem('demo-missing');
      return isRefusal(receipt) ? receipt : { json: receipt };
    },
  }),
];

function refuseReadOnly() {
  return refuse('store-newer', {
    need: 'a record that may be changed',
    got: 'one of a newer program, which is only read',
    remedy: 'Bring this program up to date.',
  });
}
