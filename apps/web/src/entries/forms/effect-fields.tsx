import { useLingui } from '@lingui/react/macro';
import { ScaleField, SelectField } from '../parts/choice-fields.tsx';
import { ItemsField } from '../parts/items-field.tsx';
import { LineField, WordsField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';

/** How a treatment worked, and what else it did. */
export function EffectFields() {
  const { t } = useLingui();
  return (
    <>
      <ScaleField at="effect" isOptional />
      <WordsField at="effectWords" />
      <ItemsField at="unwantedEffects" add={t`Add an unwanted effect`}>
        {(at) => (
          <>
            <SelectField at={`${at}.effect`} />
            <LineField at={`${at}.words`} />
            <div className="row">
              <TimeField at={`${at}.start`} />
              <TimeField at={`${at}.end`} />
            </div>
          </>
        )}
      </ItemsField>
    </>
  );
}
