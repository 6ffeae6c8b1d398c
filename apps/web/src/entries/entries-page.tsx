import type { Kind } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCourse, useWholeCourse } from '../api/record.ts';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { AddMenu } from './add-menu.tsx';
import { SideMark } from './shown/side-mark.tsx';
import { useEntryLine } from './shown/use-entry-line.ts';
import { timeline } from './timeline.ts';
import { KIND_NAMES, KIND_ORDER } from './words/kinds.ts';
import { useTimeText } from './words/use-time-text.ts';
import './entries.css';

/** Entries shown at once: some months of a person who writes every day. */
const PAGE = 150;

/** All of a person's entries, newest first. */
export function EntriesPage() {
  const { t, i18n } = useLingui();
  const { person } = useParams({ from: '/record/p/$person/entries' });
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [isWhole, setWhole] = useState(false);
  const plain = useCourse(person);
  const whole = useWholeCourse(person, isWhole);
  const course = isWhole ? (whole.data ?? plain.data) : plain.data;
  const error = plain.error ?? whole.error;
  return (
    <>
      <PersonLine person={person} />
      <h1>
        <Trans>Entries</Trans>
      </h1>
      <AddMenu person={person} />
      <div className="filters">
        <label>
          <Trans>Show</Trans>
          <select value={kind} onChange={({ target }) => setKind(target.value as Kind | 'all')}>
            <option value="all">{t`All kinds`}</option>
            {KIND_ORDER.map((one) => (
              <option key={one} value={one}>
                {i18n._(KIND_NAMES[one].name)}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={({ target }) => setWhole(target.checked)}
          />
          <Trans>Deleted ones too</Trans>
        </label>
      </div>
      {error && <ProblemNote error={error} />}
      {course && <Timeline person={person} course={course} kind={kind} />}
    </>
  );
}

function Timeline({
  person,
  course,
  kind,
}: {
  readonly person: string;
  readonly course: readonly Version[];
  readonly kind: Kind | 'all';
}) {
  const timeText = useTimeText();
  const [shown, setShown] = useState(PAGE);
  const { years, rest } = timeline(course, kind, shown);
  if (years.length === 0) {
    return (
      <p>
        <Trans>There is nothing of this kind yet.</Trans>
      </p>
    );
  }
  const sections = years.map(({ year, months }) => (
    <section key={year} className="year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{year === '' ? <Trans>The person</Trans> : year}</h2>
      {months.map(({ month, versions }) => (
        <div key={month}>
          {month !== year && <h3>{timeText(month)}</h3>}
          <ul className="entries">
            {versions.map((version) => (
              <EntryRow key={version.entry} person={person} version={version} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
  return (
    <>
      {sections}
      {rest > 0 && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          <Trans>Show earlier ones ({rest})</Trans>
        </button>
      )}
    </>
  );
}

function EntryRow({ person, version }: { readonly person: string; readonly version: Version }) {
  const { i18n } = useLingui();
  const line = useEntryLine();
  const timeText = useTimeText('medium');
  const { entry, content, deleted } = version;
  return (
    <li className={deleted ? 'deleted' : undefined}>
      <Link to="/p/$person/entries/$entry" params={{ person, entry }}>
        <span className="when">{'when' in content && timeText(content.when)}</span>
        <span className="what">
          <strong>{i18n._(KIND_NAMES[content.kind].name)}</strong>
          {'side' in content && <SideMark side={content.side} />}
          {deleted && (
            <em>
              <Trans>deleted</Trans>
            </em>
          )}
          <span className="line">{line(content)}</span>
        </span>
      </Link>
    </li>
  );
}
