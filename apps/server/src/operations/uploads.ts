import { fileRefSchema } from '@facialis/record';
import { isRefusal } from '@facialis/refusal';
import { z } from 'zod';
import { bodyOf } from '../body.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { recordingsOf } from '../recordings-of.ts';
import { idSchema } from '../words.ts';
import { MOST_FILE_BYTES } from './files.ts';

const group = 'Uploads';
const upload = z.strictObject({ upload: idSchema });
const planned = {
  bytes: z.int().positive().max(MOST_FILE_BYTES),
  mediaType: fileRefSchema.shape.mediaType,
};
const uploadSchema = z.strictObject({
  upload: idSchema,
  person: idSchema,
  ...planned,
  offset: z.int().nonnegative().describe('Bytes that have arrived: go on from here.'),
});

/** Operations of uploads, which go on after a break. */
export const UPLOAD_OPERATIONS = [
  operation({
    id: 'beginUpload',
    method: 'post',
    path: '/api/people/:person/uploads',
    group,
    summary: "Begins to upload a file for a person's record.",
    params: z.strictObject({ person: idSchema }),
    body: z.strictObject(planned),
    status: 201,
    answers: uploadSchema,
    async handle({ store, actor, uploads, params: { person }, body }) {
      const known = await store.read(actor, person);
      if (isRefusal(known)) return known;
      const state = await uploads.begin({ person, ...body });
      if (isRefusal(state)) return state;
      return { json: state, headers: { location: `/api/uploads/${state.upload}` } };
    },
  }),
  operation({
    id: 'getUpload',
    method: 'get',
    path: '/api/uploads/:upload',
    group,
    summary: 'How far an upload is.',
    params: upload,
    answers: uploadSchema,
    async handle({ uploads, params }) {
      const state = await uploads.find(params.upload);
      return state === undefined ? problem('upload-unknown') : { json: state };
    },
  }),
  operation({
    id: 'continueUpload',
    method: 'patch',
    path: '/api/uploads/:upload',
    group,
    summary: 'Adds bytes at the offset; what arrives before a break stays.',
    params: upload,
    query: z.strictObject({ offset: z.coerce.number().int().min(0) }),
    raw: { mediaType: 'application/octet-stream' },
    answers: uploadSchema,
    async handle({ uploads, params, query: { offset }, request }) {
      const state = await uploads.find(params.upload);
      if (state === undefined) return problem('upload-unknown');
      const rest = bodyOf(request, state.bytes - state.offset);
      const after = await uploads.append(params.upload, offset, rest);
      return 'offset' in after ? { json: after } : after;
    },
  }),
  operation({
    id: 'completeUpload',
    method: 'post',
    path: '/api/uploads/:upload/completion',
    group,
    summary:
      'Keeps the file once all of it has arrived, and tells whether the person has it already.',
    params: upload,
    status: 201,
    answers: z.strictObject({
      file: fileRefSchema,
      recordings: z.array(idSchema).describe('Entries of the person with the same video.'),
    }),
    async handle({ store, actor, uploads, params }) {
      return uploads.hold(params.upload, async ({ upload, person, bytes, mediaType, offset }) => {
        if (offset !== bytes) return problem('upload-unfinished');
        const file = await store.putFile(actor, await uploads.content(upload), mediaType);
        if (isRefusal(file)) return file;
        const recordings = await recordingsOf(store, actor, person, file.sha256);
        if (isRefusal(recordings)) return recordings;
        await uploads.settle(upload, file.sha256);
        return { json: { file, recordings } };
      });
    },
  }),
  operation({
    id: 'dropUpload',
    method: 'delete',
    path: '/api/uploads/:upload',
    group,
    summary: 'Clears an upload away, with the file that it has become where no entry names that.',
    params: upload,
    status: 204,
    async handle({ uploads, params }) {
      await uploads.remove(params.upload);
      return { json: undefined };
    },
  }),
];
