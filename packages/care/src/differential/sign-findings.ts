import type { Answer, Sign, Signs } from '@facialis/record';
import type { Finding } from './findings.ts';

/** What each sign of a history tells. */
const FINDING_OF_SIGN: Readonly<Record<Sign, Finding>> = {
  inSleep: 'in-sleep',
  changesSide: 'changes-side',
  bothTogether: 'both-together',
  eyeAndMouthTogether: 'eye-and-mouth-together',
  browLifts: 'brow-lifts',
  withEveryMovement: 'moves-with-every-movement',
  mouthPulledDown: 'mouth-pulled-down',
  mostlyLong: 'mostly-long',
  urgeBefore: 'urge-before',
  heldBack: 'held-back',
  easedByTouch: 'eased-by-touch',
  rippling: 'rippling',
  jawCloses: 'jaw-closes',
  painWithSpasm: 'pain-with-spasm',
  suddenOnset: 'sudden-onset',
  weakBeforeTreatment: 'weak-before-treatment',
  faceNumb: 'face-numb',
  hearingLost: 'hearing-lost',
  otherNerves: 'other-nerves',
  awarenessOrLimb: 'awareness-or-limb',
};

/** The findings that the signs of a history tell of, with what was answered. */
export function findingsOfSigns(signs: Signs = {}): [Finding, Answer | undefined][] {
  return Object.entries(FINDING_OF_SIGN).map(([sign, finding]) => [finding, signs[sign as Sign]]);
}
