import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetTyped } from '../shared/typed.ts';
import { ask, holdToken } from './ask.ts';

/** Who is at the door. */
export interface Session {
  readonly signedIn: boolean;
  readonly token?: string;
  /** Whether a password opens the door. */
  readonly hasPassword: boolean;
}

const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await ask<Session>('/api/session', { signal });
    holdToken(session.token);
    return session;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

/** The session, asked once and again when a door has closed. */
export function useSession() {
  return useQuery(sessionQuery);
}

/** Takes up a session that was begun meanwhile elsewhere, without leaving the page. */
export async function takeUpSession(): Promise<void> {
  const session = await ask<Session>('/api/session');
  if (session.signedIn) holdToken(session.token);
}

/** Signs in with the password. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (password: string) =>
      ask<Session>('/api/session', { method: 'POST', body: { password } }),
    onSuccess: (session) => {
      holdToken(session.token);
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}

/** Tells the other windows of this browser that somebody has signed out. */
const DOOR = 'facialis-door';

/** Signs out here and in the other windows; nothing of the record stays in any of them. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => ask<void>('/api/session', { method: 'DELETE' }),
    onSuccess: () => {
      new BroadcastChannel(DOOR).postMessage('signed out');
      leave();
    },
  });
}

/** Leaves when somebody signs out in another window of this browser. */
export function leaveWithOthers(): void {
  new BroadcastChannel(DOOR).addEventListener('message', leave);
}

function leave(): void {
  forgetTyped();
  // A page loaded anew holds nothing of what was read before.
  location.assign('/');
}

/** Asks anew whether one is signed in, such as by a link that was opened in another window. */
export function useLookAgain(): () => void {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

/** Sets the password, or another in its place; everybody is signed out by that. */
export function useSetPassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly password: string; readonly before?: string }) =>
      ask<void>('/api/password', { method: 'PUT', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
}
