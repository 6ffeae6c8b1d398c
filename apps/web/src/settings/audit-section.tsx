import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAudit } from '../api/keeping.ts';
import { Heads } from '../shared/heads.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { useSaid } from '../shared/said.ts';
import { ACTION_WORDS } from './audit-words.ts';

/** Rows shown, the newest. */
const MOST_ROWS = 100;

/** Who did what, without what entries say. */
export function AuditSection() {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useAudit(MOST_ROWS, isOpen);
  const outcomes = { done: t`done`, refused: t`refused`, asked: t`asked first` };
  const actionText = (action: string) => {
    const words = ACTION_WORDS[action];
    return words ? i18n._(words) : action;
  };
  return (
    <section className="panel">
      <h2>
        <Trans>Who did what</Trans>
      </h2>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Trans>The newest {MOST_ROWS} rows of the audit</Trans>
        </summary>
        {error && <ProblemNote error={error} />}
        {data && (
          <div className="scroll">
            <table>
              <Heads names={[t`When`, t`Who`, t`What`, t`Outcome`]} />
              <tbody>
                {data.map(({ seq, at, actor, action, outcome, detail }) => (
                  <tr key={seq}>
                    <td>{i18n.date(new Date(at), { dateStyle: 'short', timeStyle: 'medium' })}</td>
                    <td>{actor}</td>
                    <td>{actionText(action)}</td>
                    <td>
                      {outcomes[outcome]}
                      {detail !== null && `: ${said(detail)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </details>
    </section>
  );
}
