import { Trans } from '@lingui/react/macro';
import { ArrivalHeading } from './arrival-heading.tsx';

/** Says that something broke that should not have. */
export function Failure({ message }: { readonly message: string }) {
  return (
    <section className="note">
      <ArrivalHeading>
        <Trans>Something broke off</Trans>
      </ArrivalHeading>
      <p>
        <Trans>
          Reload the page and try again. If it happens again, please report these words:
        </Trans>
      </p>
      <p lang="en">{message}</p>
    </section>
  );
}
