import type { LongWork } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { z } from 'zod';
import type { JobState } from '../jobs.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { stateEvents } from '../state-events.ts';
import { auditRowSchema, idSchema, jobSchema, onlyReadSchema } from '../words.ts';

const group = 'Keeping safe';
const job = z.strictObject({ job: idSchema });
/** Most rows of the audit in one answer. */
const MOST_ROWS = 10_000;

/** Operations that tell how the record is, keep it safe, and follow long works. */
export const KEEPING_OPERATIONS = [
  operation({
    id: 'getStore',
    method: 'get',
    path: '/api/store',
    group,
    summary: 'How the record is kept.',
    answers: z.strictObject({
      id: idSchema,
      onlyRead: onlyReadSchema,
      encrypted: z.boolean(),
      backups: z.boolean().describe('Whether this server can write backups.'),
    }),
    async handle({ store: { id, encrypted }, soundness: { onlyRead }, backups }) {
      return { json: { id, onlyRead, encrypted, backups: backups !== null } };
    },
  }),
  operation({
    id: 'getAudit',
    method: 'get',
    path: '/api/audit',
    group,
    summary: 'Who did what, newest first; without what entries say.',
    query: z.strictObject({
      person: idSchema.exactOptional().describe('Only what concerns this person.'),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(MOST_ROWS)
        .exactOptional()
        .describe('How many at most.'),
    }),
    answers: z.array(auditRowSchema),
    async handle({ store, actor, query }) {
      const rows = await store.audit(actor, query);
      return isRefusal(rows) ? rows : { json: rows };
    },
  }),
  operation({
    id: 'verify',
    method: 'post',
    path: '/api/verifications',
    group,
    evenDamaged: true,
    summary: 'Begins to look whether anything was lost or altered.',
    body: z.strictObject({
      sinceHead: z.string().exactOptional().describe('A `head` that was noted down earlier.'),
    }),
    status: 202,
    answers: jobSchema,
    async handle({ store, actor, jobs, soundness, body }) {
      const verify = async (work: LongWork) => {
        const found = await store.verify(actor, { ...work, ...body });
        if (isRefusal(found)) soundness.hear(found);
        else if (found.findings.some(({ code }) => code === 'database-damaged')) {
          soundness.hear({ code: 'store-damaged' });
        }
        return found;
      };
      return begun(jobs.begin('verification', verify));
    },
  }),
  operation({
    id: 'backUp',
    method: 'post',
    path: '/api/backups',
    group,
    evenDamaged: true,
    summary: 'Begins a backup into the folder that the server was started with; one at a time.',
    status: 202,
    answers: jobSchema,
    async handle({ store, actor, jobs, backups }) {
      if (backups === null) return problem('backups-off');
      const begin = () => jobs.begin('backup', (work) => store.backup(actor, backups, work));
      return begun(jobs.running('backup') ?? begin());
    },
  }),
  operation({
    id: 'getJob',
    method: 'get',
    path: '/api/jobs/:job',
    group,
    summary: 'How a long work stands.',
    params: job,
    answers: jobSchema,
    async handle({ jobs, params }) {
      const state = jobs.find(params.job);
      return state === undefined ? problem('job-unknown') : { json: state };
    },
  }),
  operation({
    id: 'watchJob',
    method: 'get',
    path: '/api/jobs/:job/events',
    group,
    summary: 'The same as server-sent events: now, after each change, to the end.',
    params: job,
    answers: { mediaType: 'text/event-stream' },
    async handle({ jobs, params }) {
      if (jobs.find(params.job) === undefined) return problem('job-unknown');
      return stateEvents<JobState>(
        (onState) => jobs.watch(params.job, onState),
        ({ state }) => state !== 'running',
      );
    },
  }),
  operation({
    id: 'stopJob',
    method: 'delete',
    path: '/api/jobs/:job',
    group,
    evenDamaged: true,
    summary: 'Asks a long work to stop.',
    params: job,
    status: 202,
    answers: jobSchema,
    async handle({ jobs, params }) {
      jobs.stop(params.job);
      const state = jobs.find(params.job);
      return state === undefined ? problem('job-unknown') : { json: state };
    },
  }),
];

function begun(state: JobState) {
  return { json: state, headers: { location: `/api/jobs/${state.job}` } };
}
