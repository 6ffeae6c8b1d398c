import { KINDS, type Kind } from '@facialis/record';
import type { PeopleQuery } from '@facialis/record/store';
import { isRefusal } from '@facialis/refusal';
import { type Command, Option } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { auditTable, courseTable, historyTable, peopleTable } from '../../record/course-table.ts';
import { entryText } from '../../record/entry-text.ts';
import { jsonText } from '../../record/printable.ts';
import { positiveWhole, wholeFromZero } from '../options.ts';
import {
  addStoreCommand,
  fullId,
  type RecordOptions,
  runStoreCommand,
  type StoreContext,
} from './store-command.ts';

/** Adds the commands that look at the record: `list`, `show`, `history`, `audit`. */
export function addLooks(record: Command): void {
  addList(record);
  addShow(record);
  addHistory(record);
  addAudit(record);
}

interface ListOptions extends RecordOptions, PeopleQuery {
  readonly kind?: readonly Kind[];
  readonly deleted?: boolean;
}

/** Rows of a page of people, unless another number is asked for. */
const PAGE = 50;

function addList(record: Command): void {
  addStoreCommand(record, 'list', 'the people; or one person’s entries in order of time')
    .argument('[person]', 'id, or the beginning of it')
    .addOption(new Option('--kind <kinds...>', 'only these kinds of entries').choices(KINDS))
    .option('--deleted', 'deleted entries too')
    .addOption(
      new Option('--sort <order>', 'order of the people')
        .choices(['last-visit', 'changed', 'name'])
        .default('last-visit'),
    )
    .option('--search <text>', 'people with this in their name, or whose id begins so')
    .option('--offset <number>', 'people to pass over', wholeFromZero, 0)
    .option('--limit <number>', 'people on the page, at most 500', positiveWhole, PAGE)
    .addHelpText('after', LIST_EXAMPLES)
    .action((beginning: string | undefined, options: ListOptions) =>
      runStoreCommand(options, (context) =>
        beginning === undefined
          ? listPeople(options, context)
          : listCourse(beginning, options, context),
      ),
    );
}

const LIST_EXAMPLES = `
Examples:
  facialis record list                                  people, last visit first
  facialis record list --search berg --sort name
  facialis record list 0190 --kind toxin-session visit  one person, two kinds
  facialis record list 0190 --json > course.json`;

async function listPeople(options: ListOptions, { store, actor, print }: StoreContext) {
  const { sort, search, offset = 0, limit } = options;
  const page = await store.people(actor, {
    offset,
    ...(sort === undefined ? {} : { sort }),
    ...(search === undefined ? {} : { search }),
    ...(limit === undefined ? {} : { limit }),
  });
  if (isRefusal(page)) return page;
  print(options.json ? jsonText(page) : peopleTable(page, offset));
  return EXIT.done;
}

async function listCourse(beginning: string, options: ListOptions, context: StoreContext) {
  const { store, actor, print } = context;
  const { kind: kinds, deleted = false, json } = options;
  const person = await fullId(context, 'person', beginning);
  if (isRefusal(person)) return person;
  const query = { deleted, ...(kinds === undefined ? {} : { kinds }) };
  const course = await store.course(actor, person, query);
  if (isRefusal(course)) return course;
  print(json ? jsonText(course) : courseTable(course));
  return EXIT.done;
}

function addShow(record: Command): void {
  addStoreCommand(record, 'show', 'one entry with all of its fields')
    .argument('<entry>', 'id, or the beginning of it')
    .option('--version <number>', 'an earlier version (default: the newest)', positiveWhole)
    .action((beginning: string, options: RecordOptions & { readonly version?: number }) =>
      runStoreCommand(options, async (context) => {
        const { store, actor, print } = context;
        const entry = await fullId(context, 'entry', beginning);
        if (isRefusal(entry)) return entry;
        const version = await store.read(actor, entry, options.version);
        if (isRefusal(version)) return version;
        print(options.json ? jsonText(version) : entryText(version));
        return EXIT.done;
      }),
    );
}

function addHistory(record: Command): void {
  addStoreCommand(record, 'history', 'all versions of an entry: who kept it, when and why')
    .argument('<entry>', 'id, or the beginning of it')
    .action((beginning: string, options: RecordOptions) =>
      runStoreCommand(options, async (context) => {
        const { store, actor, print } = context;
        const entry = await fullId(context, 'entry', beginning);
        if (isRefusal(entry)) return entry;
        const versions = await store.history(actor, entry);
        if (isRefusal(versions)) return versions;
        print(options.json ? jsonText(versions) : historyTable(versions));
        return EXIT.done;
      }),
    );
}

/** Rows of the audit, unless another number is asked for. */
const AUDIT_ROWS = 50;

function addAudit(record: Command): void {
  addStoreCommand(record, 'audit', 'who read and wrote what, newest first')
    .argument('[person]', 'only about this person: id, or the beginning of it')
    .option('--limit <number>', 'rows', positiveWhole, AUDIT_ROWS)
    .action((beginning: string | undefined, options: RecordOptions & { readonly limit: number }) =>
      runStoreCommand(options, async (context) => {
        const { store, actor, print } = context;
        const person = beginning === undefined ? null : await fullId(context, 'person', beginning);
        if (isRefusal(person)) return person;
        const { limit } = options;
        const rows = await store.audit(actor, { limit, ...(person === null ? {} : { person }) });
        if (isRefusal(rows)) return rows;
        print(options.json ? jsonText(rows) : auditTable(rows));
        return EXIT.done;
      }),
    );
}
