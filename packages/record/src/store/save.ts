import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import type { Question } from '../questions/question.ts';
import { questionsFor } from '../questions/questions-for.ts';
import type { Entry } from '../words/entry.ts';
import { checkAgainstPerson, readEntry } from '../words/read-entry.ts';
import { checkBirth } from './birth.ts';
import { type Context, readContext, remember } from './context.ts';
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
    const batch: Batch = { actor, moment, versions: [], asked: [], contexts: new Map() };
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
  /** What new entries of each person are held against. */
  readonly contexts: Map<string, Context>;
}

async function add(batch: Batch, draft: Draft, content: Entry): Promise<Refusal | undefined> {
  const placed =
    draft.entry === undefined
      ? placeNew(batch, draft, content)
      : await placeChange(batch, draft, draft.entry, content);
  if (isRefusal(placed)) return placed;
  const questions = (await checkFiles(batch, content)) ?? (await judge(batch, placed, content));
  if (isRefusal(questions)) return questions;
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
  { actor, moment, versions }: Batch,
  draft: Draft,
  entry: string,
  content: Entry,
): Promise<Placed | Refusal> {
  if (draft.from === undefined) {
    throw new TypeError('draft.from must be the version that was changed; received undefined');
  }
  const newest =
    versions.findLast((kept) => kept.entry === entry) ?? (await findVersion(moment.rows, entry));
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

/** What an entry is held against: what the store has, and what is kept together with it. */
async function contextOf(
  { moment, versions, contexts }: Batch,
  { person, entry, version }: Placed,
): Promise<Context | Refusal> {
  const known = contexts.get(person) ?? (await readContext(moment.rows, person));
  if (isRefusal(known)) return known;
  contexts.set(person, known);
  if (version === 1) return known;
  // What is changed is not held against itself.
  const others = await readContext(moment.rows, person, entry);
  if (isRefusal(others)) return others;
  const together = versions.filter((kept) => kept.person === person && kept.entry !== entry);
  return { own: known.own, course: [...others.course, ...together.map(({ content }) => content)] };
}

/** What is to be asked; refuses what cannot be of this person. */
async function judge(
  batch: Batch,
  placed: Placed,
  content: Entry,
): Promise<readonly Question[] | Refusal> {
  if (content.kind === 'person' && placed.version === 1) {
    batch.contexts.set(placed.person, { own: content, course: [] });
    return [];
  }
  const context = await contextOf(batch, placed);
  if (isRefusal(context)) return context;
  if (content.kind === 'person') {
    batch.contexts.set(placed.person, { ...context, own: content });
    const later = content.birthYear > context.own.birthYear;
    return (later ? await checkBirth(batch.moment.rows, placed.person, content) : undefined) ?? [];
  }
  const { own, course } = context;
  const questions = checkAgainstPerson(content, own) ?? questionsFor(content, course, own);
  if (!isRefusal(questions)) remember(batch.contexts.get(placed.person)!, content);
  return questions;
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
