import { RECORDING_SCHEMA, recordingJsonSchema } from '../../packages/spasm/src/index.ts';
import { code, page, table } from './markdown.ts';
import { holds, resolved, type Schema } from './schema-words.ts';

const ABOUT = `The layout is named in its field \`schema\`: \`${RECORDING_SCHEMA}\`. The same as a JSON Schema (draft
2020-12): \`packages/spasm/recording.schema.json\`, or \`recordingJsonSchema()\` of \`@facialis/spasm\`. Times are
seconds of the video's own clock. \`[]\` stands for every entry of a list, \`<measure>\` for every name in
[Measures](measures.md).`;

/** Every field of the record. */
export function recordingPage(): string {
  const root: Schema = recordingJsonSchema();
  return page(
    'recording.json',
    ABOUT,
    table(['Field', 'Holds', 'What'], [...fieldsOf(root, root, '')]),
  );
}

function* fieldsOf(root: Schema, node: Schema, path: string): Generator<string[]> {
  for (const { key, name, value } of namedOnce(path, node.properties ?? {})) {
    const schema = resolved(root, value);
    const isList = schema.type === 'array';
    const place = `${path}${name}`;
    const optional = node.required?.includes(key) === false ? ', may be absent' : '';
    yield [
      code(place),
      `${holds(root, schema)}${optional}`,
      value.description ?? schema.description ?? '',
    ];
    const inner = isList && schema.items ? resolved(root, schema.items) : schema;
    yield* fieldsOf(root, inner, `${place}${isList ? '[]' : ''}.`);
  }
}

interface Field {
  readonly key: string;
  /** What it is called in the table. */
  readonly name: string;
  readonly value: Schema;
}

/** The fields of an object; measures, which are all alike, once. */
function namedOnce(path: string, properties: Readonly<Record<string, Schema>>): Field[] {
  const fields = Object.entries(properties).map(([key, value]) => ({ key, name: key, value }));
  if (!path.endsWith('measures.')) return fields;
  return fields.slice(0, 1).map((field) => ({ ...field, name: '<measure>' }));
}
