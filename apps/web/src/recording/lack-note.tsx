import { Trans, useLingui } from '@lingui/react/macro';
import { useSaid } from '../shared/said.ts';
import type { Lack } from './signals-messages.ts';

/** Says what of a recording is not there, why, and what to do. */
export function LackNote({ heading, lack }: { readonly heading: string; readonly lack: Lack }) {
  const said = useSaid();
  return (
    <section className="note">
      <h2>{heading}</h2>
      <p>
        <Trans>
          Needed: {said(lack.need)}. There was: {said(lack.got)}.
        </Trans>{' '}
        {said(lack.remedy)}
      </p>
    </section>
  );
}

/** Why the traces of a recording are not there. */
export function NoTraces({ lack }: { readonly lack: Lack | null }) {
  const { t } = useLingui();
  if (lack) return <LackNote heading={t`The traces cannot be shown`} lack={lack} />;
  return (
    <p className="panel">
      <Trans>
        This recording was kept without its signals, so there are no traces, and corrections do not
        change the measures.
      </Trans>
    </p>
  );
}
