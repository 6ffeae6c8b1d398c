import type { Version } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useHistory, useRestoreEntry } from '../api/record.ts';
import { ProblemNote } from '../shared/problem-note.tsx';
import { differences } from './differences.ts';
import { DifferenceList } from './shown/difference-list.tsx';
import { WhyPanel } from './why-panel.tsx';
import { useFieldText } from './words/use-field-text.ts';
import { useMomentText } from './words/use-time-text.ts';

/** The name under which the record notes what the app keeps. */
const APP = 'server';

/** Every version of an entry, the newest first: who, when, why, and what it changed. */
export function EntryHistory({ newest }: { readonly newest: Version }) {
  const history = useHistory(newest.entry);
  const versions = history.data ?? [];
  return (
    <section>
      <h2>
        <Trans>Versions</Trans>
      </h2>
      {history.error && <ProblemNote error={history.error} />}
      <ol className="versions" reversed>
        {versions.toReversed().map((version) => (
          <li key={version.version}>
            <VersionNote
              version={version}
              before={versions.find((one) => one.version === version.version - 1)}
            />
            {version.version !== newest.version && !version.deleted && (
              <Restore version={version} from={newest.version} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function VersionNote({
  version,
  before,
}: {
  readonly version: Version;
  readonly before: Version | undefined;
}) {
  const { t } = useLingui();
  const text = useFieldText(version.content.kind);
  const at = useMomentText()(version.at);
  const { actor, why, deleted, content } = version;
  const by = actor === APP ? t`kept with the app` : t`kept by ${actor}`;
  return (
    <>
      <p>
        <strong>{at}</strong> <span className="soft">{by}</span>
      </p>
      {why !== undefined && <p>{why}</p>}
      {before === undefined ? (
        <p>
          <Trans>Added</Trans>
        </p>
      ) : deleted ? (
        <p>
          <Trans>Deleted</Trans>
        </p>
      ) : before.deleted ? (
        <p>
          <Trans>Brought back</Trans>
        </p>
      ) : (
        <DifferenceList text={text} found={differences({ ...before.content }, { ...content })} />
      )}
    </>
  );
}

/** Makes an earlier version the newest. */
function Restore({ version, from }: { readonly version: Version; readonly from: number }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const restore = useRestoreEntry();
  const { entry, version: number } = version;
  return isAsking ? (
    <WhyPanel
      heading={t`Go back to this version? What came after it stays in the history.`}
      doing={t`Go back to it`}
      isBusy={restore.isPending}
      error={restore.error}
      onDo={(why) =>
        restore.mutate({ entry, from, version: number, why }, { onSuccess: () => setAsking(false) })
      }
      onLeave={() => setAsking(false)}
    />
  ) : (
    <button type="button" onClick={() => setAsking(true)}>
      <Trans>Go back to this version</Trans>
    </button>
  );
}
