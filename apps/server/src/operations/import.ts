import { importEntries, importFormat, readImport } from '@facialis/archive';
import { isRefusal } from '@facialis/refusal';
import { z } from 'zod';
import { bodyOf } from '../body.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { idSchema } from '../words.ts';

/** What a sent file is called in refusals: its own name stays with who sends it. */
const SENT = 'the file';

/** The operation that takes a record in from elsewhere. */
export const IMPORT_OPERATIONS = [
  operation({
    id: 'importFile',
    method: 'post',
    path: '/api/imports',
    group: 'Import',
    summary:
      'Takes in an archive (.zip) or a FHIR R4 bundle: as a new person, or what a person lacks.',
    query: z.strictObject({
      person: idSchema.exactOptional().describe('Whose record it goes into; a new person without.'),
      look: z.enum(['true', 'false']).default('false').describe('Whether to look only.'),
    }),
    raw: { mediaType: 'application/octet-stream' },
    answers: z.strictObject({
      person: idSchema
        .nullable()
        .describe('Whose record it went into; null when nothing was kept.'),
      kept: z.boolean(),
      taken: z.record(z.string(), z.int()).describe('Entries of each kind that were taken.'),
      files: z.int(),
      already: z.int().describe('Entries that the record had already, word for word.'),
      notTaken: z.array(
        z.strictObject({
          what: z.string(),
          number: z.int().exactOptional().describe('Which one of the bundle, from 1.'),
          why: z.string(),
        }),
      ),
    }),
    async handle({ store, actor, arrivals, query: { person, look }, request }) {
      const file = await arrivals.take((most) => bodyOf(request, most));
      if (isRefusal(file)) return file;
      try {
        const format = await importFormat(file.content);
        if (format === 'table') return problem('import-unknown');
        const source = await readImport(file.content, SENT, format);
        if (isRefusal(source)) return source;
        const whose = person === undefined ? {} : { person };
        const result = await importEntries(store, actor, source, {
          ...whose,
          dryRun: look === 'true',
        });
        return isRefusal(result) ? result : { json: result };
      } finally {
        await file.drop();
      }
    },
  }),
];
