import { wallDay } from '@facialis/care';
import type { Entry } from '@facialis/record';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../../exit-code.ts';
import { jsonText } from '../../record/printable.ts';
import {
  addStoreCommand,
  fullId,
  type RecordOptions,
  runStoreCommand,
} from '../record/store-command.ts';

/** Options of every command about one person's course. */
export interface CareOptions extends RecordOptions {
  /** ISO date; this machine's day when left out. */
  readonly today?: string;
}

/** What a command finds out, as a value and as a text to read. */
export interface Told {
  readonly json: unknown;
  readonly text: string;
}

/** Stands below whatever is told of a person. */
const WHAT_IT_IS =
  'This informs and asks. It does not diagnose, prescribe or dose; what is done is decided with a clinician.\n';

/** Adds a command about one person's course. */
export function addCareCommand(program: Command, name: string, description: string): Command {
  return addStoreCommand(program, name, description)
    .argument('<person>', 'id, or the beginning of it')
    .option('--today <date>', 'the person’s present day (default: today here)', isoDate);
}

/** Reads a person's course and prints what is told of it. */
export function tellOfPerson(
  beginning: string,
  options: CareOptions,
  tell: (entries: readonly Entry[], today: string) => Told | Refusal | Promise<Told | Refusal>,
): Promise<void> {
  return runStoreCommand(options, async (context) => {
    const { store, actor, print } = context;
    const person = await fullId(context, 'person', beginning);
    if (isRefusal(person)) return person;
    const course = await store.course(actor, person);
    if (isRefusal(course)) return course;
    const told = await tell(
      course.map(({ content }) => content),
      options.today ?? wallDay(new Date()),
    );
    if (isRefusal(told)) return told;
    print(options.json ? jsonText(told.json) : `${told.text}\n${WHAT_IT_IS}`);
    return EXIT.done;
  });
}

/** Reads an option that must be an ISO date. */
export function isoDate(text: string): string {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDate || new Date(text).toISOString().slice(0, text.length) !== text) {
    throw new InvalidArgumentError('It must be a date such as 2026-11-22.');
  }
  return text;
}
