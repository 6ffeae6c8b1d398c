import { DRIFT_STATEMENTS, type SessionOutlook } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useSessions } from '../../api/care.ts';
import '../../entries/entries.css';
import { Sources } from '../shared/sources.tsx';
import { DriftText } from './drift-text.tsx';
import { SessionCard } from './session-card.tsx';
import { SessionTable } from './session-table.tsx';

/** Numerics: sessions that stand there without asking for more. */
const SHOWN = 4;

/** The sessions of a side beside each other: where, how much, what it did, what changed. */
export function SessionCompare({
  person,
  today,
  side,
}: {
  readonly person: string;
  readonly today: string;
  readonly side: SessionOutlook['side'];
}) {
  const { data } = useSessions(person, today);
  const [all, setAll] = useState(false);
  const outlook = data?.sides.find((one) => one.side === side);
  if (!outlook) return null;
  const newest = outlook.sessions.toReversed();
  return (
    <>
      <h3>
        <Trans>Treatments compared, the latest first</Trans>
      </h3>
      <ul className="session-cards">
        {newest.slice(0, all ? newest.length : SHOWN).map((session) => (
          <li key={session.when}>
            <SessionCard session={session} side={side} />
          </li>
        ))}
      </ul>
      {newest.length > SHOWN && !all && (
        <button type="button" onClick={() => setAll(true)}>
          <Trans>Show earlier treatments</Trans>
        </button>
      )}
      <SessionTable sessions={newest} side={side} />
      {outlook.drift.map((drift) => (
        <DriftText key={`${drift.product} ${drift.brand}`} drift={drift} />
      ))}
      <Sources ids={DRIFT_STATEMENTS} />
    </>
  );
}
