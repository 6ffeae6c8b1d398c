import { createMiddleware } from 'hono/factory';
import { answerProblem, problem } from './problem.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Names under which this machine reaches itself; any other comes from a foreign name server. */
const OWN_HOSTS = ['127.0.0.1', '[::1]', 'localhost'];
/** Who sends a request, by the browser: our own page, or somebody who typed the address. */
const OWN_SITES = ['same-origin', 'none'];
/** Methods that change nothing. */
const READING = ['GET', 'HEAD'];

/** A year, the longest that is told: the name of a file holds the fingerprint of its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Whether a request can change something. */
export function isChange(request: Request): boolean {
  return !READING.includes(request.method);
}

/**
 * Puts the security headers onto every answer, and keeps answers of the API out of caches. An answer that
 * brings a policy of its own keeps it.
 */
export const secured = createMiddleware(async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  }
  if (context.req.path.startsWith('/api/')) context.res.headers.set('Cache-Control', 'no-store');
});

/**
 * Says how long a file of the app is good: for ever where its name tells its content, else it is
 * asked for anew, so that a newer version is never mixed with an older one.
 */
export const dated = createMiddleware(async (context, next) => {
  await next();
  const isNamed = context.req.path.startsWith('/assets/') && context.res.ok;
  context.res.headers.set('Cache-Control', isNamed ? FOR_EVER : 'no-cache');
});

/**
 * Refuses requests under a foreign name (DNS rebinding) and those that other sites send.
 *
 * @param phoneAddress this machine's address for phones, which is its name over TLS alone
 */
export function ownRequests(phoneAddress: string | null) {
  return createMiddleware(async (context, next) => {
    const { hostname, origin, protocol } = new URL(context.req.url);
    const isPhones = hostname === phoneAddress && protocol === 'https:';
    if (!OWN_HOSTS.includes(hostname) && !isPhones) return answerProblem(problem('host-foreign'));
    const from = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const asksForRecord = context.req.path.startsWith('/api/') || isChange(context.req.raw);
    if (asksForRecord && site !== undefined && !OWN_SITES.includes(site)) {
      return answerProblem(problem('origin-foreign'));
    }
    if (from !== undefined && from !== origin) return answerProblem(problem('origin-foreign'));
    return next();
  });
}
