import type { Sign } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';
import { ChoiceField } from '../parts/choice-fields.tsx';
import { More } from '../parts/more.tsx';

/** Signs of the spasms themselves, and how one knows them. */
const OF_SPASMS: readonly Sign[] = [
  'inSleep',
  'changesSide',
  'bothTogether',
  'eyeAndMouthTogether',
  'browLifts',
  'withEveryMovement',
  'mouthPulledDown',
  'mostlyLong',
  'urgeBefore',
  'heldBack',
  'easedByTouch',
  'rippling',
  'jawCloses',
];

/** Signs beside the spasms that must not be missed. */
const BESIDE: readonly Sign[] = [
  'painWithSpasm',
  'suddenOnset',
  'weakBeforeTreatment',
  'faceNumb',
  'hearingLost',
  'otherNerves',
  'awarenessOrLimb',
];

/** Signs that tell hemifacial spasm from what resembles it; each can be left open. */
export function SignFields() {
  const { t } = useLingui();
  return (
    <>
      <SignGroup title={t`What the spasms are like`} signs={OF_SPASMS} />
      <SignGroup title={t`What else is there beside the spasms`} signs={BESIDE} />
    </>
  );
}

function SignGroup({ title, signs }: { readonly title: string; readonly signs: readonly Sign[] }) {
  const places = signs.map((sign) => `signs.${sign}`);
  return (
    <More title={title} fields={places}>
      {places.map((at) => (
        <ChoiceField key={at} at={at} isOptional />
      ))}
    </More>
  );
}
