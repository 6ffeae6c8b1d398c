import { OUTCOME_TIMES } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { isObject } from '../differences.ts';
import { ChoiceField, Group } from '../parts/choice-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { useField } from '../parts/use-field.ts';
import { useForm } from './form-state.ts';

/** What came of an operation at its times, as a row of steps; each is filled in below the row. */
export function Outcomes() {
  const { t } = useLingui();
  const field = useField('outcomes');
  const outcomes: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const [open, setOpen] = useState<number | null>(null);
  const steps = stepsOf(outcomes);
  const choose = ({ at, place }: Step) => {
    if (place === undefined) field.set([...outcomes, { at }]);
    setOpen(place ?? outcomes.length);
  };
  const takeOut = (place: number) => {
    const rest = outcomes.toSpliced(place, 1);
    field.set(rest.length === 0 ? undefined : rest);
    setOpen(null);
  };
  const opened = open !== null && open < outcomes.length ? open : null;
  return (
    <Group field={field}>
      <ol className="steps">
        {steps.map((step) => {
          const { at, place, spasm } = step;
          return (
            <li key={`${at} ${place ?? 'new'}`}>
              <button
                type="button"
                name={place === undefined ? 'outcomes' : `outcomes[${place}].at`}
                aria-expanded={place !== undefined && place === opened}
                className={spasm === undefined ? 'step' : 'step told'}
                onClick={() => choose(step)}
              >
                <strong>{field.text.code('outcomes.at', at)}</strong>
                <span>
                  {spasm === undefined
                    ? t`Not told`
                    : t`Spasm: ${field.text.code('outcomes.spasm', spasm)}`}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {opened !== null && (
        <div className="inside" key={opened}>
          <ChoiceField at={`outcomes[${opened}].spasm`} />
          <ChoiceField at={`outcomes[${opened}].complication`} />
          <TimeField at={`outcomes[${opened}].when`} />
          <button type="button" className="quiet" onClick={() => takeOut(opened)}>
            <Trans>Take this one out</Trans>
          </button>
        </div>
      )}
      <OutcomeFaults count={outcomes.length} opened={opened} onOpen={setOpen} />
    </Group>
  );
}

/** Leads to outcomes that are not whole and not open. */
function OutcomeFaults({
  count,
  opened,
  onOpen,
}: {
  readonly count: number;
  readonly opened: number | null;
  onOpen(place: number): void;
}) {
  const { t } = useLingui();
  const { faultAt } = useForm();
  const wrong = Array.from({ length: count }, (_, place) => place).filter(
    (place) =>
      place !== opened &&
      ['at', 'when', 'spasm', 'complication'].some((name) => faultAt(`outcomes[${place}].${name}`)),
  );
  return wrong.map((place) => (
    <p className="fault" key={place} data-wrong="">
      <button type="button" onClick={() => onOpen(place)}>{t`Something is missing here`}</button>
    </p>
  ));
}

/** A time at which an outcome is looked at, with the outcome where it is told. */
interface Step {
  readonly at: string;
  /** Its place in the list; undefined where nothing is told yet. */
  readonly place: number | undefined;
  readonly spasm: string | undefined;
}

/** The five times, then those that were later, and one more. */
function stepsOf(outcomes: readonly unknown[]): Step[] {
  const told = outcomes.map((one, place) => ({
    at: String(isObject(one) ? one.at : undefined),
    place,
    spasm: isObject(one) && typeof one.spasm === 'string' ? one.spasm : undefined,
  }));
  return OUTCOME_TIMES.flatMap<Step>((at) => {
    const own = told.filter((step) => step.at === at);
    const next: Step = { at, place: undefined, spasm: undefined };
    return at === 'later' || own.length === 0 ? [...own, next] : own;
  });
}
