import { entryJsonSchema, KINDS } from '@facialis/record';
import type { Asked, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { z } from 'zod';
import { type Answer, operation } from '../operation.ts';
import {
  confirmedSchema,
  contentSchema,
  idSchema,
  kindSchema,
  versionSchema,
  whySchema,
} from '../words.ts';

const group = 'Entries';
const entry = z.strictObject({ entry: idSchema });
const draft = {
  content: contentSchema,
  why: whySchema.exactOptional(),
  confirmed: confirmedSchema.exactOptional(),
};
const versionNumber = z.coerce.number().int().positive();

/** Operations on entries of every kind, a person's own among them. */
export const ENTRY_OPERATIONS = [
  operation({
    id: 'addPerson',
    method: 'post',
    path: '/api/people',
    group: 'People',
    summary: 'Adds a person by an entry of the kind person.',
    body: z.strictObject(draft),
    status: 201,
    answers: versionSchema,
    asks: true,
    handle: async ({ store, actor, body }) => kept(await store.save(actor, body)),
  }),
  operation({
    id: 'addEntry',
    method: 'post',
    path: '/api/people/:person/entries',
    group,
    summary: 'Adds an entry to a person.',
    params: z.strictObject({ person: idSchema }),
    body: z.strictObject(draft),
    status: 201,
    answers: versionSchema,
    asks: true,
    handle: async ({ store, actor, params: { person }, body }) =>
      kept(await store.save(actor, { person, ...body })),
  }),
  operation({
    id: 'addEntries',
    method: 'post',
    path: '/api/entries',
    group,
    summary: 'Adds many entries of one person, all or none; the first may be the person.',
    body: z.strictObject({
      drafts: z.array(z.strictObject({ person: idSchema.exactOptional(), ...draft })).min(1),
    }),
    status: 201,
    answers: z.array(versionSchema),
    asks: true,
    async handle({ store, actor, body }) {
      const versions = await store.saveAll(actor, body.drafts);
      return isRefusal(versions) || 'asked' in versions ? versions : { json: versions };
    },
  }),
  operation({
    id: 'getEntry',
    method: 'get',
    path: '/api/entries/:entry',
    group,
    summary: 'An entry as it is; the etag names its version.',
    params: entry,
    answers: versionSchema,
    handle: async ({ store, actor, params }) => kept(await store.read(actor, params.entry)),
  }),
  operation({
    id: 'changeEntry',
    method: 'put',
    path: '/api/entries/:entry',
    group,
    summary: 'Changes an entry; refused where somebody changed it meanwhile (409).',
    params: entry,
    fromVersion: true,
    body: z.strictObject({ ...draft, why: whySchema }),
    answers: versionSchema,
    asks: true,
    handle: async ({ store, actor, params, from, body }) =>
      kept(await store.save(actor, { entry: params.entry, from, ...body })),
  }),
  operation({
    id: 'deleteEntry',
    method: 'post',
    path: '/api/entries/:entry/deletion',
    group,
    summary: 'Deletes an entry by a version that says so; it can be restored.',
    params: entry,
    fromVersion: true,
    body: z.strictObject({ why: whySchema }),
    answers: versionSchema,
    handle: async ({ store, actor, params, from, body }) =>
      kept(await store.remove(actor, params.entry, from, body.why)),
  }),
  operation({
    id: 'restoreEntry',
    method: 'post',
    path: '/api/entries/:entry/restoration',
    group,
    summary: "Makes an earlier version's content the newest; undoes a deletion.",
    params: entry,
    fromVersion: true,
    body: z.strictObject({ version: z.int().positive(), why: whySchema }),
    answers: versionSchema,
    handle: async ({ store, actor, params, from, body: { version, why } }) =>
      kept(await store.restore(actor, params.entry, version, from, why)),
  }),
  operation({
    id: 'getHistory',
    method: 'get',
    path: '/api/entries/:entry/versions',
    group,
    summary: 'All versions of an entry, oldest first.',
    params: entry,
    answers: z.array(versionSchema),
    async handle({ store, actor, params }) {
      const versions = await store.history(actor, params.entry);
      return isRefusal(versions) ? versions : { json: versions };
    },
  }),
  operation({
    id: 'getVersion',
    method: 'get',
    path: '/api/entries/:entry/versions/:version',
    group,
    summary: 'An entry as one version had it.',
    params: z.strictObject({ entry: idSchema, version: versionNumber }),
    answers: versionSchema,
    handle: async ({ store, actor, params: { entry, version } }) =>
      kept(await store.read(actor, entry, version)),
  }),
  operation({
    id: 'listKinds',
    method: 'get',
    path: '/api/kinds',
    group,
    summary: 'The kinds of entries.',
    answers: z.array(kindSchema),
    handle: async () => ({ json: KINDS }),
  }),
  operation({
    id: 'getKindSchema',
    method: 'get',
    path: '/api/kinds/:kind',
    group,
    summary: 'The JSON Schema of one kind of entry, with units and sources.',
    params: z.strictObject({ kind: kindSchema }),
    answers: z.record(z.string(), z.unknown()),
    handle: async ({ params }) => ({ json: entryJsonSchema(params.kind) }),
  }),
];

/** A version with its entity tag, to be sent back with a change. */
function kept(version: Version | Asked | Refusal): Answer | Asked | Refusal {
  if (isRefusal(version) || 'asked' in version) return version;
  return { json: version, headers: { etag: `"${version.version}"` } };
}
