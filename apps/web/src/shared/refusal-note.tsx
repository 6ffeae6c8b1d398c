import type { Refusal } from '@facialis/refusal';
import { Trans } from '@lingui/react/macro';
import { ArrivalHeading } from './arrival-heading.tsx';
import { NeedGotRemedy } from './need-got-remedy.tsx';

/** Says why a file cannot be measured, and what to do. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  return (
    <section className="note">
      <ArrivalHeading>
        <Trans>This cannot be measured</Trans>
      </ArrivalHeading>
      {refusal.at !== undefined && <p className="file">{refusal.at}</p>}
      <NeedGotRemedy of={refusal} />
    </section>
  );
}
