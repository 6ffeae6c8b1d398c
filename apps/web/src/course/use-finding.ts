import { type CorrectedRecording, type SpasmBurden, spasmBurden } from '@facialis/record';
import { useLingui } from '@lingui/react/macro';

/** Says in one plain sentence what a recording found, by its events as a person corrected them. */
export function useFinding(): (recording: CorrectedRecording) => string {
  const { t } = useLingui();
  const figures = useBurdenText();
  return (recording) => {
    const { quality, laterality, affectedSide } = recording.record;
    if (quality.verdict === 'unusable') return t`This recording cannot be judged.`;
    const burden = spasmBurden(recording);
    const figure = figures(burden);
    if (burden.isCorrected && burden.rate?.value === 0) return t`No spasms.`;
    switch (laterality.pattern) {
      case 'none':
        return burden.isCorrected ? t`Spasms: ${figure}.` : t`No spasms.`;
      case 'one-side':
        if (affectedSide === 'right') return t`Spasms of the right half of the face: ${figure}.`;
        if (affectedSide === 'left') return t`Spasms of the left half of the face: ${figure}.`;
        return t`Spasms of one half of the face: ${figure}.`;
      case 'both-separately':
        return t`Spasms of both halves of the face at different times: ${figure}.`;
      case 'both-together':
        return t`Both eyes close together. This points to blepharospasm, not to hemifacial spasm.`;
      case 'undetermined':
        return t`The side could not be told. Spasms: ${figure}.`;
    }
  };
}

/** Says how often and how much of the time there was spasm: `14.2 a minute, 21 % of the time`. */
export function useBurdenText(): (burden: SpasmBurden) => string {
  const { t, i18n } = useLingui();
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  return ({ rate, timeShare }) => {
    const parts: string[] = [];
    if (rate !== null) {
      const often = number(rate.value);
      parts.push(t`${often} a minute`);
    }
    if (timeShare !== null) {
      const share = number(timeShare.value);
      parts.push(t`${share} % of the time`);
    }
    return parts.length === 0 ? t`no figures` : parts.join(', ');
  };
}
