import type { Version } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useCourse, useDeleteEntry, useEntry, useRestoreEntry } from '../api/record.ts';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { EntryHistory } from './entry-history.tsx';
import { SessionTotals } from './face/session-totals.tsx';
import { EntryForm } from './forms/entry-form.tsx';
import { EntryView } from './shown/entry-view.tsx';
import { SideMark } from './shown/side-mark.tsx';
import { useEntryLine } from './shown/use-entry-line.ts';
import { WhyPanel } from './why-panel.tsx';
import { KIND_NAMES } from './words/kinds.ts';
import { useTimeText } from './words/use-time-text.ts';
import './entries.css';

/** One entry: to see, to change, with its history. */
export function EntryPage() {
  const { person, entry } = useParams({ from: '/record/p/$person/entries/$entry' });
  const version = useEntry(entry);
  return (
    <>
      <p>
        <Link to="/p/$person/entries" params={{ person }}>
          <Trans>All entries</Trans>
        </Link>
      </p>
      <PersonLine person={person} />
      {version.error && <ProblemNote error={version.error} />}
      {version.data && <OneEntry key={entry} person={person} version={version.data} />}
    </>
  );
}

function OneEntry({ person, version }: { readonly person: string; readonly version: Version }) {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  const course = useCourse(person);
  const [isChanging, setChanging] = useState(false);
  const { content, deleted } = version;
  const heading = useFocusAfter(isChanging, deleted);
  const line = useEntryLine();
  return (
    <article>
      <header className="entry-head">
        <h1 ref={heading} tabIndex={-1}>
          {i18n._(KIND_NAMES[content.kind].name)}
        </h1>
        <p>
          {'when' in content && timeText(content.when)}{' '}
          {'side' in content && <SideMark side={content.side} />}
        </p>
      </header>
      {isChanging && course.data ? (
        <EntryForm
          person={person}
          kind={content.kind}
          course={course.data}
          kept={version}
          onKept={() => setChanging(false)}
          onLeave={() => setChanging(false)}
        />
      ) : (
        <>
          {deleted && <Deleted version={version} />}
          {content.kind === 'recording' && <p>{line(content)}</p>}
          {content.kind === 'toxin-session' && (
            <SessionTotals product={content.product} session={{ ...content }} />
          )}
          <EntryView entry={content} />
          {course.error && <ProblemNote error={course.error} />}
          {!deleted && (
            <Doings person={person} version={version} onChange={() => setChanging(true)} />
          )}
          <EntryHistory newest={version} />
        </>
      )}
    </article>
  );
}

/** A heading that takes the focus when what stands below it has become something else. */
function useFocusAfter(isChanging: boolean, isDeleted: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef({ isChanging, isDeleted });
  useEffect(() => {
    const { current } = before;
    const isSame = current.isChanging === isChanging && current.isDeleted === isDeleted;
    before.current = { isChanging, isDeleted };
    if (!isSame) heading.current?.focus();
  }, [isChanging, isDeleted]);
  return heading;
}

/** What can be done with an entry that is there. */
function Doings({
  person,
  version: { entry, version, content },
  onChange,
}: {
  readonly person: string;
  readonly version: Version;
  onChange(): void;
}) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteEntry();
  return (
    <>
      <div className="buttons">
        <button type="button" className="main" onClick={onChange}>
          <Trans>Change</Trans>
        </button>
        {content.kind === 'recording' && (
          <Link className="button" to="/p/$person/recordings/$entry" params={{ person, entry }}>
            <Trans>To video and traces</Trans>
          </Link>
        )}
        {content.kind !== 'person' && !isAsking && (
          <button type="button" onClick={() => setAsking(true)}>
            <Trans>Delete</Trans>
          </button>
        )}
      </div>
      {isAsking && (
        <WhyPanel
          heading={t`Delete this entry? It can be brought back at any time.`}
          doing={t`Delete it`}
          isBusy={remove.isPending}
          error={remove.error}
          onDo={(why) => remove.mutate({ entry, version, why })}
          onLeave={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Says that an entry is deleted, and brings it back. */
function Deleted({ version: { entry, version } }: { readonly version: Version }) {
  const { t } = useLingui();
  const restore = useRestoreEntry();
  return (
    <section className="note" role="status">
      <p>
        <Trans>This entry is deleted.</Trans>
      </p>
      {restore.error && <ProblemNote error={restore.error} />}
      <button
        type="button"
        disabled={restore.isPending}
        onClick={() => restore.mutate({ entry, from: version, version, why: t`Brought back` })}
      >
        <Trans>Bring it back</Trans>
      </button>
    </section>
  );
}
