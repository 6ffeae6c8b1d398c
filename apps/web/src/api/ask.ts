import { type Problem, ProblemFailure } from './problem.ts';

/** How something is asked of the server. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, but for bytes: those as what their `Blob` says that they are. */
  readonly body?: unknown;
  /** The version that a change is made from. */
  readonly from?: number;
  readonly signal?: AbortSignal;
  /** Whether it is sent even where the page is being left. */
  readonly keepalive?: boolean;
}

/** Status of an answer that asks something first. */
const ASKED_STATUS = 409;

let token = '';

/** Keeps the session's token, which every change is sent with. */
export function holdToken(sessionToken: string | undefined): void {
  token = sessionToken ?? '';
}

/**
 * Asks the server and gives the JSON of its answer; questions of the record (`asked`) are an answer
 * too. Throws a `ProblemFailure` where the server says no, and a `TypeError` where it is not reached.
 */
export async function ask<T>(path: string, question: Question = {}): Promise<T> {
  const answer = await askRaw(path, question);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** Asks the server and gives its answer as it is; throws like `ask`. */
export async function askRaw(path: string, question: Question = {}): Promise<Response> {
  const { method = 'GET', body, from, signal, keepalive = false } = question;
  const isBytes = body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
  const answer = await fetch(path, {
    method,
    headers: {
      ...(method !== 'GET' && { 'x-facialis-token': token }),
      ...(from !== undefined && { 'if-match': `"${from}"` }),
      ...(body !== undefined && {
        'content-type': isBytes ? typeOf(body) : 'application/json',
      }),
    },
    ...(body !== undefined && {
      body: isBytes ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body),
    }),
    ...(signal && { signal }),
    keepalive,
  });
  if (answer.ok) return answer;
  const said = (await answer.clone().json()) as Problem;
  if (answer.status === ASKED_STATUS && 'asked' in said) return answer;
  throw new ProblemFailure(said);
}

function typeOf(bytes: object): string {
  return (bytes instanceof Blob && bytes.type) || 'application/octet-stream';
}
