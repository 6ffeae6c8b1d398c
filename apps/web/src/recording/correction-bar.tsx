import { Trans } from '@lingui/react/macro';
import { lastSaid } from './corrections.ts';
import type { Corrections } from './use-corrections.ts';

/** Adds an event, and takes the last correction back. */
export function CorrectionBar({
  corrections: { recording, apply, isSaving, isSaved },
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
      <button
        type="button"
        aria-disabled={!canUndo}
        onClick={() => canUndo && !isSaving && apply({ kind: 'undo' })}
      >
        <Trans>Undo the last correction</Trans>
      </button>
      <span role="status" className="soft">
        {isSaving ? <Trans>Saving …</Trans> : isSaved && <Trans>Saved</Trans>}
      </span>
    </div>
  );
}
