import { TOPICS, type Topic } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEvidence } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSaid } from '../../shared/said.ts';
import { StatementText } from '../shared/sources.tsx';
import { useFigureText } from '../shared/use-figure-text.ts';
import '../care.css';

const ALL = Object.keys(TOPICS) as Topic[];

/** Every published statement that is shown or reckoned with, by topic, and where it is used. */
export function EvidencePage() {
  const { t } = useLingui();
  const { data: statements, error } = useEvidence();
  const names: Readonly<Record<Topic, string>> = {
    condition: t`The condition`,
    signs: t`Signs, and what they tell apart`,
    mimics: t`What resembles it`,
    medicines: t`Tablets`,
    toxin: t`Botulinum toxin`,
    surgery: t`The operation (microvascular decompression)`,
    assumptions: t`Assumptions of the forecast`,
  };
  const pages: Readonly<Record<Topic, string>> = {
    condition: t`What points where; Your options`,
    signs: t`What points where`,
    mimics: t`What points where`,
    medicines: t`Medicines; Your options`,
    toxin: t`Wearing off; Your options`,
    surgery: t`Surgery; Your options`,
    assumptions: t`Wearing off`,
  };
  return (
    <>
      <h1>
        <Trans>Published statements</Trans>
      </h1>
      <p>
        <Trans>
          Every clinical figure in this program stands here, with whom it is about and where it was
          published. Figures that contradict each other stand side by side; none is averaged away.
        </Trans>
      </p>
      {error && <ProblemNote error={error} />}
      {statements &&
        ALL.map((topic) => {
          const told = statements.filter((statement) => statement.topic === topic);
          return (
            <details key={topic} className="panel topic">
              <summary>
                {names[topic]}{' '}
                <span className="soft">
                  <Plural value={told.length} one="# statement" other="# statements" />
                </span>
              </summary>
              <p className="small soft">
                <Trans>Used on: {pages[topic]}</Trans>
              </p>
              <ul className="statements">
                {told.map((statement) => (
                  <li key={statement.id} id={statement.id}>
                    <StatementText statement={statement} />
                    <Against
                      others={statements.filter(({ id }) => statement.conflictsWith?.includes(id))}
                    />
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
    </>
  );
}

function Against({
  others,
}: {
  readonly others: NonNullable<ReturnType<typeof useEvidence>['data']>;
}) {
  const said = useSaid();
  const figureText = useFigureText();
  if (others.length === 0) return null;
  return (
    <div className="small">
      <Trans>Says otherwise:</Trans>
      <ul>
        {others.map(({ id, says, figure, citations }) => (
          <li key={id}>
            {said(says)}
            {figure && (
              <>
                {': '}
                <strong>{figureText(figure)}</strong>
              </>
            )}{' '}
            ({citations.map(said).join('; ')})
          </li>
        ))}
      </ul>
    </div>
  );
}
