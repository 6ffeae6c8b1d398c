import { EVIDENCE_LABELS, type SubstanceEvidence } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useStatements } from '../../api/care.ts';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';
import { useFigureText } from '../shared/use-figure-text.ts';

/** What is published of every substance, the best known first. */
export function SubstanceList({
  substances,
}: {
  readonly substances: readonly SubstanceEvidence[];
}) {
  const text = useFieldText('medicine');
  return (
    <section className="panel">
      <h2>
        <Trans>What is published of each</Trans>
      </h2>
      {substances
        .filter(({ statements, cautions }) => statements.length + cautions.length > 0)
        .map((evidence) => (
          <details key={evidence.substance} className="condition">
            <summary>{text.code('substance', evidence.substance)}</summary>
            <SubstanceText evidence={evidence} />
          </details>
        ))}
    </section>
  );
}

/** How much is known of a substance, and what has to be looked out for. */
export function SubstanceText({
  evidence: { label, statements, cautions },
}: {
  readonly evidence: SubstanceEvidence;
}) {
  const said = useSaid();
  const figureText = useFigureText();
  const told = useStatements(cautions.map(({ statement }) => statement));
  return (
    <>
      <p>{said(EVIDENCE_LABELS[label])}</p>
      {told.length > 0 && (
        <>
          <p>
            <Trans>To look out for, with a clinician:</Trans>
          </p>
          <ul>
            {told.map(({ id, says, figure, reading }) => (
              <li key={id}>
                {said(says)}
                {figure && <strong>: {figureText(figure)}</strong>}
                {reading === 'unverified' && (
                  <span className="soft">
                    {' '}
                    (<Trans>not verified</Trans>)
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sources ids={[...statements, ...cautions.map(({ statement }) => statement)]} />
    </>
  );
}
