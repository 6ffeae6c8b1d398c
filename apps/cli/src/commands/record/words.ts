import { EXAMPLES, entryJsonSchema, KINDS, type Kind } from '@facialis/record';
import { KIND_LABELS } from '@facialis/report';
import { Argument, type Command } from 'commander';
import { type CommonOptions, runCommand } from '../../command.ts';
import { EXIT } from '../../exit-code.ts';
import { jsonText } from '../../record/printable.ts';
import { textTable } from '../../record/text-table.ts';
import { addCommand } from '../options.ts';

/** Adds the commands that explain the words: `kinds`, `example`, `schema`. They open no store. */
export function addWords(record: Command): void {
  addCommand(record, 'kinds', 'the kinds of entries and their fields; * must be given')
    .option('--json', 'print the answer as JSON')
    .action((options: CommonOptions & { readonly json?: boolean }) =>
      runCommand(options, async ({ print }) => {
        const rows = KINDS.map((kind) => ({
          kind,
          label: KIND_LABELS[kind],
          fields: fieldsOf(kind),
        }));
        print(
          options.json
            ? jsonText(rows)
            : textTable(
                ['Kind', 'Fields'],
                rows.map(({ kind, fields }) => [kind, fields.join(', ')]),
                'Fields',
                Number.POSITIVE_INFINITY,
              ),
        );
        return EXIT.done;
      }),
    );
  addWord(record, 'example', 'a whole entry as JSON, to begin from', (kind) => EXAMPLES[kind]);
  addWord(record, 'schema', 'the JSON Schema of a kind, with units and sources', entryJsonSchema);
}

function addWord(
  record: Command,
  name: string,
  description: string,
  answer: (kind: Kind) => unknown,
): void {
  addCommand(record, name, description)
    .addArgument(new Argument('<kind>', 'which kind').choices(KINDS))
    .action((kind: Kind, options: CommonOptions) =>
      runCommand(options, async ({ print }) => {
        print(jsonText(answer(kind)));
        return EXIT.done;
      }),
    );
}

/** Names of a kind's fields, a star behind those that must be given. */
function fieldsOf(kind: Kind): string[] {
  const { required, properties } = shapeOf(entryJsonSchema(kind));
  return properties
    .filter((name) => name !== 'kind')
    .map((name) => (required.includes(name) ? `${name}*` : name));
}

/** The fields of a schema; of alternatives those of any, needed where they are in all. */
function shapeOf(schema: object): { properties: string[]; required: string[] } {
  if ('oneOf' in schema && Array.isArray(schema.oneOf)) {
    const shapes = schema.oneOf.map(shapeOf);
    return {
      properties: [...new Set(shapes.flatMap(({ properties }) => properties))],
      required: shapes[0]!.required.filter((name) =>
        shapes.every(({ required }) => required.includes(name)),
      ),
    };
  }
  const properties =
    'properties' in schema && schema.properties ? Object.keys(schema.properties) : [];
  const required = 'required' in schema && Array.isArray(schema.required) ? schema.required : [];
  return { properties, required };
}
