import { Trans } from '@lingui/react/macro';
import { useOnlyRead } from '../api/keeping.ts';

/** Says above every page of a record that is only read, why that is so and what to do. */
export function OnlyRead() {
  const why = useOnlyRead();
  if (why === null) return null;
  return (
    <section className="note" role="alert">
      <h2>
        <Trans>This record is only read</Trans>
      </h2>
      {why === 'newer' ? (
        <p>
          <Trans>
            A newer Facialis wrote it. Everything is shown and nothing is changed: bring this
            program up to date to write to it.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            It is damaged. What can be read is shown; nothing more is written, so that nothing more
            is lost. Keep its folder as it is, restore the newest backup into a new one, and start
            Facialis with that.
          </Trans>
        </p>
      )}
    </section>
  );
}
