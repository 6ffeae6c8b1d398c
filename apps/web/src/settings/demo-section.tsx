import { Trans } from '@lingui/react/macro';
import { useDemo } from '../api/demo.ts';
import { ProblemNote } from '../shared/problem-note.tsx';
import { DemoPerson } from '../start/demo-person.tsx';

/** Loads the demo person and takes them away again. */
export function DemoSection() {
  const { person, remove } = useDemo();
  return (
    <section className="panel">
      <h2>
        <Trans>The demo person</Trans>
      </h2>
      <DemoPerson />
      {person !== null && (
        <div className="buttons">
          <button type="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
            <Trans>Remove the demo person</Trans>
          </button>
        </div>
      )}
      <p role="status">
        {remove.isSuccess && person === null && <Trans>The demo person is gone.</Trans>}
      </p>
      {remove.error && <ProblemNote error={remove.error} />}
    </section>
  );
}
