import type { Refusal } from '@facialis/refusal';
import { Trans } from '@lingui/react/macro';
import { useSaid } from './said.ts';

/** What was needed, what was there, what to do, in the app's language. */
export function NeedGotRemedy({ of }: { readonly of: Pick<Refusal, 'need' | 'got' | 'remedy'> }) {
  const said = useSaid();
  return (
    <dl>
      <dt>
        <Trans>Needed</Trans>
      </dt>
      <dd>{said(of.need)}</dd>
      <dt>
        <Trans>There was</Trans>
      </dt>
      <dd>{said(of.got)}</dd>
      <dt>
        <Trans>What to do</Trans>
      </dt>
      <dd>{said(of.remedy)}</dd>
    </dl>
  );
}
