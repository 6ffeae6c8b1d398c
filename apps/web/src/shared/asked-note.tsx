import type { Asked } from '@facialis/record/store';
import { Trans } from '@lingui/react/macro';
import { ArrivalHeading } from './arrival-heading.tsx';
import { useSaid } from './said.ts';

/** What the record asks before it keeps something unusual, with the source of each figure. */
export function AskedNote({ questions }: { readonly questions: Asked['asked'] }) {
  const said = useSaid();
  return (
    <section className="note">
      <ArrivalHeading>
        <Trans>Please look again</Trans>
      </ArrivalHeading>
      {questions.map(({ code, question, source }) => (
        <p key={code}>
          {said(question)} <small>({said(source)})</small>
        </p>
      ))}
    </section>
  );
}
