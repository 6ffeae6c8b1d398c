import type { Kind } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCourse } from '../api/record.ts';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { EntryForm } from './forms/entry-form.tsx';
import { KIND_NAMES, KIND_ORDER } from './words/kinds.ts';
import './entries.css';

/** Kinds that are not typed in: a person has one entry, and a recording is recorded. */
const NOT_TYPED: readonly Kind[] = ['person', 'recording'];

/** A new entry of one kind. */
export function NewEntryPage() {
  const { i18n } = useLingui();
  const { person, kind: wanted } = useParams({ from: '/record/p/$person/entries/new/$kind' });
  const navigate = useNavigate();
  const course = useCourse(person);
  const kind = KIND_ORDER.find((one) => one === wanted && !NOT_TYPED.includes(one));
  if (kind === undefined) {
    return (
      <section className="note">
        <h1>
          <Trans>There is no form for this</Trans>
        </h1>
        <Link to="/p/$person/entries" params={{ person }}>
          <Trans>To the entries</Trans>
        </Link>
      </section>
    );
  }
  const { name, purpose } = KIND_NAMES[kind];
  return (
    <>
      <PersonLine person={person} />
      <h1>{i18n._(name)}</h1>
      <p className="soft">{i18n._(purpose)}</p>
      {course.error && <ProblemNote error={course.error} />}
      {course.data && (
        <EntryForm
          key={kind}
          person={person}
          kind={kind}
          course={course.data}
          onKept={({ entry }) =>
            navigate({ to: '/p/$person/entries/$entry', params: { person, entry } })
          }
          onLeave={() => navigate({ to: '/p/$person/entries', params: { person } })}
        />
      )}
    </>
  );
}
