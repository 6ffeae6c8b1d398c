import { type Refusal, refuse } from '@facialis/refusal';
import type { z } from 'zod';
import { descriptionOf, fieldAt, fieldNames, isObject, pathText } from './fields.ts';
import { nearMiss } from './near-miss.ts';

/** What a schema found wrong, as words. */
interface Fault {
  readonly need: string;
  readonly got: string;
  /** One of our own names that was probably meant. */
  readonly meant?: string | undefined;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
  undefined: 'nothing',
};

/**
 * Turns what a schema found wrong into a refusal. It names the place by our own field names and
 * lists what is allowed; it never holds the value, nor the name of a field that is not ours.
 */
export function explainIssue(
  schema: z.core.$ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
): Refusal {
  const field = fieldAt(schema, value, issue.path) ?? { schema, value };
  const { need, got, meant } = faultOf(issue, field);
  const at = pathText(issue.path);
  const description = descriptionOf(field.schema);
  const remedies = [
    meant === undefined ? '' : `Did you mean ${meant}?`,
    // Of a union, no field says what all have in common.
    description === undefined || at === '' || issue.code === 'invalid_union'
      ? ''
      : `${at}: ${description}`,
  ].filter((sentence) => sentence !== '');
  return refuse(isImpossible(issue) ? 'entry-impossible' : 'entry-invalid', {
    at: at === '' ? 'the entry' : at,
    need,
    got,
    remedy: remedies.join(' ') || 'Correct it and give the entry again.',
  });
}

/** Whether each field is well-formed, and together they cannot be. */
function isImpossible(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.impossible === true;
}

function faultOf(
  issue: z.core.$ZodIssue,
  { schema, value }: { schema: z.core.$ZodType; value: unknown },
): Fault {
  if (issue.code === 'unrecognized_keys') {
    const names = fieldNames(schema, value);
    return {
      need: `only the fields ${names.join(', ')}`,
      got: issue.keys.length === 1 ? 'another field' : `${issue.keys.length} other fields`,
      meant: issue.keys.map((key) => nearMiss(key, names)).find((name) => name !== undefined),
    };
  }
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  if (isObject(params)) return { need: String(params.need), got: String(params.got) };
  if (value === undefined) return { need: needOf(issue), got: 'nothing' };
  const allowed = allowedOf(issue);
  return {
    need: needOf(issue),
    got: gotOf(issue, value),
    meant: typeof value === 'string' ? nearMiss(value, allowed) : undefined,
  };
}

function needOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wordsOf(issue.expected);
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${plural(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${plural(issue.origin)}`;
    case 'invalid_value':
    case 'invalid_union': {
      const allowed = allowedOf(issue);
      return allowed.length === 1 ? allowed[0]! : `one of ${allowed.join(', ')}`;
    }
    default:
      return 'the form that is described';
  }
}

function gotOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'too_small') return 'less';
  if (issue.code === 'too_big') return 'more';
  if (issue.code !== 'invalid_type') return `another ${wordOf(value)}`;
  return issue.expected === 'int' && typeof value === 'number'
    ? 'a number with a fraction'
    : wordsOf(typeName(value));
}

function allowedOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function wordsOf(type: string): string {
  return KIND_WORDS[type] ?? type;
}

function wordOf(value: unknown): string {
  return wordsOf(typeName(value)).replace(/^an? /, '');
}

function plural(origin: string): string {
  if (origin === 'array') return ' in the list';
  return origin === 'string' ? ' characters' : '';
}
