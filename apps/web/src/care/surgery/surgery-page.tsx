import { wallDay } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { useSurgery } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { AfterPanel } from './after-panel.tsx';
import { BeforePanel } from './before-panel.tsx';

/** What an operation has brought others, and what it means after one. */
export function SurgeryPage() {
  const { person } = useParams({ from: '/record/p/$person/decide' });
  const { data: surgery, error } = useSurgery(person, wallDay(new Date()));
  return (
    <>
      <h1>
        <Trans>The operation (microvascular decompression)</Trans>
      </h1>
      {error && <ProblemNote error={error} />}
      {surgery?.after
        .map((after, i) => (
          <AfterPanel
            key={`${after.side} ${after.operation}`}
            after={after}
            outcome={surgery.outcomes[i]}
            today={surgery.today}
          />
        ))
        .toReversed()}
      {surgery?.before.map((before) => (
        <BeforePanel key={before.side} before={before} isAgain={surgery.after.length > 0} />
      ))}
    </>
  );
}
