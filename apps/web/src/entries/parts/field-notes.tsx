import type { Question } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { useForm } from '../forms/form-state.ts';
import { useFaultText } from './use-fault-text.ts';
import type { Field } from './use-field.ts';

/** What helps to answer a field, what is wrong with it, and what the record asks about it. */
export function FieldNotes({ field }: { readonly field: Field }) {
  const faultText = useFaultText();
  return (
    <>
      {field.hint !== undefined && (
        <p className="hint" id={field.hintId}>
          {field.hint}
        </p>
      )}
      {field.fault && (
        <p className="fault" id={field.faultId}>
          {faultText(field.fault)}
        </p>
      )}
      <Questions questions={field.questions} />
    </>
  );
}

/** Questions of the record with their sources, each to be confirmed. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const said = useSaid();
  const { isConfirmed, confirm } = useForm();
  return (
    <div aria-live="polite">
      {questions.map((question) => (
        <div className="asks" key={`${question.code} ${question.at}`}>
          <p>{said(question.question)}</p>
          <p className="source">
            <Trans>Source: {said(question.source)}</Trans>
          </p>
          <label className="check">
            <input
              type="checkbox"
              data-asks={isConfirmed(question) ? undefined : ''}
              checked={isConfirmed(question)}
              onChange={({ target }) => confirm(question, target.checked)}
            />
            <Trans>Yes, that is so</Trans>
          </label>
        </div>
      ))}
    </div>
  );
}

/** What is wrong with something that is no field of its own, such as an item of a list. */
export function PlaceFault({ at }: { readonly at: string }) {
  const { faultAt } = useForm();
  const faultText = useFaultText();
  const fault = faultAt(at);
  return fault ? (
    <p className="fault" data-wrong="">
      {faultText(fault)}
    </p>
  ) : null;
}
