import { ENTRY_SCHEMAS, entrySchema, fileRefSchema, KINDS } from '@facialis/record';
import { z } from 'zod';
import { analysisSchema } from './analyses/analysis.ts';
import type { Operation } from './operation.ts';
import { PROBLEM_TYPE, problemSchema } from './problem.ts';
import {
  askedSchema,
  auditRowSchema,
  erasureSchema,
  jobSchema,
  listedPersonSchema,
  peoplePageSchema,
  versionSchema,
} from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.1 document, as far as the page of it reads it. */
export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Json; readonly securitySchemes: Json };
}

/** An operation of the document. */
export interface OpenApiOperation {
  readonly operationId: string;
  readonly tags: readonly [string];
  readonly summary: string;
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: Json;
  readonly responses: Json;
  readonly security: readonly Json[];
}

/** A parameter of an operation. */
export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Json;
}

/** What the description tells beside the operations. */
export interface OpenApiAbout {
  /** Version of the program. */
  readonly version: string;
  /** Name of the session's cookie. */
  readonly cookie: string;
  /** Header of the session's token. */
  readonly tokenHeader: string;
}

/** Schemas with a name of their own; all others stand where they are used. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Analysis: analysisSchema,
  Asked: askedSchema,
  AuditRow: auditRowSchema,
  Entry: entrySchema,
  ...Object.fromEntries(KINDS.map((kind) => [`Entry-${kind}`, ENTRY_SCHEMAS[kind]])),
  Erasure: erasureSchema,
  FileRef: fileRefSchema,
  Job: jobSchema,
  PeoplePage: peoplePageSchema,
  PersonRow: listedPersonSchema,
  Problem: problemSchema,
  Version: versionSchema,
};

const SCHEMAS_AT = '#/components/schemas/';

/** What each status means in words. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Kept.',
  202: 'Begun.',
  204: 'Done.',
  206: 'A range of the bytes.',
  303: 'Come in; go on to the page that is named.',
};

/** The API's description, written from the operations themselves. */
export function openApi(operations: readonly Operation[], about: OpenApiAbout): OpenApi {
  const schemas = new Schemas(operations);
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: describe(operation, schemas) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Facialis',
      version: about.version,
      summary: 'The record over HTTP, on this machine alone.',
    },
    paths,
    components: {
      schemas: schemas.named(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: about.cookie },
        token: { type: 'apiKey', in: 'header', name: about.tokenHeader },
      },
    },
  };
}

function describe(operation: Operation, schemas: Schemas): OpenApiOperation {
  const { id, group, summary, params, query, body, raw, fromVersion, method, open } = operation;
  const content = raw
    ? { [raw.mediaType]: {} }
    : body && { 'application/json': { schema: schemas.of(body) } };
  return {
    operationId: id,
    tags: [group],
    summary,
    parameters: [
      ...schemas.parameters('path', params),
      ...schemas.parameters('query', query),
      ...(fromVersion ? [FROM_VERSION] : []),
    ],
    ...(content && { requestBody: { required: true, content } }),
    responses: describeAnswers(operation, schemas),
    security: open ? [] : [method === 'get' ? { session: [] } : { session: [], token: [] }],
  };
}

const FROM_VERSION: OpenApiParameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The version that the change was made from, as the etag names it.',
  schema: { type: 'string', pattern: '^"\\d+"$' },
};

function describeAnswers(
  { status = 200, answers, asks, ranged }: Operation,
  schemas: Schemas,
): Json {
  const isJson = answers instanceof z.ZodType;
  const content = isJson
    ? { 'application/json': { schema: schemas.of(answers) } }
    : answers && { [answers.mediaType]: {} };
  const problem = { [PROBLEM_TYPE]: { schema: schemas.of(problemSchema) } };
  const done = (code: number) => ({
    [code]: { description: STATUS_WORDS[code], ...(content && { content }) },
  });
  const asked = {
    description: 'Something unusual is asked first; or somebody changed it meanwhile.',
    content: { 'application/json': { schema: schemas.of(askedSchema) }, ...problem },
  };
  return {
    ...done(status),
    ...(ranged && done(206)),
    ...(asks && { 409: asked }),
    default: { description: 'Why it was not done, and what to do.', content: problem },
  };
}

/** JSON Schemas of all that operations take and give. */
class Schemas {
  readonly #ids = z.registry<{ id: string }>();
  readonly #schemas: Readonly<Record<string, Json>>;

  constructor(operations: readonly Operation[]) {
    for (const [id, schema] of Object.entries(NAMED)) this.#ids.add(schema, { id });
    for (const { id, params, query, body, answers } of operations) {
      for (const [part, schema] of Object.entries({ params, query, body, answers })) {
        if (schema instanceof z.ZodType && !this.#ids.has(schema)) {
          this.#ids.add(schema, { id: `${id}-${part}` });
        }
      }
    }
    const uri = (id: string) => SCHEMAS_AT + id;
    const { schemas } = z.toJSONSchema(this.#ids, { uri, io: 'input' });
    this.#schemas = Object.fromEntries(
      // Within the document they are known by their place.
      Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
    );
  }

  named(): Json {
    return Object.fromEntries(Object.keys(NAMED).map((id) => [id, this.#schemas[id]]));
  }

  /** A schema where it is used: by reference where it has a name. */
  of(schema: z.ZodType): Json {
    const id = this.#ids.get(schema)!.id;
    return Object.hasOwn(NAMED, id) ? { $ref: SCHEMAS_AT + id } : this.#schemas[id]!;
  }

  /** The fields of an object as parameters. */
  parameters(place: 'path' | 'query', schema: z.ZodType | undefined): OpenApiParameter[] {
    if (schema === undefined) return [];
    const { properties = {}, required = [] } = this.of(schema) as {
      properties?: Record<string, Json>;
      required?: readonly string[];
    };
    return Object.entries(properties).map(([name, { description = '', ...rest }]) => ({
      name,
      in: place,
      required: required.includes(name),
      description: String(description),
      schema: rest,
    }));
  }
}
