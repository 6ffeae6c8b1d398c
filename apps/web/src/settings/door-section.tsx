import { Trans } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useSession, useSetPassword, useSignOut } from '../api/session.ts';
import { PasswordField } from '../shared/password-field.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';

/** The password of the door, and the way out. */
export function DoorSection() {
  const { data: session } = useSession();
  const signOut = useSignOut();
  return (
    <section className="panel">
      <h2>
        <Trans>The door</Trans>
      </h2>
      <p>
        {session?.hasPassword ? (
          <Trans>A password opens this record.</Trans>
        ) : (
          <Trans>
            A link opens this record: Facialis prints it where it is started. You can set a password
            in its place.
          </Trans>
        )}
      </p>
      <details>
        <summary>
          {session?.hasPassword ? (
            <Trans>Change the password</Trans>
          ) : (
            <Trans>Set a password</Trans>
          )}
        </summary>
        <PasswordForm hasPassword={session?.hasPassword ?? false} />
      </details>
      {signOut.error && <ProblemNote error={signOut.error} />}
      <div className="buttons">
        <button type="button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          <Trans>Sign out</Trans>
        </button>
      </div>
    </section>
  );
}

function PasswordForm({ hasPassword }: { readonly hasPassword: boolean }) {
  const [before, setBefore] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const set = useSetPassword();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    setDiffers(password !== again);
    if (password === again) set.mutate(hasPassword ? { password, before } : { password });
  };
  return (
    <form onSubmit={keep}>
      {hasPassword && (
        <PasswordField value={before} onType={setBefore}>
          <Trans>Password until now</Trans>
        </PasswordField>
      )}
      <PasswordField isNew value={password} onType={setPassword}>
        <Trans>New password</Trans>
      </PasswordField>
      <PasswordField isNew isWrong={differs} value={again} onType={setAgain}>
        <Trans>New password once more</Trans>
      </PasswordField>
      {differs && (
        <p className="missing" role="alert">
          <Trans>The two are not the same.</Trans>
        </p>
      )}
      <p className="soft">
        <Trans>Everybody is signed out then; sign in with the new password.</Trans>
      </p>
      {set.error && <ProblemNote error={set.error} />}
      <button type="submit" disabled={set.isPending}>
        <Trans>Keep the password</Trans>
      </button>
    </form>
  );
}
