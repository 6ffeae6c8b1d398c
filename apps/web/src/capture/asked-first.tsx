import type { Question } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { useSaid } from '../shared/said.ts';

/** Questions that the record asks before it keeps a recording. */
export function AskedFirst({
  questions,
  onYes,
  onNo,
}: {
  readonly questions: readonly Question[];
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const said = useSaid();
  return (
    <section className="note">
      <ArrivalHeading>
        <Trans>One question before it is saved</Trans>
      </ArrivalHeading>
      {questions.map(({ code, question }) => (
        <p key={code}>{said(question)}</p>
      ))}
      <p>
        <Trans>
          A video that shows the face as in a mirror has its sides exchanged: then measure it again
          and say so.
        </Trans>
      </p>
      <div className="buttons">
        <button type="button" className="main" onClick={onYes}>
          <Trans>Yes, save it</Trans>
        </button>
        <button type="button" onClick={onNo}>
          <Trans>No, do not save it</Trans>
        </button>
      </div>
    </section>
  );
}
