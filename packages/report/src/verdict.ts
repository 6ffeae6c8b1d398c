import type { MeasureName, Recording } from '@facialis/spasm';
import { decimal, duration, measureInterval, measureValue, sureness } from './figure-text.ts';

/** What a recording says, in sentences for the top of the page. */
export interface Verdict {
  /** The finding with side, rate and time in spasm. */
  readonly sentence: string;
  /** The finding in a few words, for a table. */
  readonly finding: string;
  /** How sure the finding is, and on how much of the recording it rests. */
  readonly certainty: string;
  /** What the finding rests on; empty when the sentence says it already. */
  readonly grounds: string;
  /** The measures that carry the finding. */
  readonly keyMeasures: readonly MeasureName[];
}

function rateAndTime({ measures: { spasmRate, timeInSpasm } }: Recording): string {
  const parts: string[] = [];
  if (spasmRate.value !== null) parts.push(`${decimal(spasmRate.value, 1)} a minute`);
  if (timeInSpasm.value !== null) parts.push(`${measureValue(timeInSpasm)} of the time`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function sentence(recording: Recording): string {
  const { pattern } = recording.laterality;
  const side = recording.affectedSide;
  if (recording.quality.verdict === 'unusable') return 'This recording cannot be judged.';
  switch (pattern) {
    case 'one-side':
      return `Spasms of the ${side ?? 'one'} half of the face${rateAndTime(recording)}.`;
    case 'both-separately':
      return `Spasms on both halves of the face, at different times${rateAndTime(recording)}.`;
    case 'both-together': {
      const rate = recording.measures.bilateralClosureRate.value;
      const often = rate === null ? '' : ` ${decimal(rate, 1)} times a minute`;
      return `Both eyes close together${often}: this points to blepharospasm, not to hemifacial spasm.`;
    }
    case 'none':
    case 'undetermined':
      return recording.laterality.sentence;
  }
}

const KEY_MEASURES: Record<Recording['laterality']['pattern'], readonly MeasureName[]> = {
  'one-side': ['spasmRate', 'timeInSpasm', 'peakLidClosure', 'peakCommissure'],
  'both-separately': ['spasmRate', 'timeInSpasm', 'peakLidClosure', 'peakCommissure'],
  'both-together': [
    'bilateralClosureRate',
    'bilateralClosureTime',
    'eyeClosureTimeRight',
    'eyeClosureTimeLeft',
  ],
  none: ['spasmRate', 'timeInSpasm', 'blinkRate', 'bilateralClosureTime'],
  undetermined: ['spasmRate', 'timeInSpasm', 'eyeClosureTimeRight', 'eyeClosureTimeLeft'],
};

function finding({ laterality: { pattern }, affectedSide }: Recording): string {
  switch (pattern) {
    case 'one-side':
      return `spasms, ${affectedSide ?? 'one'} half`;
    case 'both-separately':
      return 'spasms, both halves separately';
    case 'both-together':
      return 'both eyes close together';
    case 'none':
      return 'no spasms';
    case 'undetermined':
      return 'side could not be told';
  }
}

const QUALITY_WORDS: Record<Recording['quality']['verdict'], string> = {
  usable: 'usable',
  limited: 'limited, see the warning',
  unusable: 'unusable',
};

/** Puts a recording's finding into words. */
export function verdictOf(recording: Recording): Verdict {
  const { quality, laterality, source } = recording;
  const found = sentence(recording);
  return {
    sentence: found,
    finding: finding(recording),
    certainty: `Certainty of this finding: ${sureness(laterality.confidence)}. Recording: ${QUALITY_WORDS[quality.verdict]}; ${duration(quality.measurableS)} of ${duration(source.durationS)} could be measured.`,
    grounds: found === laterality.sentence ? '' : laterality.sentence,
    keyMeasures: KEY_MEASURES[laterality.pattern],
  };
}

/** A measure with its interval on one line: `14.2 a minute (11.0 to 17.1)`. */
export function measureLine(recording: Recording, name: MeasureName): string {
  const measure = recording.measures[name];
  const interval = measureInterval(measure);
  return interval === '' ? measureValue(measure) : `${measureValue(measure)} (${interval})`;
}
