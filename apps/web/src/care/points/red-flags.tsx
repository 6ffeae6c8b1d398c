import { RAISED_BOTH_WAYS, type RaisedFlag } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';

/** Reasons to examine again or to take a scan, the most pressing first. */
export function RedFlags({ flags }: { readonly flags: readonly RaisedFlag[] }) {
  const said = useSaid();
  if (flags.length === 0) {
    return (
      <p>
        <Trans>
          Nothing that must not be missed is written down. What is not written down is not known.
        </Trans>
      </p>
    );
  }
  return (
    <section className="note red-flags">
      <h2>
        <Trans>To be looked at first, with a clinician</Trans>
      </h2>
      <ul>
        {flags.map(({ finding, seen, says, why }) => (
          <li key={finding}>
            {said(says)} {seen === 'contradictory' && <strong>{said(RAISED_BOTH_WAYS)}</strong>}
            <p className="small">{said(why)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Trans>
          Each of these is a reason to examine again or to take a scan. None of them is a diagnosis.
        </Trans>
      </p>
      <Sources ids={flags.map(({ statement }) => statement)} />
    </section>
  );
}
