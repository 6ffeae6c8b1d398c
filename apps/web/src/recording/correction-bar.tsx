import { Trans } from '@lingui/react/macro';
import { lastSaid } from './corrections.ts';
import type { Corrections } from './use-corrections.ts';

/** Adds an event, and takes the last correction back. */
export function CorrectionBar({
  corrections: { recording, apply, isSaving },
  onAdd,
}: {
  readonly corrections: Corrections;
  readonly onAdd: () => void;
}) {
  const canUndo = lastSaid(recording).length > 0;
  return (
    <div className="buttons">
      <button type="button" onClick={onAdd}>
        <Trans>Add an event here</Trans>
      </button>
      {canUndo && (
        <button type="button" disabled={isSaving} onClick={() => apply({ kind: 'undo' })}>
          <Trans>Undo the last correction</Trans>
        </button>
      )}
    </div>
  );
}
