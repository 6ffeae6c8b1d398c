import { isRefusal, REFUSALS, type Refusal, type RefusalCode } from '@facialis/refusal';
import { z } from 'zod';

/** What the server itself says no with, before the record is asked: an HTTP status and fixed words. */
const PROBLEMS = {
  'request-invalid': {
    http: 400,
    need: 'a request as /openapi.json describes it',
    got: 'a field or parameter that does not fit',
    remedy: 'Compare the request with /docs.',
  },
  'body-cut': {
    http: 400,
    need: 'the whole body',
    got: 'a body that was cut off',
    remedy: 'Send it again; an upload goes on from what has arrived.',
  },
  'not-signed-in': {
    http: 401,
    need: 'somebody who has signed in',
    got: 'nobody, or a session that is over',
    remedy: 'Open the link that the server printed when it started, or sign in with the password.',
  },
  'link-invalid': {
    http: 401,
    need: 'the link that the server printed last, used once and soon',
    got: 'one that is wrong, used or too old',
    remedy: 'Press Enter where the server runs, or start it again: it prints a new link.',
  },
  'password-wrong': {
    http: 401,
    need: 'the password of this server',
    got: 'another one',
    remedy: 'Type it again: mind capital letters and the keyboard language.',
  },
  'origin-foreign': {
    http: 403,
    need: 'a request of the page that this server gave',
    got: 'one that another site sent',
    remedy: "Use the app at this server's own address.",
  },
  'token-missing': {
    http: 403,
    need: 'the token of the session in the header x-facialis-token',
    got: 'none, or another one',
    remedy: 'Read it from GET /api/session and send it with everything that changes something.',
  },
  'path-unknown': {
    http: 404,
    need: 'a path that /openapi.json lists',
    got: 'another one',
    remedy: 'Look it up in /docs.',
  },
  'job-unknown': {
    http: 404,
    need: 'a work that this server has begun',
    got: 'an id that it does not know',
    remedy: 'Begin it again; works are forgotten when the server stops.',
  },
  'analysis-unknown': {
    http: 404,
    need: 'a measurement that was asked for',
    got: 'an id that is none, or of one that was stopped',
    remedy: 'Ask for it again.',
  },
  'forecast-missing': {
    http: 404,
    need: 'a toxin treatment whose effect is expected to wear off',
    got: 'none of this side',
    remedy: 'Look at the forecast: it says why there is none.',
  },
  'upload-unknown': {
    http: 404,
    need: 'an upload that was begun and not completed',
    got: 'an id that is none',
    remedy: 'Begin it again.',
  },
  'upload-busy': {
    http: 409,
    need: 'one sender at a time',
    got: 'bytes of another request that are still arriving',
    remedy: 'Wait, ask how far the upload is, and go on from there.',
  },
  'offset-wrong': {
    http: 409,
    need: 'bytes that follow those that have arrived',
    got: 'another offset',
    remedy: 'Ask how far the upload is, and go on from there.',
  },
  'upload-unfinished': {
    http: 409,
    need: 'all bytes of the upload',
    got: 'a part of them',
    remedy: 'Ask how far the upload is, and send the rest.',
  },
  'demo-loaded': {
    http: 409,
    need: 'a record without the demo person',
    got: 'one that has them already',
    remedy: 'Open them in the list of people, or remove them first.',
  },
  'demo-missing': {
    http: 404,
    need: 'the demo person',
    got: 'a record without them',
    remedy: 'Nothing is to be done: there is nothing to remove.',
  },
  'backups-off': {
    http: 409,
    need: 'a folder for backups',
    got: 'a server that was started without one',
    remedy: 'Start it with --backups and a folder on another disk.',
  },
  'body-too-large': {
    http: 413,
    need: 'a body within the limit',
    got: 'a larger one',
    remedy: 'Send less at once.',
  },
  'media-type-wrong': {
    http: 415,
    need: 'a body of the media type that /openapi.json names',
    got: 'another one',
    remedy: 'Set the header content-type.',
  },
  'import-unknown': {
    http: 415,
    need: 'an archive (.zip) or a FHIR R4 bundle (.json)',
    got: 'another kind of file',
    remedy: 'Tables of tracked faces are taken in by facialis import in a terminal.',
  },
  'range-wrong': {
    http: 416,
    need: 'a range within the file',
    got: 'one outside it',
    remedy: 'Ask for bytes that the file has.',
  },
  'host-foreign': {
    http: 421,
    need: 'the address of this machine: 127.0.0.1, [::1] or localhost',
    got: 'another name',
    remedy: 'Open the address that the server printed.',
  },
  'version-needed': {
    http: 428,
    need: 'the version that the change was made from, in the header if-match, such as "3"',
    got: 'none',
    remedy: 'Send the etag of the entry as it was read.',
  },
  'too-many-attempts': {
    http: 429,
    need: 'a pause',
    got: 'several wrong attempts to sign in',
    remedy: 'Wait a minute and try again.',
  },
  fault: {
    http: 500,
    need: 'a program without faults',
    got: 'a fault of the server',
    remedy: 'What was asked for was not done. The server printed where; please report it.',
  },
} as const satisfies Record<
  string,
  { readonly http: number; readonly need: string; readonly got: string; readonly remedy: string }
>;

/** A code of the server's own problems. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Why the server did not do what was asked. */
export interface Problem {
  readonly problem: ProblemCode;
  /** The field or parameter, by the name that we give it; never what was sent. */
  readonly at?: string;
}

/** Makes a problem. */
export function problem(code: ProblemCode, at?: string): Problem {
  return at === undefined ? { problem: code } : { problem: code, at };
}

/** Whether something is a problem rather than a result. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/** Media type of what is refused, RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

const codes = [...Object.keys(REFUSALS), ...Object.keys(PROBLEMS)] as [
  RefusalCode | ProblemCode,
  ...(RefusalCode | ProblemCode)[],
];

/** The shape of every no. */
export const problemSchema = z.strictObject({
  type: z.string().describe('The code as a URN.'),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  at: z.string().optional().describe('The field, row or file that it is about.'),
  need: z.string().describe('What was needed.'),
  got: z.string().describe('What was there.'),
  remedy: z.string().describe('What to do about it.'),
});

/** Answers with a refusal or a problem: one shape for both, as RFC 9457 has it. */
export function answerProblem(why: Problem | Refusal): Response {
  const { code, http, ...parts } = isRefusal(why) ? refusalParts(why) : problemParts(why);
  const words = { type: `urn:facialis:${code}`, title: code.replaceAll('-', ' ') };
  const body = JSON.stringify({ ...words, status: http, code, ...parts });
  return new Response(body, { status: http, headers: { 'content-type': PROBLEM_TYPE } });
}

function refusalParts({ refused: _, code, ...parts }: Refusal) {
  return { code, http: REFUSALS[code].http, ...parts };
}

function problemParts({ problem: code, ...at }: Problem) {
  return { code, ...PROBLEMS[code], ...at };
}
