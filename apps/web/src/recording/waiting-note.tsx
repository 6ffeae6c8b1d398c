import { Trans, useLingui } from '@lingui/react/macro';
import { ProblemNote } from '../shared/problem-note.tsx';
import { useSaid } from '../shared/said.ts';
import type { Corrections } from './use-corrections.ts';

/** Says that a correction is not saved yet and why, and what can be done. */
export function WaitingNote({ corrections }: { readonly corrections: Corrections }) {
  const { t } = useLingui();
  const said = useSaid();
  const { waiting, error, isConflict, isSaving, asked, again, discard } = corrections;
  if (waiting === null || (error === null && asked.length === 0)) return null;
  return (
    <section className="note" role="alert">
      {isConflict ? (
        <>
          <h3>
            <Trans>Somebody changed this recording at the same time</Trans>
          </h3>
          <p>
            <Trans>
              The newest version is shown, with your change on top. It is not saved yet.
            </Trans>
          </p>
        </>
      ) : asked.length > 0 ? (
        asked.map(({ code, question }) => <p key={code}>{said(question)}</p>)
      ) : (
        <ProblemNote error={error} heading={t`Your correction is not saved yet`} />
      )}
      <div className="buttons">
        <button type="button" className="main" disabled={isSaving} onClick={again}>
          <Trans>Save my change</Trans>
        </button>
        <button type="button" disabled={isSaving} onClick={discard}>
          <Trans>Give my change up</Trans>
        </button>
      </div>
    </section>
  );
}
