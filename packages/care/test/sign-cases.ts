import type { OneSide, Signs } from '@facialis/record';
import type { Condition, Finding } from '../src/index.ts';

/** A history as it is told, what it should point to first, and which red flags it raises. */
export interface SignCase {
  readonly story: string;
  readonly side?: OneSide;
  readonly signs: Signs;
  readonly first: Condition;
  readonly flags: readonly Finding[];
}

/** Histories with signs, written from the sources before the engine was run on them. */
export const SIGN_CASES: readonly SignCase[] = [
  {
    story: 'an urge before it, held back in company, gone in sleep',
    signs: { urgeBefore: 'yes', heldBack: 'yes', inSleep: 'no' },
    first: 'tic',
    flags: ['urge-before', 'held-back'],
  },
  {
    story: 'both eyes squeeze shut, eased by a finger at the temple',
    signs: { bothTogether: 'yes', easedByTouch: 'yes' },
    first: 'blepharospasm',
    flags: [],
  },
  {
    story: 'the jaw clenches painfully, on the right',
    side: 'right',
    signs: { jawCloses: 'yes', painWithSpasm: 'yes', eyeAndMouthTogether: 'no' },
    first: 'hemimasticatory-spasm',
    flags: ['jaw-closes', 'pain-with-spasm'],
  },
  {
    story: 'parts of the left half move with every movement, and it was weak from the beginning',
    side: 'left',
    signs: { withEveryMovement: 'yes', weakBeforeTreatment: 'yes' },
    first: 'post-paralytic-synkinesis',
    flags: ['weak-before-treatment'],
  },
  {
    story: 'the mouth is pulled down for minutes, since one day, now here, now there',
    signs: { mouthPulledDown: 'yes', mostlyLong: 'yes', suddenOnset: 'yes', changesSide: 'yes' },
    first: 'functional-spasm',
    flags: ['mouth-pulled-down', 'sudden-onset', 'changes-side'],
  },
  {
    story: 'a rippling of the cheek that hardly stops, and double vision',
    signs: { rippling: 'yes', otherNerves: 'yes' },
    first: 'facial-myokymia',
    flags: ['other-nerves'],
  },
  {
    story: 'the face jerks, then the arm, and words fail',
    signs: { awarenessOrLimb: 'yes', inSleep: 'not-said' },
    first: 'focal-motor-seizure',
    flags: ['awareness-or-limb'],
  },
  {
    story: 'one half, the cheek is numb and the ear hears less',
    side: 'left',
    signs: { eyeAndMouthTogether: 'yes', faceNumb: 'yes', hearingLost: 'yes' },
    first: 'secondary-hemifacial-spasm',
    flags: ['face-numb', 'hearing-lost'],
  },
];
