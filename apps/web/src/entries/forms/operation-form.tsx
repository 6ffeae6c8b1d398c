import { useLingui } from '@lingui/react/macro';
import { ChoiceField, ManyField, SelectField } from '../parts/choice-fields.tsx';
import { ItemsField } from '../parts/items-field.tsx';
import { More } from '../parts/more.tsx';
import { LineField, NumberField, WordsField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { Outcomes } from './outcomes.tsx';

/** A microvascular decompression and what came of it. */
export function OperationForm() {
  const { t } = useLingui();
  return (
    <>
      <TimeField at="when" />
      <ChoiceField at="side" />
      <Outcomes />
      <ItemsField at="complications" add={t`Add a complication`}>
        {(at) => (
          <>
            <SelectField at={`${at}.complication`} />
            <LineField at={`${at}.words`} />
            <ChoiceField at={`${at}.resolved`} />
            <div className="row">
              <TimeField at={`${at}.start`} />
              <TimeField at={`${at}.end`} />
            </div>
          </>
        )}
      </ItemsField>
      <ManyField at="vessels" none={t`No vessel was found`} />
      <More title={t`How it was done`} fields={['approach', 'interposed', 'findings']}>
        <ChoiceField at="approach" isOptional />
        <ManyField at="interposed" />
        <WordsField at="findings" />
      </More>
      <More
        title={t`Measurements during the operation`}
        fields={['lateralSpread', 'brainstemResponse']}
      >
        <h3>{t`Lateral spread response`}</h3>
        <ChoiceField at="lateralSpread.before" isOptional />
        <ChoiceField at="lateralSpread.after" isOptional />
        <h3>{t`Brainstem response to sound`}</h3>
        <ChoiceField at="brainstemResponse.waveVLost" isOptional />
        <div className="row">
          <NumberField at="brainstemResponse.latencyMs" />
          <NumberField at="brainstemResponse.amplitudeDrop" />
        </div>
      </More>
    </>
  );
}
