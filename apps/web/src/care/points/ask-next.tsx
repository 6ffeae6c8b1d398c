import { FINDINGS, type Finding } from '@facialis/care';
import type { Kind } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSaid } from '../../shared/said.ts';

/** What is read from a scan; all else is told as a history. */
const READ_FROM_SCAN: ReadonlySet<Finding> = new Set([
  'vessel-contact',
  'nerve-dented',
  'other-cause-seen',
]);

/** What a recording shows by itself. */
const SEEN_ON_FILM: ReadonlySet<Finding> = new Set([
  'both-together',
  'eye-and-mouth-together',
  'brow-lifts',
  'mostly-long',
]);

/** What is unknown and would tell most, each with the way to say it. */
export function AskNext({
  person,
  findings,
}: {
  readonly person: string;
  readonly findings: readonly Finding[];
}) {
  if (findings.length === 0) return null;
  return (
    <section className="panel">
      <h2>
        <Trans>What would tell most now</Trans>
      </h2>
      <ol className="questions">
        {findings.map((finding) => (
          <li key={finding}>
            <Question person={person} finding={finding} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Question({ person, finding }: { readonly person: string; readonly finding: Finding }) {
  const said = useSaid();
  const kind: Kind = READ_FROM_SCAN.has(finding) ? 'mri' : 'history';
  return (
    <>
      <p>{said(FINDINGS[finding])}</p>
      <p className="small">
        <Link to="/p/$person/entries/new/$kind" params={{ person, kind }}>
          <Trans>Write it down</Trans>
        </Link>
        {SEEN_ON_FILM.has(finding) && (
          <Link to="/p/$person/capture" params={{ person }}>
            <Trans>A recording tells</Trans>
          </Link>
        )}
      </p>
    </>
  );
}
