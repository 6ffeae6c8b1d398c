import { ChoiceField } from '../parts/choice-fields.tsx';
import { WordsField } from '../parts/text-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';

/** A visit, in words. */
export function VisitForm() {
  return (
    <>
      <TimeField at="when" />
      <WordsField at="reason" />
      <WordsField at="findings" />
      <WordsField at="plan" />
      <ChoiceField at="side" isOptional />
    </>
  );
}
