import { anyTimeSchema, fileRefSchema } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { parseProtocol } from '@facialis/spasm';
import { z } from 'zod';
import {
  type AnalysisState,
  analysisSchema,
  isOver,
  queuedProtocolSchema,
} from '../analyses/analysis.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { stateEvents } from '../state-events.ts';
import { idSchema } from '../words.ts';

const group = 'Measuring';
const ofPerson = z.strictObject({ person: idSchema });
const analysis = z.strictObject({ analysis: idSchema });

/** Operations that measure a video here, where the browser cannot. */
export const ANALYSIS_OPERATIONS = [
  operation({
    id: 'measureUpload',
    method: 'post',
    path: '/api/people/:person/analyses',
    group,
    summary: 'Has a kept video measured into a recording, unless the person has it already.',
    params: ofPerson,
    body: z.strictObject({
      file: fileRefSchema.describe('As the completion of the upload gave it.'),
      mirrored: z.boolean().describe('Whether it shows the face as in a mirror.'),
      when: anyTimeSchema.exactOptional().describe('When it was recorded; now when left out.'),
      protocol: queuedProtocolSchema
        .exactOptional()
        .describe('What the person was asked to do when.'),
      again: z
        .boolean()
        .exactOptional()
        .describe('Whether a video that the person has already is measured once more.'),
    }),
    status: 202,
    answers: z.strictObject({
      recordings: z.array(idSchema).describe('Entries of the person with the same video.'),
      analysis: analysisSchema
        .nullable()
        .describe('How it stands; null where the video is known and is not measured again.'),
    }),
    async handle({ store, actor, analyses, params, body: { again = false, ...plan } }) {
      const protocol = plan.protocol && parseProtocol(JSON.stringify(plan.protocol), 'protocol');
      if (isRefusal(protocol)) return protocol;
      const parts = await store.openParts(actor, plan.file.sha256);
      if (isRefusal(parts)) return parts;
      if (parts.bytes !== plan.file.bytes) return problem('request-invalid', 'file.bytes');
      const added = await analyses.add({ person: params.person, ...plan, again });
      if (isRefusal(added)) return added;
      const at = added.analysis && `/api/analyses/${added.analysis.analysis}`;
      return { json: added, ...(at ? { headers: { location: at } } : {}) };
    },
  }),
  operation({
    id: 'getAnalyses',
    method: 'get',
    path: '/api/people/:person/analyses',
    group,
    summary: 'What of a person is being measured, waits, or has lately ended; oldest first.',
    params: ofPerson,
    answers: z.array(analysisSchema),
    async handle({ analyses, params }) {
      return { json: await analyses.of(params.person) };
    },
  }),
  operation({
    id: 'getAnalysis',
    method: 'get',
    path: '/api/analyses/:analysis',
    group,
    summary: 'How the measuring of a video stands.',
    params: analysis,
    answers: analysisSchema,
    async handle({ analyses, params }) {
      const state = await analyses.find(params.analysis);
      return state === undefined ? problem('analysis-unknown') : { json: state };
    },
  }),
  operation({
    id: 'watchAnalysis',
    method: 'get',
    path: '/api/analyses/:analysis/events',
    group,
    summary: 'The same as server-sent events: now, after each change, to the end.',
    params: analysis,
    answers: { mediaType: 'text/event-stream' },
    async handle({ analyses, params }) {
      const known = await analyses.find(params.analysis);
      if (known === undefined) return problem('analysis-unknown');
      return stateEvents<AnalysisState>(
        (onState) => analyses.watch(params.analysis, onState),
        isOver,
      );
    },
  }),
  operation({
    id: 'stopAnalysis',
    method: 'delete',
    path: '/api/analyses/:analysis',
    group,
    summary:
      'Stops the measuring of a video, or forgets one that is over. A video that no recording names is dropped.',
    params: analysis,
    status: 204,
    async handle({ analyses, params }) {
      await analyses.remove(params.analysis);
      return { json: undefined };
    },
  }),
];
