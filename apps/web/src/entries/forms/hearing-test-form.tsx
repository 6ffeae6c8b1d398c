import { useLingui } from '@lingui/react/macro';
import { ChoiceField, SelectField } from '../parts/choice-fields.tsx';
import { ItemsField } from '../parts/items-field.tsx';
import { More } from '../parts/more.tsx';
import { NumberField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { Audiogram } from './audiogram.tsx';

/** A hearing test: tones, words, reflexes. */
export function HearingTestForm() {
  const { t } = useLingui();
  return (
    <>
      <TimeField at="when" />
      <Audiogram />
      <ItemsField at="speech" add={t`Add a result with words`}>
        {(at) => (
          <>
            <ChoiceField at={`${at}.side`} />
            <div className="row">
              <NumberField at={`${at}.understood`} />
              <NumberField at={`${at}.levelDb`} />
            </div>
          </>
        )}
      </ItemsField>
      <ItemsField at="reflexes" add={t`Add a reflex`}>
        {(at) => (
          <div className="row">
            <ChoiceField at={`${at}.side`} />
            <SelectField at={`${at}.reflex`} />
          </div>
        )}
      </ItemsField>
      <More title={t`Side of the spasm`} fields={['side']}>
        <ChoiceField at="side" isOptional />
      </More>
    </>
  );
}
