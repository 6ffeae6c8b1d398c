import { useLingui } from '@lingui/react/macro';
import { ChoiceField, ManyField, SelectField } from '../parts/choice-fields.tsx';
import { ItemsField } from '../parts/items-field.tsx';
import { More } from '../parts/more.tsx';
import { LineField, NumberField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';

const EXCLUDED = ['mass', 'aneurysm', 'malformation', 'demyelination', 'infarct'] as const;

/** What a scan shows on one side. */
export function MriForm() {
  const { t } = useLingui();
  return (
    <>
      <TimeField at="when" />
      <ChoiceField at="side" />
      <ManyField at="vessels" none={t`No vessel touches the nerve`} />
      <ChoiceField at="grade" isNumber isOptional />
      <ChoiceField at="zone" isOptional />
      <ChoiceField at="otherCause" isOptional />
      <More title={t`Other causes that were excluded`} fields={['excluded']}>
        {EXCLUDED.map((cause) => (
          <ChoiceField key={cause} at={`excluded.${cause}`} isOptional />
        ))}
      </More>
      <More
        title={t`More of the report`}
        fields={['pontineIndentation', 'dolichoectasia', 'reader', 'confidence']}
      >
        <ChoiceField at="pontineIndentation" isOptional />
        <ChoiceField at="dolichoectasia" isOptional />
        <LineField at="reader" />
        <ChoiceField at="confidence" isOptional />
      </More>
      <More title={t`The scanner`} fields={['sequences', 'fieldT']}>
        <NumberField at="fieldT" />
        <ItemsField at="sequences" add={t`Add a sequence`}>
          {(at) => (
            <div className="row">
              <SelectField at={`${at}.sequence`} />
              <NumberField at={`${at}.voxelMm`} />
            </div>
          )}
        </ItemsField>
      </More>
    </>
  );
}
