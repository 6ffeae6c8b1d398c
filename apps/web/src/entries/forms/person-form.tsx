import { ChoiceField } from '../parts/choice-fields.tsx';
import { LineField, NumberField } from '../parts/text-fields.tsx';

/** Whose record it is. */
export function PersonForm() {
  return (
    <>
      <LineField at="name" />
      <NumberField at="birthYear" />
      <ChoiceField at="sex" />
      <LineField at="language" />
      <LineField at="country" />
    </>
  );
}
