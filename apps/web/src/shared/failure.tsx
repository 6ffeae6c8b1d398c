import { TEXTS } from '../texts.ts';
import { ArrivalHeading } from './arrival-heading.tsx';

/** Says that something broke that should not have. */
export function Failure({ message }: { readonly message: string }) {
  return (
    <section className="note">
      <ArrivalHeading>{TEXTS.failed.heading}</ArrivalHeading>
      <p>{TEXTS.failed.lead}</p>
      <p>{message}</p>
    </section>
  );
}
