import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { ProblemNote } from '../shared/problem-note.tsx';

/** Asks why something is done before it is done. */
export function WhyPanel({
  heading,
  doing,
  isBusy,
  error,
  onDo,
  onLeave,
}: {
  readonly heading: string;
  /** What the button says that does it. */
  readonly doing: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  onDo(why: string): void;
  onLeave(): void;
}) {
  const { t } = useLingui();
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDo(why);
  };
  return (
    <form className="panel" onSubmit={submit}>
      <p>{heading}</p>
      <label>
        <Trans>Why?</Trans>
        <input
          type="text"
          required
          autoComplete="off"
          ref={(input) => input?.focus()}
          placeholder={t`A word is enough`}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </label>
      {error !== null && <ProblemNote error={error} />}
      <div className="buttons">
        <button type="submit" disabled={isBusy || why.trim() === ''}>
          {doing}
        </button>
        <button type="button" onClick={onLeave}>
          <Trans>Leave it as it is</Trans>
        </button>
      </div>
    </form>
  );
}
