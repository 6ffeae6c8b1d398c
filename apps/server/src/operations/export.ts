import { PassThrough, Writable } from 'node:stream';
import { newestOf, personRecordOf, writeArchive } from '@facialis/archive';
import { toBundle } from '@facialis/fhir';
import { isRefusal } from '@facialis/refusal';
import { z } from 'zod';
import { operation } from '../operation.ts';
import { idSchema } from '../words.ts';

const group = 'Export';
const person = z.strictObject({ person: idSchema });
const ZIP = { mediaType: 'application/zip' };
const FHIR = { mediaType: 'application/fhir+json' };

/** Operations that give one person's record to others. */
export const EXPORT_OPERATIONS = [
  operation({
    id: 'exportArchive',
    method: 'get',
    path: '/api/people/:person/archive',
    group,
    summary:
      'The whole record as an open zip: a page to read, FHIR, tables, all versions, the files.',
    params: person,
    answers: ZIP,
    async handle({ store, actor, params: { person } }) {
      const versions = await store.wholePerson(actor, person);
      if (isRefusal(versions)) return versions;
      const zip = new PassThrough();
      const openFile = (sha256: string) => store.openFile(actor, sha256);
      const input = { person, versions, at: new Date().toISOString(), openFile };
      // A zip that cannot be finished is cut off: no reader takes it for a whole one.
      writeArchive(input, Writable.toWeb(zip)).then(
        (done) => isRefusal(done) && zip.destroy(new Error(done.code)),
        (error: Error) => zip.destroy(error),
      );
      return download(ReadableStream.from(zip), ZIP.mediaType, 'record.zip');
    },
  }),
  operation({
    id: 'exportBundle',
    method: 'get',
    path: '/api/people/:person/bundle',
    group,
    summary: 'The newest versions as a FHIR R4 bundle.',
    params: person,
    answers: FHIR,
    async handle({ store, actor, params: { person } }) {
      const versions = await store.wholePerson(actor, person);
      if (isRefusal(versions)) return versions;
      const bundle = toBundle(personRecordOf(newestOf(versions)));
      return download(JSON.stringify(bundle), FHIR.mediaType, 'bundle.json');
    },
  }),
];

/** Gives something to be saved; its name tells nothing of the person. */
function download(body: ReadableStream | string, type: string, name: string): Response {
  const disposition = `attachment; filename="${name}"`;
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': disposition },
  });
}
