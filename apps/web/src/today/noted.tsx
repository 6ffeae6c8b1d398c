import type { Version } from '@facialis/record/store';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';

/** Says what was kept, and lets it be taken back. */
export function Noted({
  kept,
  onUndo,
  onAnother,
  isBusy,
  children,
}: {
  readonly kept: Version;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}) {
  const text = useFieldText('symptoms');
  const { content, person, entry } = kept;
  const symptoms = content.kind === 'symptoms' ? content.symptoms : [];
  return (
    <section className="panel quick">
      <ArrivalHeading>
        <Trans>Noted</Trans>
      </ArrivalHeading>
      <ul>
        {symptoms.map(({ symptom, strength }) => (
          <li key={symptom}>
            {text.code('symptoms.symptom', symptom)}: <strong>{strength}</strong>
          </li>
        ))}
      </ul>
      {content.note !== undefined && <p>{content.note}</p>}
      {children}
      <div className="buttons">
        <button type="button" onClick={onUndo} disabled={isBusy}>
          <Trans>Undo</Trans>
        </button>
        <button type="button" onClick={onAnother}>
          <Trans>Note something else</Trans>
        </button>
        <Link to="/p/$person/entries/$entry" params={{ person, entry }} className="button">
          <Trans>See the entry</Trans>
        </Link>
      </div>
    </section>
  );
}
