import type { StatementId } from '../evidence/evidence.ts';
import type { Finding } from './findings.ts';

/** What it may be. */
export const CONDITIONS = {
  'primary-hemifacial-spasm': 'Primary hemifacial spasm',
  'secondary-hemifacial-spasm': 'Secondary hemifacial spasm',
  blepharospasm: 'Blepharospasm',
  'post-paralytic-synkinesis': 'Synkinesis after a facial palsy',
  'functional-spasm': 'Functional facial spasm',
  tic: 'Tic',
  'facial-myokymia': 'Facial myokymia',
  'hemimasticatory-spasm': 'Hemimasticatory spasm',
  'focal-motor-seizure': 'Focal motor seizure',
} as const;

/** What it may be. */
export type Condition = keyof typeof CONDITIONS;

/** All conditions, in their order. */
export const CONDITION_NAMES = Object.keys(CONDITIONS) as Condition[];

/** How much a pointer counts: `strong` belongs to the condition itself or is published as telling it apart. */
export type Strength = 'some' | 'strong';

/** A finding that points to a condition or away from it, and the statement that says so. */
export interface Pointer {
  readonly finding: Finding;
  readonly seen: 'yes' | 'no';
  readonly direction: 'for' | 'against';
  readonly strength: Strength;
  readonly statement: StatementId;
}

function pointer(
  direction: Pointer['direction'],
  finding: Finding,
  seen: Pointer['seen'],
  strength: Strength,
  statement: StatementId,
): Pointer {
  return { finding, seen, direction, strength, statement };
}

const BOTH_KINDS: readonly Pointer[] = [
  pointer('for', 'one-side', 'yes', 'some', 'hfs-one-side'),
  pointer('against', 'one-side', 'no', 'strong', 'both-sides'),
  pointer('against', 'changes-side', 'yes', 'strong', 'red-flag-sides'),
  pointer('against', 'both-together', 'yes', 'strong', 'blepharospasm-both'),
  pointer('for', 'eye-and-mouth-together', 'yes', 'strong', 'hfs-together'),
  pointer('for', 'brow-lifts', 'yes', 'strong', 'babinski-blepharospasm-pawlowski'),
  pointer('for', 'in-sleep', 'yes', 'some', 'persists-in-sleep'),
  pointer('against', 'mouth-pulled-down', 'yes', 'some', 'functional-mouth-down'),
  pointer('against', 'urge-before', 'yes', 'some', 'red-flag-tic'),
  pointer('against', 'held-back', 'yes', 'some', 'red-flag-tic'),
  pointer('against', 'rippling', 'yes', 'some', 'myokymia-rippling'),
  pointer('against', 'jaw-closes', 'yes', 'some', 'hemimasticatory-jaw'),
  pointer('against', 'awareness-or-limb', 'yes', 'strong', 'seizure-spread'),
];

/**
 * What points to each condition and away from it. A finding in one state points once at most in each
 * condition, so that one more supporting finding never takes support away. That the brow does
 * not lift points nowhere but to functional spasm: the sign is missing in many with hemifacial spasm.
 */
export const POINTERS: Readonly<Record<Condition, readonly Pointer[]>> = {
  'primary-hemifacial-spasm': [
    ...BOTH_KINDS,
    pointer('for', 'begins-at-eye', 'yes', 'some', 'first-muscle'),
    pointer('for', 'earlier-palsy', 'no', 'some', 'secondary-palsy'),
    pointer('against', 'earlier-palsy', 'yes', 'strong', 'secondary-palsy'),
    pointer('against', 'earlier-injury', 'yes', 'some', 'secondary-injury'),
    pointer('against', 'moves-with-every-movement', 'yes', 'some', 'synkinesis-postparalytic'),
    pointer('against', 'begins-lower-face', 'yes', 'some', 'first-muscle'),
    pointer('for', 'vessel-contact', 'yes', 'some', 'mri-contact-common'),
    pointer('for', 'nerve-dented', 'yes', 'some', 'mri-root-and-dent'),
    pointer('against', 'other-cause-seen', 'yes', 'strong', 'secondary-cause-seen'),
    pointer('against', 'other-nerves', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('against', 'face-numb', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('against', 'hearing-lost', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('against', 'weak-before-treatment', 'yes', 'some', 'red-flag-weakness'),
    pointer('against', 'young-onset', 'yes', 'some', 'onset-young'),
  ],
  'secondary-hemifacial-spasm': [
    ...BOTH_KINDS,
    pointer('for', 'earlier-palsy', 'yes', 'strong', 'secondary-palsy'),
    pointer('against', 'earlier-palsy', 'no', 'some', 'secondary-palsy'),
    pointer('for', 'earlier-injury', 'yes', 'some', 'secondary-injury'),
    pointer('for', 'other-cause-seen', 'yes', 'strong', 'secondary-cause-seen'),
    pointer('against', 'other-cause-seen', 'no', 'some', 'secondary-cause-seen'),
    pointer('for', 'other-nerves', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('for', 'face-numb', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('for', 'hearing-lost', 'yes', 'some', 'red-flag-other-nerves'),
    pointer('for', 'weak-before-treatment', 'yes', 'some', 'red-flag-weakness'),
    pointer('for', 'young-onset', 'yes', 'some', 'onset-young'),
  ],
  blepharospasm: [
    pointer('for', 'both-together', 'yes', 'strong', 'blepharospasm-both'),
    pointer('against', 'both-together', 'no', 'some', 'blepharospasm-both'),
    pointer('against', 'one-side', 'yes', 'strong', 'blepharospasm-both'),
    pointer('for', 'eased-by-touch', 'yes', 'some', 'blepharospasm-trick'),
    pointer('against', 'brow-lifts', 'yes', 'strong', 'babinski-blepharospasm'),
    pointer('against', 'eye-and-mouth-together', 'yes', 'some', 'hfs-together'),
  ],
  'post-paralytic-synkinesis': [
    pointer('for', 'earlier-palsy', 'yes', 'strong', 'secondary-palsy'),
    pointer('against', 'earlier-palsy', 'no', 'strong', 'synkinesis-postparalytic'),
    pointer('for', 'moves-with-every-movement', 'yes', 'strong', 'synkinesis-postparalytic'),
    pointer('against', 'moves-with-every-movement', 'no', 'strong', 'synkinesis-postparalytic'),
    pointer('against', 'brow-lifts', 'yes', 'some', 'babinski-postparalytic'),
    pointer('for', 'weak-before-treatment', 'yes', 'some', 'synkinesis-postparalytic'),
  ],
  'functional-spasm': [
    pointer('for', 'mouth-pulled-down', 'yes', 'strong', 'functional-mouth-down'),
    pointer('for', 'mostly-long', 'yes', 'some', 'functional-tonic'),
    pointer('against', 'mostly-long', 'no', 'some', 'functional-tonic'),
    pointer('for', 'brow-lifts', 'no', 'some', 'babinski-functional'),
    pointer('against', 'brow-lifts', 'yes', 'strong', 'babinski-functional'),
    pointer('for', 'changes-side', 'yes', 'some', 'functional-sides'),
    pointer('for', 'begins-lower-face', 'yes', 'some', 'functional-sides'),
    pointer('for', 'young-onset', 'yes', 'some', 'functional-onset-age'),
  ],
  tic: [
    pointer('for', 'urge-before', 'yes', 'some', 'red-flag-tic'),
    pointer('against', 'urge-before', 'no', 'some', 'red-flag-tic'),
    pointer('for', 'held-back', 'yes', 'some', 'red-flag-tic'),
    pointer('against', 'held-back', 'no', 'some', 'red-flag-tic'),
    pointer('for', 'changes-side', 'yes', 'some', 'tic-places'),
    pointer('against', 'in-sleep', 'yes', 'some', 'tic-sleep'),
    pointer('for', 'young-onset', 'yes', 'some', 'tic-places'),
  ],
  'facial-myokymia': [
    pointer('for', 'rippling', 'yes', 'strong', 'myokymia-rippling'),
    pointer('against', 'rippling', 'no', 'some', 'myokymia-rippling'),
    pointer('for', 'other-nerves', 'yes', 'some', 'myokymia-rippling'),
  ],
  'hemimasticatory-spasm': [
    pointer('for', 'jaw-closes', 'yes', 'strong', 'hemimasticatory-jaw'),
    pointer('against', 'jaw-closes', 'no', 'some', 'hemimasticatory-jaw'),
    pointer('against', 'brow-lifts', 'yes', 'some', 'hemimasticatory-jaw'),
  ],
  'focal-motor-seizure': [
    pointer('for', 'awareness-or-limb', 'yes', 'strong', 'seizure-spread'),
    pointer('against', 'awareness-or-limb', 'no', 'some', 'seizure-spread'),
  ],
};

/** A finding that is a reason to examine again or to take a scan, by itself. */
export interface RedFlag {
  readonly finding: Finding;
  readonly seen: 'yes' | 'no';
  /** What is in the record, in plain words. */
  readonly says: string;
  /** Why that is a reason, in plain words. */
  readonly why: string;
  /** The statement behind that reason. */
  readonly statement: StatementId;
}

function redFlag(
  finding: Finding,
  seen: RedFlag['seen'],
  says: string,
  why: string,
  statement: StatementId,
): RedFlag {
  return { finding, seen, says, why, statement };
}

/** The red flags, the most pressing first. */
export const RED_FLAGS: readonly RedFlag[] = [
  redFlag(
    'awareness-or-limb',
    'yes',
    'Awareness or speech is altered, or an arm or leg jerks too.',
    'Then it may be a seizure.',
    'red-flag-seizure',
  ),
  redFlag(
    'one-side',
    'no',
    'Both sides of the face are named.',
    'Hemifacial spasm is nearly always on one side; both sides may point to something else.',
    'red-flag-sides',
  ),
  redFlag(
    'changes-side',
    'yes',
    'The spasm changes from one side to the other.',
    'Hemifacial spasm stays on its side; a change may point to something else.',
    'red-flag-sides',
  ),
  redFlag(
    'other-nerves',
    'yes',
    'There are signs beside the face, such as double vision, unsteadiness or weakness.',
    'Signs beside the face may come from another illness of brain or nerves.',
    'red-flag-other-nerves',
  ),
  redFlag(
    'face-numb',
    'yes',
    'The face is numb, or the eye does not blink when touched.',
    'Feeling in the face is not a matter of the nerve that moves it; another nerve may be affected.',
    'red-flag-other-nerves',
  ),
  redFlag(
    'hearing-lost',
    'yes',
    'Hearing has been lost on that side.',
    'Lost hearing may come from another illness near that nerve.',
    'red-flag-other-nerves',
  ),
  redFlag(
    'other-cause-seen',
    'yes',
    'The scan shows another cause, such as a tumour.',
    'Then the spasm may be the sign of another illness.',
    'secondary-cause-seen',
  ),
  redFlag(
    'weak-before-treatment',
    'yes',
    'That side was weak before any treatment.',
    'Weakness may come from damage to the nerve, though mild weakness occurs in hemifacial spasm too.',
    'red-flag-weakness',
  ),
  redFlag(
    'sudden-onset',
    'yes',
    'It began from one day to the next.',
    'A sudden beginning may point to another cause.',
    'red-flag-sudden',
  ),
  redFlag(
    'young-onset',
    'yes',
    'It began before the age of forty.',
    'So early a beginning is unusual and may herald another illness of the nervous system.',
    'onset-young',
  ),
  redFlag(
    'mouth-pulled-down',
    'yes',
    'The corner of the mouth is pulled down.',
    'In hemifacial spasm the corner is not usually pulled down; this may point to something else.',
    'functional-mouth-down',
  ),
  redFlag(
    'urge-before',
    'yes',
    'There is an urge before the movement.',
    'What is felt coming may be a tic.',
    'red-flag-tic',
  ),
  redFlag(
    'held-back',
    'yes',
    'The movement can be held back for a while.',
    'What can be held back may be a tic.',
    'red-flag-tic',
  ),
  redFlag(
    'jaw-closes',
    'yes',
    'The jaw closes or clenches.',
    'The jaw is closed by muscles of another nerve.',
    'hemimasticatory-jaw',
  ),
  redFlag(
    'pain-with-spasm',
    'yes',
    'The face hurts with the spasm.',
    'Pain with the spasm may come from another nerve.',
    'red-flag-pain',
  ),
];
