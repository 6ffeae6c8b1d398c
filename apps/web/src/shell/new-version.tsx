import { Trans } from '@lingui/react/macro';
import { takeNewVersion, useNewVersion } from './offline.ts';

/** Says that a newer version is there, and leaves it to the person when to take it. */
export function NewVersion() {
  const isThere = useNewVersion();
  return (
    <div role="status" className="new-version">
      {isThere && (
        <p>
          <Trans>
            A new version of Facialis is there. It is used when you load the page again.
          </Trans>{' '}
          <button type="button" onClick={takeNewVersion}>
            <Trans>Load again</Trans>
          </button>
        </p>
      )}
    </div>
  );
}
