import { PHQ_9_ANSWERS, PHQ_9_QUESTIONS, SCALES, type Scale } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { type Draft, fieldOf, withField } from '../draft.ts';
import { ChoiceField, Group, SelectField } from '../parts/choice-fields.tsx';
import { PlaceFault } from '../parts/field-notes.tsx';
import { NumberField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useField } from '../parts/use-field.ts';
import { useForm } from './form-state.ts';

/** A grade or score on a published scale. Of scales that belong to others, the total alone is asked. */
export function RatingForm() {
  const { draft, changeAll } = useForm();
  const scale = fieldOf(draft, 'scale');
  return (
    <>
      <SelectField at="scale" onChoose={(next) => changeAll((before) => onScale(before, next))} />
      {isScale(scale) && <AboutScale scale={scale} />}
      {isScale(scale) && <ScaleFields scale={scale} />}
      <TimeField at="when" />
      <ChoiceField at="side" isOptional />
    </>
  );
}

function ScaleFields({ scale }: { readonly scale: Scale }) {
  switch (scale) {
    case 'jankovic':
      return (
        <>
          <ChoiceField at="severity" isNumber />
          <ChoiceField at="frequency" isNumber />
        </>
      );
    case 'smc':
      return <ChoiceField at="grade" />;
    case 'cohen-albert':
      return <ChoiceField at="intensity" isNumber />;
    case 'phq-9':
      return (
        <>
          <Phq9 />
          <NumberField at="total" />
        </>
      );
    default:
      return <NumberField at="total" />;
  }
}

/** Who gives the scale, between which totals, and where it is described. */
function AboutScale({ scale }: { readonly scale: Scale }) {
  const said = useSaid();
  const { by, range, source } = SCALES[scale];
  const [least, most] = range ?? [];
  return (
    <p className="hint">
      {by === 'self' ? (
        <Trans>The person answers it.</Trans>
      ) : (
        <Trans>Somebody who looks gives it.</Trans>
      )}{' '}
      {range && (
        <Trans>
          From {least} to {most}.
        </Trans>
      )}{' '}
      <Trans>Source: {said(source)}</Trans>
    </p>
  );
}

/** The questions of the PHQ-9, which all may show; with all nine answered the total is their sum. */
function Phq9() {
  const said = useSaid();
  const { t } = useLingui();
  const { changeAll } = useForm();
  const field = useField('answers');
  const answers: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const answer = (place: number, level: number) =>
    changeAll((draft) => withAnswer(draft, place, level));
  return (
    <Group field={field}>
      <p>
        <Trans>Over the last two weeks, how often have you been bothered by the following?</Trans>
      </p>
      <ol className="items">
        {PHQ_9_QUESTIONS.map((question, place) => (
          <li key={question}>
            <fieldset className="field">
              <legend>{said(question)}</legend>
              <div className="tiles">
                {PHQ_9_ANSWERS.map((words, level) => (
                  <label className="tile" key={words}>
                    <input
                      type="radio"
                      name={`answers[${place}]`}
                      checked={answers[place] === level}
                      onChange={() => answer(place, level)}
                    />
                    <span>{said(words)}</span>
                  </label>
                ))}
              </div>
              <PlaceFault at={`answers[${place}]`} />
            </fieldset>
          </li>
        ))}
      </ol>
      {answers.length > 0 && (
        <button type="button" className="quiet" onClick={() => field.set(undefined)}>
          {t`Take back all answers and keep the total alone`}
        </button>
      )}
    </Group>
  );
}

function withAnswer(draft: Draft, place: number, level: number): Draft {
  const before = Array.isArray(draft.answers) ? draft.answers : [];
  const answers = PHQ_9_QUESTIONS.map((_, i) => (i === place ? level : (before[i] ?? null)));
  const isWhole = answers.every((one) => typeof one === 'number');
  const total = isWhole ? answers.reduce<number>((sum, one) => sum + one, 0) : draft.total;
  return { ...draft, answers, ...(total !== undefined && { total }) };
}

/** What only some scales have: it does not go with another one. */
const SCALE_FIELDS = ['severity', 'frequency', 'grade', 'intensity', 'total', 'answers'] as const;

function onScale(draft: Draft, scale: string | undefined): Draft {
  const rest = SCALE_FIELDS.reduce((left, name) => withField(left, name, undefined), draft);
  return withField(rest, 'scale', scale);
}

function isScale(scale: unknown): scale is Scale {
  return typeof scale === 'string' && Object.hasOwn(SCALES, scale);
}
