import type { StatementId, ToldStatement } from '@facialis/care';
import { Plural, Trans } from '@lingui/react/macro';
import { useStatements } from '../../api/care.ts';
import { useSaid } from '../../shared/said.ts';
import { useFigureText } from './use-figure-text.ts';

/** Where the figures beside it stand, to be opened. */
export function Sources({ ids }: { readonly ids: readonly StatementId[] }) {
  const statements = useStatements(ids);
  if (statements.length === 0) return null;
  return (
    <details className="sources">
      <summary>
        <Plural value={statements.length} one="Source" other="Sources (#)" />
      </summary>
      <ol>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementText statement={statement} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A statement with its figure, whom it is about, how it was read and where it stands. */
export function StatementText({ statement }: { readonly statement: ToldStatement }) {
  const said = useSaid();
  const figureText = useFigureText();
  const { says, figure, population, people, reading, limits, citations } = statement;
  return (
    <>
      <p>
        {said(says)}
        {figure && (
          <>
            {': '}
            <strong>{figureText(figure)}</strong>
          </>
        )}
      </p>
      <p className="small soft">
        {said(population)}
        {people !== undefined && (
          <>
            {' · '}
            <Plural value={people} one="# person" other="# people" />
          </>
        )}
        {reading !== 'read' && (
          <>
            {' · '}
            <ReadingWord reading={reading} />
          </>
        )}
      </p>
      {limits !== undefined && <p className="small soft">{said(limits)}</p>}
      {citations.length > 0 && <p className="small citation">{citations.map(said).join('; ')}</p>}
    </>
  );
}

function ReadingWord({ reading }: { readonly reading: Exclude<ToldStatement['reading'], 'read'> }) {
  switch (reading) {
    case 'derived':
      return <Trans>derived from published figures</Trans>;
    case 'unverified':
      return <Trans>not verified</Trans>;
    case 'assumed':
      return <Trans>assumed by this program</Trans>;
  }
}
