import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Refusal, refuse } from '@facialis/refusal';
import { z } from 'zod';
import { codeOf, PARTIAL } from './disk.node.ts';

/** Layout of a backup; the number rises when a reader would have to change. */
export const BACKUP_FORMAT = 'facialis/backup/1';
/** Written last: a folder without it is no finished backup. */
export const MANIFEST = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();
/** What a backup may hold: no name leads out of its folder. */
const memberName = z
  .string()
  .regex(
    /^(key\.age|(versions|audit|file-list|backups)\.jsonl\.gz(\.age)?|files\/[0-9a-f]{2}\/[0-9a-f]{64}(\.age)?)$/,
  );

const manifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  id: z.uuid(),
  name: z.string(),
  /** The store that it was made of. */
  store: z.uuid(),
  storeCreatedAt: z.string(),
  at: z.string(),
  /** Layout of the tables: the number of the store's newest migration. */
  layout: z.int().positive(),
  /** Public key that its members are encrypted for (age); null where they are plain. */
  recipient: z.string().nullable(),
  /** Last row of the audit. */
  head: z.strictObject({ seq: count, hash: sha256 }),
  counts: z.strictObject({
    people: count,
    versions: count,
    auditRows: count,
    files: count,
    backups: count,
  }),
  members: z.array(z.strictObject({ name: memberName, bytes: count, sha256 })),
  /** Files that the store itself had lost or that were damaged in it. */
  lost: z.array(sha256),
});

/** What a backup is, and what lies in it. */
export type Manifest = z.infer<typeof manifestSchema>;
/** One file of a backup as it is stored, with its length and fingerprint. */
export type Member = Manifest['members'][number];

/** The text of a manifest; its last field seals the others. */
export function manifestText(manifest: Manifest): string {
  // Parsed, its fields stand in one order, whoever made it.
  const fields = manifestSchema.parse(manifest);
  const seal = hash('sha256', JSON.stringify(fields));
  return `${JSON.stringify({ ...fields, seal }, null, 1)}\n`;
}

/** Reads the manifest of a backup; refuses what is none, was altered, or is of a newer program. */
export async function readManifest(folder: string, layout: number): Promise<Manifest | Refusal> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === null) throw error;
    return null;
  });
  if (text === null)
    return refuse('backup-damaged', {
      at: MANIFEST,
      need: 'a finished backup: a folder with its list of contents',
      got: 'no list of contents that can be read',
      remedy: `Choose the folder that facialis backup named. One that ends in ${PARTIAL} was never finished; take an earlier one.`,
    });
  const found = parse(text);
  const newer = refuseNewer(found, layout);
  if (newer) return newer;
  const { seal: _, ...fields } = found ?? {};
  const manifest = manifestSchema.safeParse(fields);
  if (manifest.success && manifestText(manifest.data) === text) return manifest.data;
  return refuse('backup-damaged', {
    at: MANIFEST,
    need: 'the list of contents as it was written',
    got: 'one that was altered or cut',
    remedy: 'Take another backup, or another copy of this one.',
  });
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function refuseNewer(found: Record<string, unknown> | null, layout: number): Refusal | null {
  const known = found?.format === BACKUP_FORMAT;
  const newerFormat =
    typeof found?.format === 'string' && /^facialis\/backup\/\d+$/.test(found.format) && !known;
  const newerLayout = known && typeof found.layout === 'number' && found.layout > layout;
  if (!newerFormat && !newerLayout) return null;
  return refuse('backup-newer', {
    at: MANIFEST,
    need: `a backup of layout ${layout} or older`,
    got: newerLayout ? `layout ${found.layout}` : 'a newer kind of backup',
    remedy: 'It was made by a newer version of this program: install that one, then restore.',
  });
}
