import type { Version } from '@facialis/record/store';
import { Trans } from '@lingui/react/macro';
import { differences } from '../differences.ts';
import { DifferenceList } from '../shown/difference-list.tsx';
import { useFieldText } from '../words/use-field-text.ts';
import { useMomentText } from '../words/use-time-text.ts';
import { useForm } from './form-state.ts';

/** Says that the entry was changed elsewhere meanwhile, shows both, and lets one be taken. */
export function Conflict({
  theirs,
  onMine,
  onTheirs,
}: {
  /** The newest version. */
  readonly theirs: Version;
  onMine(): void;
  onTheirs(): void;
}) {
  const { kind, draft } = useForm();
  const text = useFieldText(kind);
  const at = useMomentText()(theirs.at);
  return (
    <section className="note" role="alert">
      <h2>
        <Trans>This entry was changed elsewhere meanwhile</Trans>
      </h2>
      <p>
        {theirs.deleted ? (
          <Trans>It was deleted on {at}.</Trans>
        ) : (
          <Trans>It was changed on {at}.</Trans>
        )}{' '}
        {theirs.why}
      </p>
      <p>
        <Trans>Struck out: the other version. Underlined: what stands here.</Trans>
      </p>
      <DifferenceList text={text} found={differences({ ...theirs.content }, draft)} />
      <div className="buttons">
        <button type="button" onClick={onMine}>
          <Trans>Go on with what stands here</Trans>
        </button>
        <button type="button" onClick={onTheirs}>
          <Trans>Take over the other version</Trans>
        </button>
      </div>
    </section>
  );
}
