import { STRENGTH_MAX } from '@facialis/record';
import { Trans } from '@lingui/react/macro';

const STRENGTHS = Array.from({ length: STRENGTH_MAX + 1 }, (_, strength) => strength);

/** How strong the spasm is, as eleven large steps from 0 to 10. */
export function StrengthChoice({
  value,
  isMissing,
  onChange,
}: {
  readonly value: number | null;
  readonly isMissing: boolean;
  readonly onChange: (strength: number) => void;
}) {
  return (
    <fieldset className="strength" aria-describedby="strength-ends">
      <legend>
        <Trans>How strong is the spasm of the half face?</Trans>
      </legend>
      <div className="steps">
        {STRENGTHS.map((strength) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={value === strength}
              onChange={() => onChange(strength)}
            />
            <span>{strength}</span>
          </label>
        ))}
      </div>
      <p id="strength-ends" className="small soft">
        <Trans>0 is none, 10 is the worst one can think of.</Trans>
      </p>
      {isMissing && (
        <p className="missing" role="alert">
          <Trans>Choose a number first.</Trans>
        </p>
      )}
    </fieldset>
  );
}
