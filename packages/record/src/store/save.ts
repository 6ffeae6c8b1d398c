import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import type { Question } from '../questions/question.ts';
import type { Entry } from '../words/entry.ts';
import { checkAgainstPerson, readEntry } from '../words/read-entry.ts';
import type { Actor, Draft, Version } from './contract.ts';
import { refuseUnknown } from './ids.ts';
import { newId } from './new-id.node.ts';
import { filesOf, type Moment, type Work } from './operation.ts';
import { findVersion } from './read.ts';
import { checkFrom, checkWhy, nextOf } from './version.ts';

/** Keeps drafts, all or none. What they say is read before anything waits for the database. */
export function saveDrafts(actor: Actor, drafts: readonly Draft[]): Work<readonly Version[]> {
  const now = new Date();
  const contents = drafts.map(({ content }) => readEntry(content, { now }));
  return async (moment) => {
    const batch: Batch = { actor, moment, versions: [], asked: [] };
    for (const [index, draft] of drafts.entries()) {
      const content = contents[index]!;
      const refused = isRefusal(content) ? content : await add(batch, draft, content);
      if (refused) return drafts.length === 1 ? refused : numbered(refused, index);
    }
    const { versions, asked } = batch;
    return asked.length > 0 ? { asked } : { result: versions, kept: versions };
  };
}

/** Drafts on their way to be kept together: the later ones are judged with the earlier ones. */
interface Batch {
  readonly actor: Actor;
  readonly moment: Moment;
  readonly versions: Version[];
  readonly asked: Question[];
}

async function add(batch: Batch, draft: Draft, content: Entry): Promise<Refusal | undefined> {
  const placed =
    draft.entry === undefined
      ? placeNew(batch, draft, content)
      : await placeChange(batch, draft, draft.entry, content);
  if (isRefusal(placed)) return placed;
  const refused =
    (await checkPerson(batch, placed.person, content)) ?? (await checkFiles(batch, content));
  if (refused) return refused;
  const questions = await questionsOf(batch, placed, content);
  const isConfirmed = ({ code }: Question) =>
    draft.confirmed === 'all' || draft.confirmed?.includes(code) === true;
  batch.asked.push(...questions.filter((question) => !isConfirmed(question)));
  const confirmed = new Set(questions.filter(isConfirmed).map(({ code }) => code));
  batch.versions.push({ ...placed, confirmed: [...confirmed], content });
  return undefined;
}

/** Where a version goes, before what it says. */
type Placed = Omit<Version, 'confirmed' | 'content'>;

function placeNew({ actor, moment, versions }: Batch, draft: Draft, content: Entry) {
  const { why } = draft;
  const first = { version: 1, at: moment.at, actor: actor.name, deleted: false };
  const told = why === undefined ? first : { ...first, why };
  const refused = why === undefined ? undefined : checkWhy(why);
  if (refused) return refused;
  if (content.kind === 'person') {
    const entry = newId();
    return draft.person === undefined
      ? { ...told, entry, person: entry }
      : refuse('entry-invalid', {
          at: 'kind',
          need: 'one entry of the kind person for each person',
          got: 'a second one',
          remedy: "Change the person's own entry; its id is the person's.",
        });
  }
  const person = draft.person ?? versions.find(({ entry, person }) => entry === person)?.person;
  if (person !== undefined) return { ...told, entry: newId(), person };
  return refuse('entry-missing', {
    need: 'the id of the person whose entry it is',
    got: 'none',
    remedy: 'Give the id of a person, or add the person first.',
  });
}

async function placeChange(
  { actor, moment }: Batch,
  draft: Draft,
  entry: string,
  content: Entry,
): Promise<Placed | Refusal> {
  if (draft.from === undefined) {
    throw new TypeError('draft.from must be the version that was changed; received undefined');
  }
  const newest = await findVersion(moment.rows, entry);
  if (newest === undefined || (draft.person ?? newest.person) !== newest.person) {
    return refuseUnknown('entry');
  }
  const refused = checkFrom(newest, draft.from) ?? checkWhy(draft.why);
  if (refused) return refused;
  if (content.kind === newest.content.kind) return nextOf(newest, actor, moment.at, draft.why);
  return refuse('entry-invalid', {
    at: 'kind',
    need: `the kind that the entry has, ${newest.content.kind}`,
    got: content.kind,
    remedy: 'Delete the entry and add one of the other kind.',
  });
}

async function checkPerson(
  { moment, versions }: Batch,
  person: string,
  content: Entry,
): Promise<Refusal | undefined> {
  if (content.kind === 'person') return undefined;
  const own =
    versions.find(({ entry }) => entry === person) ?? (await findVersion(moment.rows, person));
  if (own?.content.kind !== 'person') return refuseUnknown('person');
  if (!own.deleted) return checkAgainstPerson(content, own.content);
  return refuse('entry-missing', {
    need: 'a person who is not deleted',
    got: 'a deleted one',
    remedy: "Restore the person's own entry first.",
  });
}

/** Every file that an entry names is there before the entry is. */
async function checkFiles({ moment }: Batch, content: Entry): Promise<Refusal | undefined> {
  for (const { sha256, bytes } of filesOf(content)) {
    const file = await moment.rows.first<{ bytes: number }>(
      'SELECT bytes FROM file WHERE sha256 = ?',
      [sha256],
    );
    if (file?.bytes !== bytes) {
      return refuse('file-missing', {
        need: 'files that the store keeps, with their size',
        got: file === undefined ? 'one that it does not keep' : 'one of another size',
        remedy: 'Put the file into the store first.',
      });
    }
  }
  return undefined;
}

function numbered(refusal: Refusal, index: number): Refusal {
  const at = refusal.at === undefined ? '' : `, ${refusal.at}`;
  return { ...refusal, at: `entry ${index + 1}${at}` };
}

async function questionsOf(_batch: Batch, _placed: Placed, _content: Entry): Promise<Question[]> {
  return [];
}
