import { ChoiceField } from '../parts/choice-fields.tsx';
import { TimeField } from '../parts/time-field.tsx';

/** What can be said of a recording; its measurement and its corrections have a page of their own. */
export function RecordingForm() {
  return (
    <>
      <TimeField at="when" usual="moment" />
      <ChoiceField at="side" isOptional />
    </>
  );
}
