import { Trans, useLingui } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { useSession, useSignIn } from '../api/session.ts';
import { ProblemNote } from '../shared/problem-note.tsx';

/** Lets in who has signed in, and tells everybody else how to. */
export function AtTheDoor() {
  const { data: session, error, isPending } = useSession();
  if (isPending) return <Waiting />;
  if (error) return <ProblemNote error={error} />;
  if (session.signedIn) return <Outlet />;
  return session.hasPassword ? <SignIn /> : <WithoutLink />;
}

function Waiting() {
  return (
    <p role="status">
      <Trans>One moment …</Trans>
    </p>
  );
}

function WithoutLink() {
  return (
    <section className="note">
      <h1>
        <Trans>The door is closed</Trans>
      </h1>
      <p>
        <Trans>
          Facialis printed a link where it was started. Open that link: it lets you in. Press Enter
          there for a new one.
        </Trans>
      </p>
    </section>
  );
}

function SignIn() {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const enter = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(password);
  };
  return (
    <form className="panel" onSubmit={enter}>
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      <label>
        <Trans>Password</Trans>
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </label>
      {signIn.error && <ProblemNote error={signIn.error} heading={t`You are not signed in`} />}
      <button type="submit" disabled={signIn.isPending && problemOf(signIn.error) === null}>
        <Trans>Sign in</Trans>
      </button>
    </form>
  );
}
