import { fileRefSchema } from '@facialis/record';
import type { Actor, FileRef, Store } from '@facialis/record/store';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { z } from 'zod';
import { bodyOf } from '../body.ts';
import { type ByteRange, bytesWithin, readByteRange } from '../byte-range.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { idSchema } from '../words.ts';

const group = 'Files';
/** Largest file, bytes: ten minutes of 4K video from a phone. */
export const MOST_FILE_BYTES = 8 * 2 ** 30;
const ANY_TYPE = { mediaType: 'application/octet-stream' };

/** Operations on the files beside the entries: videos, and signals frame by frame. */
export const FILE_OPERATIONS = [
  operation({
    id: 'putFile',
    method: 'post',
    path: '/api/files',
    group,
    summary: 'Keeps a file, whole or not at all, and gives what an entry refers to it by.',
    raw: ANY_TYPE,
    status: 201,
    answers: fileRefSchema,
    async handle({ store, actor, request }) {
      const type = fileRefSchema.shape.mediaType.safeParse(request.headers.get('content-type'));
      if (!type.success) return problem('media-type-wrong');
      const file = await store.putFile(actor, bodyOf(request, MOST_FILE_BYTES), type.data);
      return isRefusal(file) ? file : { json: file };
    },
  }),
  operation({
    id: 'getEntryFile',
    method: 'get',
    path: '/api/entries/:entry/files/:part',
    group,
    summary: 'A file of a recording, whole or a range of its bytes, as players ask for it.',
    params: z.strictObject({ entry: idSchema, part: z.enum(['video', 'signals']) }),
    answers: ANY_TYPE,
    ranged: true,
    async handle({ store, actor, params: { entry, part }, request }) {
      const version = await store.read(actor, entry);
      if (isRefusal(version)) return version;
      const { content } = version;
      const file = content.kind === 'recording' ? content[part] : undefined;
      if (file === undefined) {
        return refuse('file-missing', {
          need: `a recording with a file for ${part}`,
          got: 'an entry without one',
          remedy: 'Only recordings that were kept with their files have them.',
        });
      }
      const range = readByteRange(request.headers.get('range') ?? undefined, file.bytes);
      if (range === 'outside') return problem('range-wrong');
      const bytes =
        range === null
          ? await store.openFile(actor, file.sha256)
          : await openRange(store, actor, file, range);
      if (isRefusal(bytes)) return bytes;
      const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
      return new Response(ReadableStream.from(bytes), {
        status: range === null ? 200 : 206,
        headers: {
          ...headersOf(file),
          'content-length': String(last + 1 - first),
          ...(range && { 'content-range': `bytes ${first}-${last}/${file.bytes}` }),
        },
      });
    },
  }),
];

async function openRange(
  store: Store,
  actor: Actor,
  { sha256 }: FileRef,
  range: ByteRange,
): Promise<AsyncIterable<Uint8Array> | Refusal> {
  const parts = await store.openParts(actor, sha256);
  return isRefusal(parts) ? parts : bytesWithin(parts, range);
}

/** Types that a page may show or play; all others are only saved. */
const SHOWN = /^(video|audio)\//;

function headersOf({ mediaType, sha256 }: FileRef): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': SHOWN.test(mediaType) ? 'inline' : 'attachment',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
  };
}
