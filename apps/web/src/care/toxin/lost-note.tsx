import { LOST_EFFECT_CHECKS, type LostEffect } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sources } from '../shared/sources.tsx';

/** Says that the latest effect was clearly less than usual, and what is looked at then. */
export function LostNote({ lost: { ways } }: { readonly lost: LostEffect }) {
  const { t } = useLingui();
  const checks: Readonly<Record<(typeof LOST_EFFECT_CHECKS)[number]['check'], string>> = {
    technique: t`Technique: were the points where the spasm is?`,
    dose: t`Dose: was it as much as before, of the same product?`,
    diagnosis: t`Diagnosis: does everything still point to hemifacial spasm?`,
    antibodies: t`Antibodies: has the effect been less each time?`,
  };
  return (
    <section className="note">
      <h3>
        {ways.length > 1 ? (
          <Trans>The latest effect was weaker and shorter than usual</Trans>
        ) : ways[0] === 'weaker' ? (
          <Trans>The latest effect was weaker than usual</Trans>
        ) : (
          <Trans>The latest effect was shorter than usual</Trans>
        )}
      </h3>
      <p>
        <Trans>What clinicians look at then, in this order:</Trans>
      </p>
      <ol>
        {LOST_EFFECT_CHECKS.map(({ check }) => (
          <li key={check}>{checks[check]}</li>
        ))}
      </ol>
      <Sources ids={LOST_EFFECT_CHECKS.map(({ statement }) => statement)} />
    </section>
  );
}
