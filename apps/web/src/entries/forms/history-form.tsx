import { useLingui } from '@lingui/react/macro';
import { fieldOf } from '../draft.ts';
import { ChoiceField, SelectField } from '../parts/choice-fields.tsx';
import { ItemsField } from '../parts/items-field.tsx';
import { More } from '../parts/more.tsx';
import { type At, LineField, NumberField, WordsField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useForm } from './form-state.ts';
import { SignFields } from './sign-fields.tsx';

/** What went before: the story told at the first visit. */
export function HistoryForm() {
  const { t } = useLingui();
  return (
    <>
      <TimeField at="onset" usual="year" />
      <ChoiceField at="side" isOptional />
      <SelectField at="firstMuscle" />
      <ChoiceField at="course" isOptional />
      <ChoiceField at="family" isOptional />
      <EventBefore at="earlierPalsy" />
      <EventBefore at="trauma" />
      <SignFields />
      <More
        title={t`Blood pressure and other illnesses`}
        fields={['highBloodPressure', 'bloodPressure', 'otherIllnesses']}
      >
        <ChoiceField at="highBloodPressure" isOptional />
        <div className="row">
          <NumberField at="bloodPressure.systolic" />
          <NumberField at="bloodPressure.diastolic" />
        </div>
        <ItemsField at="otherIllnesses" add={t`Add an illness`}>
          {(at) => (
            <>
              <LineField at={`${at}.name`} />
              <TimeField at={`${at}.since`} usual="year" />
            </>
          )}
        </ItemsField>
      </More>
      <TimeField at="when" />
    </>
  );
}

/** Whether something was there before the spasm; once it was, more about it. */
function EventBefore({ at }: At) {
  const { draft } = useForm();
  const isThere = fieldOf(draft, `${at}.answer`) === 'yes';
  const isTold = ['side', 'when', 'words'].some(
    (name) => fieldOf(draft, `${at}.${name}`) !== undefined,
  );
  return (
    <>
      <ChoiceField at={`${at}.answer`} isOptional />
      {(isThere || isTold) && (
        <div className="inside">
          <ChoiceField at={`${at}.side`} isOptional />
          <TimeField at={`${at}.when`} usual="year" />
          <WordsField at={`${at}.words`} />
        </div>
      )}
    </>
  );
}
