import type { Store } from '@facialis/record/store';
import { parse, serialize } from 'hono/utils/cookie';
import type { Session } from './sessions.ts';

/** Digits of the store's id in the cookie's name: two servers of one machine share their cookies. */
const ID_DIGITS = 8;
/** How the cookie is kept; `Secure` too where it travels, which is over TLS alone. */
const KEPT = { path: '/', httpOnly: true, sameSite: 'Strict' } as const;

/** The header that gives a session to the browser that asked. */
export function setCookie(store: Store, session: Session, { url }: Request): string {
  // On the loopback there is no TLS, and the cookie leaves no machine.
  const secure = new URL(url).protocol === 'https:';
  return serialize(cookieName(store), session.id, { ...KEPT, secure });
}

/** The header that takes the session away. */
export function clearCookie(store: Store): string {
  return serialize(cookieName(store), '', { ...KEPT, maxAge: 0 });
}

/** The session's id in a request's cookies; empty when there is none. */
export function readCookie(store: Store, cookies: string | undefined): string {
  const name = cookieName(store);
  return parse(cookies ?? '', name)[name] ?? '';
}

/** What the cookie is called. */
export function cookieName({ id }: Store): string {
  return `facialis-${id.slice(0, ID_DIGITS)}`;
}
