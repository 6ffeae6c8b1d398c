import { FINDINGS } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { type Points, usePoints } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSaid } from '../../shared/said.ts';
import { AskNext } from './ask-next.tsx';
import { ConditionPanel } from './condition-panel.tsx';
import { RatioTable } from './ratio-table.tsx';
import { RedFlags } from './red-flags.tsx';
import { SidesQuestion } from './sides-question.tsx';

/** What speaks for hemifacial spasm and what against, red flags first. */
export function PointsPage() {
  const { person } = useParams({ from: '/record/p/$person/decide' });
  const { data: points, error } = usePoints(person);
  return (
    <>
      <h1>
        <Trans>What points where</Trans>
      </h1>
      {error && <ProblemNote error={error} />}
      {points && (
        <>
          <SidesQuestion person={person} sides={points.sides} />
          <RedFlags flags={points.redFlags} />
          <SaidBothWays contradictory={points.contradictory} />
          <ConditionPanel conditions={points.conditions} />
          <AskNext person={person} findings={points.askNext} />
          <RatioTable ratios={points.ratios} />
        </>
      )}
    </>
  );
}

function SaidBothWays({ contradictory }: Pick<Points, 'contradictory'>) {
  const said = useSaid();
  if (contradictory.length === 0) return null;
  return (
    <section className="note">
      <h2>
        <Trans>The record says both yes and no</Trans>
      </h2>
      <ul>
        {contradictory.map((finding) => (
          <li key={finding}>{said(FINDINGS[finding])}</li>
        ))}
      </ul>
      <p>
        <Trans>This counts neither way until it is clear.</Trans>
      </p>
    </section>
  );
}
