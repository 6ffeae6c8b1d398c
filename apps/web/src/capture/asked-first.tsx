import type { Question } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { AskedNote } from '../shared/asked-note.tsx';

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
  return (
    <>
      <AskedNote questions={questions} />
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
    </>
  );
}
