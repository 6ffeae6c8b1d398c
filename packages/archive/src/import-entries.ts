import { checkAgainstPerson, type Entry, type Person, readEntry } from '@facialis/record';
import type { Actor, Draft, Store } from '@facialis/record/store';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { fileRefsIn } from './file-refs.ts';
import type { ImportSource, NotTaken } from './import-source.ts';
import type { ArchiveFile } from './read-archive.ts';

/** How entries are imported. */
export interface ImportEntriesOptions {
  /** Id of the person whose record it goes into; a new person when it is left out. */
  readonly person?: string;
  /** Whether to look only, and keep nothing. */
  readonly dryRun?: boolean;
}

/** What an import took. */
export interface EntriesImport {
  /** Whose record it went into; null when nothing was kept. */
  readonly person: string | null;
  readonly kept: boolean;
  /** How many entries of each kind were taken, or would be. */
  readonly taken: Readonly<Record<string, number>>;
  /** How many files were taken, or would be. */
  readonly files: number;
  /** Entries that the record has already, word for word. */
  readonly already: number;
  readonly notTaken: readonly NotTaken[];
}

/**
 * Puts the entries of an archive or bundle into the store, all or none, the files first. What was
 * kept elsewhere before is not asked about again. What the record has already is not doubled.
 *
 * Refused: an unknown person, an entry that cannot be, a file that is not what its name says.
 */
export async function importEntries(
  store: Store,
  actor: Actor,
  source: ImportSource,
  { person, dryRun = false }: ImportEntriesOptions = {},
): Promise<EntriesImport | Refusal> {
  const known = person === undefined ? null : await knownEntries(store, actor, person);
  if (isRefusal(known)) return known;
  const { entries, notTaken } = await withoutMissingFiles(store, actor, source);
  const own = entries.filter(({ kind }) => person === undefined || kind !== 'person');
  const fresh = own.filter((entry) => !known?.has(canonical(entry)));
  const refusal = refuseUnfit(fresh);
  if (refusal) return refusal;

  const wanted = new Set(fresh.flatMap((entry) => fileRefsIn(entry)).map(({ sha256 }) => sha256));
  const files = source.files.filter(({ sha256 }) => wanted.has(sha256));
  const found = {
    taken: countKinds(fresh),
    files: files.length,
    already: own.length - fresh.length,
    notTaken: [...source.notTaken, ...notTaken],
  };
  if (dryRun || fresh.length === 0) return { person: person ?? null, kept: false, ...found };

  for (const file of files) {
    const refused = await putFile(store, actor, file);
    if (refused) return refused;
  }
  const drafts = fresh.map((content): Draft => {
    const whose = person === undefined ? {} : { person };
    return { ...whose, content, confirmed: 'all' };
  });
  const kept = await store.saveAll(actor, drafts);
  if (isRefusal(kept)) return kept;
  if ('asked' in kept)
    throw new TypeError('an import must not be asked about what was kept before');
  return { person: kept[0]!.person, kept: true, ...found };
}

/** The contents that a person's record has already. */
async function knownEntries(
  store: Store,
  actor: Actor,
  person: string,
): Promise<ReadonlySet<string> | Refusal> {
  const course = await store.course(actor, person);
  return isRefusal(course) ? course : new Set(course.map(({ content }) => canonical(content)));
}

/** Entries whose files are nowhere are taken without them, and that is said. */
async function withoutMissingFiles(
  store: Store,
  actor: Actor,
  { entries, files }: ImportSource,
): Promise<{ entries: Entry[]; notTaken: NotTaken[] }> {
  const there = new Set(files.map(({ sha256 }) => sha256));
  const notTaken: NotTaken[] = [];
  for (const { sha256 } of fileRefsIn(entries)) {
    if (there.has(sha256)) continue;
    if (isRefusal(await store.openFile(actor, sha256))) {
      notTaken.push({
        what: `file ${sha256.slice(0, SHOWN_DIGITS)}…`,
        why: 'It did not come along; its entry is taken without it.',
      });
    } else there.add(sha256);
  }
  const whole = entries.map(
    (entry) =>
      Object.fromEntries(
        Object.entries(entry).filter(([, value]) =>
          fileRefsIn(value).every(({ sha256 }) => there.has(sha256)),
        ),
      ) as Entry,
  );
  return { entries: whole, notTaken };
}

/** Digits of a fingerprint that are shown. */
const SHOWN_DIGITS = 12;

/** Looks at the entries before any file is copied, as the store does once more. */
function refuseUnfit(entries: readonly Entry[]): Refusal | null {
  const now = new Date();
  const person = entries.find((entry): entry is Person => entry.kind === 'person');
  for (const [index, content] of entries.entries()) {
    const read = readEntry(content, { now });
    const refusal = isRefusal(read) ? read : person && checkAgainstPerson(read, person);
    if (refusal) {
      const at = refusal.at === undefined ? '' : `, ${refusal.at}`;
      return { ...refusal, at: `entry ${index + 1}${at}` };
    }
  }
  return null;
}

async function putFile(store: Store, actor: Actor, file: ArchiveFile): Promise<Refusal | null> {
  const { sha256, mediaType } = file;
  const put = await store.putFile(actor, file.open(), mediaType);
  if (isRefusal(put)) return put;
  if (put.sha256 === sha256) return null;
  return refuse('archive-invalid', {
    at: `file ${sha256.slice(0, SHOWN_DIGITS)}…`,
    need: 'the content that its name says',
    got: 'another content',
    remedy: 'Export the person again; this archive was changed or damaged.',
  });
}

function countKinds(entries: readonly Entry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The same text for the same content, in whatever order its fields stand. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
