import { readdir } from 'node:fs/promises';
import { checkModelFiles } from '@facialis/face';
import { findBrowser } from '@facialis/report/print';
import { z } from 'zod';
import { operation } from '../operation.ts';
import { VERSION } from '../version.ts';
import { onlyReadSchema } from '../words.ts';

/** The licence of this program, as SPDX names it. */
const LICENCE = 'Apache-2.0';
/** What the store calls a finished backup: `facialis-20261122T220000Z-1a2b3c`. */
const BACKUP_NAME = /^facialis-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]+$/;
/** Backups that are told, the newest. */
const MOST_BACKUPS = 5;

const backup = z.strictObject({
  name: z.string().describe('The name of its folder.'),
  at: z.iso.datetime().describe('When it was made, ISO 8601 in UTC.'),
});

/** The operation that says what this program is and where the record lies. */
export const ABOUT_OPERATIONS = [
  operation({
    id: 'getAbout',
    method: 'get',
    path: '/api/about',
    group: 'About',
    summary: 'What this program is made of, where the record lies, and the last backups.',
    answers: z.strictObject({
      program: z.strictObject({
        name: z.literal('facialis'),
        version: z.string(),
        licence: z.string().describe('SPDX identifier.'),
        node: z.string().describe('Version of Node that the server runs on.'),
        prints: z.boolean().describe('Whether a browser is here that prints reports to PDF.'),
        models: z.array(
          z.strictObject({
            name: z.string(),
            sha256: z.string(),
            intact: z.boolean().describe('Whether the file here is the one that was published.'),
          }),
        ),
      }),
      record: z.strictObject({
        place: z.string().nullable().describe('Folder or address; null where it is not known.'),
        database: z.enum(['sqlite', 'postgresql']),
        encrypted: z.boolean(),
        onlyRead: onlyReadSchema,
      }),
      backups: z
        .strictObject({
          folder: z.string(),
          last: z.array(backup).describe('The newest that lie there, newest first.'),
        })
        .nullable()
        .describe('Null where this server writes none.'),
    }),
    async handle({ store: { encrypted }, soundness: { onlyRead }, place, backups }) {
      const program = {
        name: 'facialis' as const,
        version: VERSION,
        licence: LICENCE,
        node: process.versions.node,
        prints: findBrowser() !== null,
        models: await readModels(),
      };
      const { name = null, database = 'sqlite' } = place ?? {};
      return {
        json: {
          program,
          record: { place: name, database, encrypted, onlyRead },
          backups: backups === null ? null : { folder: backups, last: await lastBackups(backups) },
        },
      };
    },
  }),
];

async function readModels() {
  const files = await checkModelFiles();
  return files.flatMap(({ name, sha256, state }) =>
    sha256 === null ? [] : [{ name, sha256, intact: state === 'intact' }],
  );
}

/** The newest backups in a folder by their names; none where the folder is not there yet. */
async function lastBackups(folder: string): Promise<z.infer<typeof backup>[]> {
  const names = await readdir(folder).catch(() => []);
  const found = names.flatMap((name) => {
    const [, ...time] = BACKUP_NAME.exec(name) ?? [];
    const [year, month, day, hour, minute, second] = time;
    return time.length === 0
      ? []
      : [{ name, at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z` }];
  });
  return found.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_BACKUPS);
}
