import {
  COHEN_ALBERT_WORDS,
  EXAMPLES,
  entryJsonSchema,
  JANKOVIC_LEVELS,
  KINDS,
  type Kind,
  QUESTION_CODES,
  SCALES,
  SMC_WORDS,
} from '../../packages/record/src/index.ts';
import { code, page, table } from './markdown.ts';
import { holds, type Schema } from './schema-words.ts';

const ABOUT = `One person's record is a list of entries. Each is a flat JSON object that names its \`kind\`; fields that are
not listed here are refused. The same as JSON Schemas (draft 2020-12): \`entryJsonSchema(kind)\` of
\`@facialis/record\`.

Sides are the person's own. The form of a time is its precision: \`2024-11-22T18:10:00+01:00\` is a moment,
\`2024-11-22\` a day, \`2024-11\` a month, \`2019\` a year, \`2019~\` about a year (EDTF, ISO 8601-2). \`[]\` stands for
every entry of a list. Units are UCUM codes where there is one. Where no source is named the word is this
project's own.`;

const QUESTIONS = `## What is asked

Values that cannot be are refused. What is only unusual is kept after a yes, and the codes that were answered
are kept with it.`;

const SCALES_ABOUT = `## Scales

Totals beyond a range that was read in its source are refused; beyond an unverified one they are asked about.
The levels are in this project's own words.`;

const EVERY_ENTRY = `## Every entry

The fields that entries begin with; they are not repeated below. A person has no \`when\`.`;

const HEADS = ['Field', 'Holds', 'Unit', 'Meaning', 'Source'];

/** The rows of the fields that a visit shares with a scan, and so with every entry. */
const COMMON = commonRows('visit', 'mri');

/** The data dictionary: every field of every kind of entry, what is asked, and the scales. */
export function recordPage(): string {
  return page(
    'The record',
    ABOUT,
    EVERY_ENTRY,
    table(HEADS, COMMON),
    ...KINDS.map(kindSection),
    QUESTIONS,
    table(
      ['Code', 'Asked when', 'Source'],
      Object.entries(QUESTION_CODES).map(([name, { when, source }]) => [code(name), when, source]),
    ),
    SCALES_ABOUT,
    scalesTable(),
    levelsTable(),
  );
}

function kindSection(kind: Kind): string {
  const schema: Schema = entryJsonSchema(kind);
  const rows = [...rowsOf(schema, '')].filter(
    (row) => !COMMON.some((common) => isSame(common, row)),
  );
  const example = JSON.stringify(shortened(EXAMPLES[kind]), null, 2);
  return [`## ${kind}`, table(HEADS, rows).trimEnd(), `\`\`\`json\n${example}\n\`\`\``].join(
    '\n\n',
  );
}

function commonRows(...kinds: Kind[]): string[][] {
  const [first, ...others] = kinds.map((kind) => [...rowsOf(entryJsonSchema(kind), '')]);
  return first!.filter((row) => others.every((rows) => rows.some((other) => isSame(row, other))));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join('|') === other.join('|');
}

/** The example without the spasm record, which fills a page of its own. */
function shortened<T extends object>(example: T): object {
  return 'record' in example ? { ...example, record: '…' } : example;
}

function* rowsOf(schema: Schema, path: string): Generator<string[]> {
  for (const { name, field, optional, only } of fieldsOf(schema)) {
    const place = `${path}${name}`;
    yield [
      code(place),
      `${holdsWithin(field)}${optional ? ', may be absent' : ''}`,
      field.unit ?? '',
      `${field.description ?? ''}${only}`,
      place === 'record' ? '[recording.json](recording.md)' : (field.source ?? ''),
    ];
    if (place === 'record') continue;
    if (field.items) yield* rowsOf(field.items, `${place}[].`);
    else yield* rowsOf(field, `${place}.`);
  }
}

interface Field {
  readonly name: string;
  readonly field: Schema;
  readonly optional: boolean;
  /** Where the field belongs to some forms of its object only: which. */
  readonly only: string;
}

/** The fields of an object, or of all the forms that it can have, each once. */
function fieldsOf(schema: Schema): Field[] {
  const forms = schema.oneOf ?? [schema];
  const names = [...new Set(forms.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const tell = forms.length > 1 ? names.find((name) => tellsApart(forms, name)) : undefined;
  return names.map((name) => {
    const having = forms.filter(({ properties }) => properties?.[name]);
    const fields = having.map(({ properties }) => properties![name]!);
    return {
      name,
      field: name === tell ? together(fields) : fields[0]!,
      optional: having.every(({ required }) => !required?.includes(name)),
      only: tell === undefined ? '' : onlyWhere(tell, forms, having),
    };
  });
}

/** Whether every form of an object has values of its own in a field. */
function tellsApart(forms: readonly Schema[], name: string): boolean {
  const values = forms.map(({ properties }) => valuesOf(properties?.[name]));
  const all = values.flat();
  return values.every((own) => own.length > 0) && new Set(all).size === all.length;
}

function valuesOf(field: Schema | undefined): string[] {
  return (field?.enum ?? (field?.const === undefined ? [] : [field.const])).map(String);
}

/** The field that tells forms apart, with the values and meanings of all. */
function together(fields: readonly Schema[]): Schema {
  const sources = fields.flatMap(({ source }) => source ?? []);
  return {
    enum: fields.flatMap(valuesOf),
    description: fields
      .map((field) => `${valuesOf(field).map(code).join(', ')}: ${field.description}`)
      .join(' '),
    ...(sources.length > 0 && { source: [...new Set(sources)].join('; ') }),
  };
}

/** In which forms a field stands, said the shorter way. */
function onlyWhere(tell: string, forms: readonly Schema[], having: readonly Schema[]): string {
  if (having.length === forms.length) return '';
  const valuesIn = (list: readonly Schema[]) =>
    list.flatMap(({ properties }) => valuesOf(properties?.[tell]));
  const [within, without] = [having, forms.filter((form) => !having.includes(form))].map(valuesIn);
  return within!.length <= without!.length
    ? ` Only where ${code(tell)} is ${within!.map(code).join(', ')}.`
    : ` Not where ${code(tell)} is ${without!.map(code).join(', ')}.`;
}

function holdsWithin(field: Schema): string {
  const { minimum, exclusiveMinimum, maximum } = field;
  if (field.holds !== undefined) return field.holds;
  const least = minimum ?? exclusiveMinimum;
  const words = holds(field, field).replace('string', 'text');
  if (words === '' || (maximum === undefined && least === undefined)) return words;
  if (maximum === undefined || maximum === Number.MAX_SAFE_INTEGER) return `${words} from ${least}`;
  return exclusiveMinimum === undefined
    ? `${words}, ${minimum} to ${maximum}`
    : `${words}, above ${exclusiveMinimum} to ${maximum}`;
}

function scalesTable(): string {
  return table(
    ['Scale', 'Name', 'Given by', 'Range', 'Source'],
    Object.entries(SCALES).map(([scale, { name, by, range, verified, source }]) => [
      code(scale),
      name,
      by === 'self' ? 'the person' : 'a clinician',
      range ? `${range.join(' to ')}${verified ? '' : ', unverified'}` : 'not known',
      source,
    ]),
  );
}

function levelsTable(): string {
  const levels = (scale: string, words: readonly string[]) =>
    words.map((text, level) => [scale, String(level), text]);
  return table(
    ['Scale', 'Level', 'In our words'],
    [
      ...levels('Jankovic, severity', JANKOVIC_LEVELS.severity),
      ...levels('Jankovic, frequency', JANKOVIC_LEVELS.frequency),
      ...Object.entries(SMC_WORDS).map(([grade, text]) => ['SMC', grade, text]),
      ...levels('Cohen and Albert (wording unverified)', COHEN_ALBERT_WORDS),
    ],
  );
}
