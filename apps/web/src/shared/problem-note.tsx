import { Trans, useLingui } from '@lingui/react/macro';
import { problemOf } from '../api/problem.ts';
import { Failure } from './failure.tsx';
import { NeedGotRemedy } from './need-got-remedy.tsx';

/** Says in plain words why something did not work: a no of the server, or that it is not reached. */
export function ProblemNote({
  error,
  heading,
}: {
  readonly error: unknown;
  readonly heading?: string;
}) {
  const { t } = useLingui();
  const problem = problemOf(error);
  if (problem === null && !(error instanceof TypeError)) {
    return <Failure message={error instanceof Error ? error.message : String(error)} />;
  }
  return (
    <section className="note" role="alert">
      <h2>{heading ?? (problem ? t`This did not work` : t`Facialis is not reached`)}</h2>
      {problem ? (
        <NeedGotRemedy of={problem} />
      ) : (
        <p>
          <Trans>
            The program that keeps the record does not answer. Start it again; what you have typed
            stays here.
          </Trans>
        </p>
      )}
    </section>
  );
}
