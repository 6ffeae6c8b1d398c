import type { Asked } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Context } from 'hono';
import { z } from 'zod';
import type { Ground } from './ground.ts';
import { answerProblem, isProblem, type Problem, problem } from './problem.ts';
import { readJson } from './read-json.ts';
import type { Session } from './sessions.ts';

/** What an operation is asked with. */
export interface Call<P, Q, B> extends Ground {
  /** Parts of the path. */
  readonly params: P;
  readonly query: Q;
  /** The JSON of the body. */
  readonly body: B;
  /** The version that a change was made from; 0 where none is needed. */
  readonly from: number;
  /** The request itself, for what is no JSON. */
  readonly request: Request;
  /** Who asks; null only where everybody may. */
  readonly session: Session | null;
}

/** What an operation answers with. */
export interface Answer {
  readonly json: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body that is no JSON, by its media type. */
export interface Raw {
  readonly mediaType: string;
}

/** An operation as it is written down: its words are the API's description. */
export interface Definition<P, Q, B> {
  /** Its name, unique among all. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Such as `/api/entries/:entry`. */
  readonly path: string;
  /** What it belongs to, in the description. */
  readonly group: string;
  readonly summary: string;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** A body that the operation itself reads from the request. */
  readonly raw?: Raw;
  /** Whether the header if-match names the version that is changed. */
  readonly fromVersion?: boolean;
  /** Whether it is there for everybody, signed in or not. */
  readonly open?: boolean;
  /** Whether it is there although the record is damaged, though it is no mere reading. */
  readonly evenDamaged?: boolean;
  /** Its answer when it is done: 200 unless another status is named. */
  readonly status?: 200 | 201 | 202 | 204 | 303;
  /** What it answers: a schema of JSON, or the media type of something else. */
  readonly answers?: z.ZodType | Raw;
  /** Whether it can answer with a range of bytes (206). */
  readonly ranged?: boolean;
  /** Whether it can answer with questions (409). */
  readonly asks?: boolean;
  handle(call: Call<P, Q, B>): Promise<Answer | Asked | Problem | Refusal | Response>;
}

/** An operation that the server can run and describe. */
export interface Operation extends Omit<Definition<unknown, unknown, unknown>, 'handle'> {
  run(context: Context, ground: Ground, session: Session | null): Promise<Response>;
}

/** Status of an answer that asks something first. */
const ASKED_STATUS = 409;

/** An operation from its definition: reads what was sent, runs it, and answers. */
export function operation<P = object, Q = object, B = undefined>(
  definition: Definition<P, Q, B>,
): Operation {
  const { handle, ...words } = definition;
  const params = words.params ?? z.strictObject({});
  const query = words.query ?? z.strictObject({});
  const body = words.body ?? z.undefined();
  return {
    ...words,
    async run(context, ground, session) {
      const path = params.safeParse(context.req.param());
      if (!path.success) return answerProblem(invalid(path.error));
      const asked = query.safeParse(context.req.query());
      if (!asked.success) return answerProblem(invalid(asked.error));
      const from = words.fromVersion ? readVersionOf(context.req.header('if-match')) : 0;
      if (from === null) return answerProblem(problem('version-needed'));
      const json = words.body ? await readJson(context.req.raw) : undefined;
      if (isRefusal(json) || isProblem(json)) return answerProblem(json);
      const sent = body.safeParse(json);
      if (!sent.success) return answerProblem(invalid(sent.error));
      const request = context.req.raw;
      const outcome = await handle({
        ...ground,
        params: path.data as P,
        query: asked.data as Q,
        body: sent.data as B,
        from,
        request,
        session,
      });
      if (isRefusal(outcome)) ground.soundness.hear(outcome);
      return answerOf(outcome, words.status ?? 200);
    },
  };
}

function answerOf(
  outcome: Answer | Asked | Problem | Refusal | Response,
  status: number,
): Response {
  if (outcome instanceof Response) return outcome;
  if (isRefusal(outcome) || isProblem(outcome)) return answerProblem(outcome);
  if ('asked' in outcome) return Response.json(outcome, { status: ASKED_STATUS });
  const headers = { ...outcome.headers };
  if (outcome.json === undefined) return new Response(null, { status, headers });
  return Response.json(outcome.json, { status, headers });
}

/** The version in an entity tag such as `"3"`; null when there is none. */
function readVersionOf(tag: string | undefined): number | null {
  const [, digits] = /^"(\d{1,9})"$/.exec(tag ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Names the first field that does not fit, as far as the name is ours. */
function invalid({ issues: [first] }: z.ZodError): Problem {
  const at = first?.path.join('.');
  return problem('request-invalid', at === '' ? undefined : at);
}
