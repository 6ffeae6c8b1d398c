import {
  checkAgainstPerson,
  ENTRY_SCHEMAS,
  type Entry,
  type Kind,
  type Person,
  type Question,
  questionsFor,
  readEntry,
} from '@facialis/record';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { atOf, type Draft, fieldOf } from './draft.ts';

/** Why a field cannot be kept as it is. */
export type Fault = { readonly at: string } & (
  | { readonly code: 'missing' | 'number' | 'whole' }
  | { readonly code: 'least' | 'above' | 'most'; readonly limit: number }
  /** What the record needs, in its own English words. */
  | { readonly code: 'said'; readonly need: string }
);

/** What an entry is judged with. */
export interface Surroundings {
  readonly now: Date;
  readonly person: Person;
  /** The person's other entries. */
  readonly course: readonly Entry[];
}

/** What the record says to a draft: what is wrong, or the entry with what it asks. */
export interface Judgement {
  readonly faults: readonly Fault[];
  /** Null while something is wrong. */
  readonly entry: Entry | null;
  readonly questions: readonly Question[];
}

/** Judges a draft by the record's own schema and questions, as the server will. */
export function judge(kind: Kind, draft: Draft, { now, person, course }: Surroundings): Judgement {
  const { error } = ENTRY_SCHEMAS[kind].safeParse(draft);
  if (error) {
    const faults = error.issues.map((issue) => faultOf(issue, draft));
    return { faults, entry: null, questions: [] };
  }
  const entry = readEntry(draft, { now });
  const refusal = isRefusal(entry) ? entry : checkAgainstPerson(entry, person);
  if (refusal) return { faults: [saidBy(refusal)], entry: null, questions: [] };
  return {
    faults: [],
    entry: entry as Entry,
    questions: questionsFor(entry as Entry, course, person),
  };
}

/** What a schema found: only what is read of it here. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

function faultOf(issue: Issue, draft: Draft): Fault {
  const at = atOf(issue.path);
  const said = Reflect.get(issue, 'params') as { need?: unknown } | undefined;
  if (issue.code === 'custom' && said) return { at, code: 'said', need: String(said.need) };
  const value = fieldOf(draft, at);
  if (value === undefined || value === null) return { at, code: 'missing' };
  const expected = Reflect.get(issue, 'expected');
  switch (issue.code) {
    case 'too_small':
      if (Array.isArray(value) && value.length === 0) return { at, code: 'missing' };
      return {
        at,
        code: Reflect.get(issue, 'inclusive') === false ? 'above' : 'least',
        limit: Number(Reflect.get(issue, 'minimum')),
      };
    case 'too_big':
      return { at, code: 'most', limit: Number(Reflect.get(issue, 'maximum')) };
    case 'invalid_type':
      if (expected === 'int' && typeof value === 'number') return { at, code: 'whole' };
      if (expected === 'number' || expected === 'int') return { at, code: 'number' };
  }
  return { at, code: 'missing' };
}

function saidBy({ at = '', need }: Refusal): Fault {
  return { at, code: 'said', need };
}
