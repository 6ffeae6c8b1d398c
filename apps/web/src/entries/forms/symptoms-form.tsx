import { SYMPTOMS } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { ChoiceField, Group, ManyField, ScaleField } from '../parts/choice-fields.tsx';
import { More } from '../parts/more.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useField } from '../parts/use-field.ts';

/** How it was on a day. */
export function SymptomsForm() {
  const { t } = useLingui();
  return (
    <>
      <TimeField at="when" />
      <ChoiceField at="side" />
      <SymptomList />
      <ChoiceField at="dayEffect" isOptional />
      <ManyField at="triggers" />
      <More title={t`It lasted longer`} fields={['end']}>
        <TimeField at="end" />
      </More>
    </>
  );
}

/** Symptoms to tick; each that is ticked is asked how strong it was. */
function SymptomList() {
  const field = useField('symptoms');
  const kept = Array.isArray(field.value) ? field.value : [];
  const placeOf = (symptom: string) => kept.findIndex((one) => one.symptom === symptom);
  const toggle = (symptom: string) => {
    const place = placeOf(symptom);
    const next = place < 0 ? [...kept, { symptom }] : kept.toSpliced(place, 1);
    field.set(next.length === 0 ? undefined : next);
  };
  return (
    <Group field={field}>
      <ul className="ticks">
        {SYMPTOMS.map((symptom) => {
          const place = placeOf(symptom);
          const name = field.text.code('symptoms.symptom', symptom);
          return (
            <li key={symptom}>
              <label className="tile">
                <input
                  type="checkbox"
                  name={place < 0 ? 'symptoms' : `symptoms[${place}].symptom`}
                  checked={place >= 0}
                  onChange={() => toggle(symptom)}
                />
                <span>{name}</span>
              </label>
              {place >= 0 && <StrengthOf at={`symptoms[${place}].strength`} name={name} />}
            </li>
          );
        })}
      </ul>
    </Group>
  );
}

function StrengthOf({ at, name }: { readonly at: string; readonly name: string }) {
  const { t } = useLingui();
  return (
    <div className="inside">
      <ScaleField at={at} label={t`How strong: ${name}`} />
    </div>
  );
}
