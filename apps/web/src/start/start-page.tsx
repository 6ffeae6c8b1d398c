import { Trans } from '@lingui/react/macro';
import { Navigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { usePeople } from '../api/record.ts';
import { ProblemNote } from '../shared/problem-note.tsx';
import { Welcome } from './welcome.tsx';

/** The first page: to the one person, to the list of people, or how to begin. */
export function StartPage() {
  const { data, error } = usePeople({ limit: 1 });
  const wasEmpty = useRef(false);
  if (error) return <ProblemNote error={error} />;
  if (!data) {
    return (
      <p role="status">
        <Trans>One moment …</Trans>
      </p>
    );
  }
  const [first] = data.rows;
  if (first === undefined) wasEmpty.current = true;
  // What came of bringing a record here is read before one goes on to it.
  if (wasEmpty.current || first === undefined) return <Welcome />;
  if (data.total > 1) return <Navigate to="/people" replace />;
  return <Navigate to="/p/$person/today" params={{ person: first.person }} replace />;
}
