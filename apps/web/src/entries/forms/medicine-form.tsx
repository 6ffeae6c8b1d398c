import { useLingui } from '@lingui/react/macro';
import { fieldOf } from '../draft.ts';
import { ChoiceField, SelectField } from '../parts/choice-fields.tsx';
import { Questions } from '../parts/field-notes.tsx';
import { More } from '../parts/more.tsx';
import { LineField, NumberField, WordsField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { EffectFields } from './effect-fields.tsx';
import { useForm } from './form-state.ts';

/** A medicine from its first to its last day at one dose. */
export function MedicineForm() {
  const { t } = useLingui();
  const { draft, questionsAt } = useForm();
  const isOther = fieldOf(draft, 'substance') === 'other';
  return (
    <>
      <SelectField at="substance" />
      {isOther && <LineField at="name" />}
      <fieldset className="field">
        <legend>{t`Dose`}</legend>
        <div className="row">
          <NumberField at="dose.amount" />
          <SelectField at="dose.unit" />
          <NumberField at="dose.timesADay" />
        </div>
        <Questions questions={questionsAt('dose')} />
      </fieldset>
      <div className="row">
        <TimeField at="when" />
        <TimeField at="end" />
      </div>
      <WordsField at="whyStopped" />
      <EffectFields />
      <More title={t`Name on the package, side`} fields={['name', 'side']}>
        {!isOther && <LineField at="name" />}
        <ChoiceField at="side" isOptional />
      </More>
    </>
  );
}
