import { Trans } from '@lingui/react/macro';
import type { Difference } from '../differences.ts';
import type { FieldText } from '../words/use-field-text.ts';

/** What is different between two versions, each field with before and after. */
export function DifferenceList({
  found,
  text,
}: {
  readonly found: readonly Difference[];
  readonly text: FieldText;
}) {
  if (found.length === 0) {
    return (
      <p>
        <Trans>Nothing is different.</Trans>
      </p>
    );
  }
  return (
    <ul className="differences">
      {numbered(found).map(({ one, key }) => (
        <li key={key}>
          <strong>{text.label(one.name)}</strong>{' '}
          {'before' in one && <del>{text.value(one.name, one.before)}</del>}
          {'before' in one && 'after' in one && <span aria-hidden="true"> → </span>}
          {'after' in one && <ins>{text.value(one.name, one.after)}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** Two items of a list may be the same: each has its number for a key. */
function numbered(found: readonly Difference[]) {
  return found.map((one, i) => ({ one, key: `${i} ${one.name}` }));
}
