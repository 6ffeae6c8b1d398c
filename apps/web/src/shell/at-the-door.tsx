import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useLookAgain, useSession, useSignIn } from '../api/session.ts';
import { PasswordField } from '../shared/password-field.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { OnlyRead } from './only-read.tsx';

/**
 * Lets in who has signed in, and tells everybody else how to. Who was in before keeps the page with
 * all that is typed on it, behind a curtain, until they are in again.
 */
export function AtTheDoor() {
  const { data: session, error, isPending } = useSession();
  const wasIn = useRef(false);
  if (session?.signedIn) wasIn.current = true;
  if (isPending) return <Waiting />;
  if (session === undefined) return <ProblemNote error={error} />;
  const Door = session.hasPassword ? SignIn : WithoutLink;
  if (!wasIn.current) {
    return (
      <Door>
        <MeasureWithout />
      </Door>
    );
  }
  return (
    <>
      <OnlyRead />
      <Outlet />
      {!session.signedIn && (
        <Curtain>
          <Door />
        </Curtain>
      )}
    </>
  );
}

/** Hides a page that is not to be seen now, and keeps it. */
function Curtain({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t } = useLingui();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="curtain"
      aria-label={t`The session is over`}
      onCancel={(event) => event.preventDefault()}
    >
      <p>
        <Trans>What you have typed is still there. Come in again to go on.</Trans>
      </p>
      {children}
    </dialog>
  );
}

function Waiting() {
  return (
    <p role="status">
      <Trans>One moment …</Trans>
    </p>
  );
}

interface DoorProps {
  /** Another way, beside coming in. */
  readonly children?: ReactNode;
}

function WithoutLink({ children }: DoorProps) {
  const lookAgain = useLookAgain();
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
      <div className="buttons">
        <button type="button" onClick={lookAgain}>
          <Trans>Look again</Trans>
        </button>
        {children}
      </div>
    </section>
  );
}

/** The way to what needs no record. */
function MeasureWithout() {
  return (
    <Link to="/measure" className="button">
      <Trans>Measure a video without the record</Trans>
    </Link>
  );
}

function SignIn({ children }: DoorProps) {
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
      <PasswordField value={password} onType={setPassword}>
        <Trans>Password</Trans>
      </PasswordField>
      {signIn.error && <ProblemNote error={signIn.error} heading={t`You are not signed in`} />}
      <div className="buttons">
        <button type="submit" disabled={signIn.isPending}>
          <Trans>Sign in</Trans>
        </button>
        {children}
      </div>
    </form>
  );
}
