import { z } from 'zod';
import { closedLinkPage, wantsPage } from '../closed-link-page.ts';
import { operation } from '../operation.ts';
import { LONGEST_PASSWORD } from '../password.ts';
import { isProblem } from '../problem.ts';
import { clearCookie, setCookie } from '../session-cookie.ts';

const group = 'Sign in';
const passwordSchema = z.string().max(LONGEST_PASSWORD);

const sessionSchema = z
  .strictObject({
    signedIn: z.boolean(),
    /** Only for who has signed in. */
    token: z.string().optional().describe('To be sent as x-facialis-token with every change.'),
    hasPassword: z.boolean().describe('Whether a password opens the door.'),
  })
  .meta({ id: 'Session' });

/** Operations of the door: coming in, leaving, the password. */
export const SESSION_OPERATIONS = [
  operation({
    id: 'enter',
    method: 'get',
    path: '/enter',
    group,
    open: true,
    summary: 'Comes in by the link that the server printed; it opens once.',
    query: z.strictObject({ secret: z.string() }),
    status: 303,
    async handle({ door, store, query, request }) {
      const session = door.enterByLink(query.secret);
      if (isProblem(session)) return wantsPage(request) ? closedLinkPage() : session;
      const headers = { location: '/', 'set-cookie': setCookie(store, session, request) };
      return new Response(null, { status: 303, headers });
    },
  }),
  operation({
    id: 'getSession',
    method: 'get',
    path: '/api/session',
    group,
    open: true,
    summary: 'Tells whether somebody is signed in, and the token for changes.',
    answers: sessionSchema,
    async handle({ door, session }) {
      const hasPassword = await door.hasPassword();
      const own = session === null ? {} : { token: session.token };
      return { json: { signedIn: session !== null, ...own, hasPassword } };
    },
  }),
  operation({
    id: 'signIn',
    method: 'post',
    path: '/api/session',
    group,
    open: true,
    summary: 'Signs in with the password.',
    body: z.strictObject({ password: passwordSchema }),
    answers: sessionSchema,
    async handle({ door, store, body, request }) {
      const session = await door.enterByPassword(body.password);
      if (isProblem(session)) return session;
      return {
        json: { signedIn: true, token: session.token, hasPassword: true },
        headers: { 'set-cookie': setCookie(store, session, request) },
      };
    },
  }),
  operation({
    id: 'signOut',
    method: 'delete',
    path: '/api/session',
    group,
    evenDamaged: true,
    summary: 'Signs out.',
    status: 204,
    async handle({ door, store, session }) {
      if (session) door.leave(session.id);
      return { json: undefined, headers: { 'set-cookie': clearCookie(store) } };
    },
  }),
  operation({
    id: 'setPassword',
    method: 'put',
    path: '/api/password',
    group,
    evenDamaged: true,
    summary: 'Sets the password and signs everybody out; a new one needs the one before.',
    body: z.strictObject({ password: passwordSchema, before: passwordSchema.optional() }),
    status: 204,
    async handle({ door, body }) {
      return (await door.setPassword(body.password, body.before)) ?? { json: undefined };
    },
  }),
];
