import type { Condition, Finding, Findings } from '../src/index.ts';

/**
 * A written case: what was found, what it should point to most, and which red flags it raises. Written
 * from the sources before the engine was run on it; no clinician has judged them yet.
 */
export interface WrittenCase {
  readonly story: string;
  readonly findings: Findings;
  /** What is most supported is one of these. */
  readonly most: readonly Condition[];
  /** These stay below. */
  readonly below: readonly Condition[];
  readonly flags: readonly Finding[];
}

const HFS = ['primary-hemifacial-spasm', 'secondary-hemifacial-spasm'] as const;
const PRIMARY = ['primary-hemifacial-spasm'] as const;
const SECONDARY = ['secondary-hemifacial-spasm'] as const;

/** A case in one line. */
function told(
  story: string,
  findings: Findings,
  most: readonly Condition[],
  below: readonly Condition[] = [],
  flags: readonly Finding[] = [],
): WrittenCase {
  return { story, findings, most, below, flags };
}

/** What most people with hemifacial spasm tell at the first visit. */
const TYPICAL: Findings = {
  'one-side': 'yes',
  'begins-at-eye': 'yes',
  'eye-and-mouth-together': 'yes',
  'earlier-palsy': 'no',
  'in-sleep': 'yes',
};

/** Cases that cover each condition, and records that lack much or contradict themselves. */
export const CASES: readonly WrittenCase[] = [
  told('a woman of 58 with twitches that began at the eye and spread', TYPICAL, PRIMARY, [
    'blepharospasm',
    'tic',
    'functional-spasm',
  ]),
  told(
    'the same, and the brow lifts with each closure',
    { ...TYPICAL, 'brow-lifts': 'yes' },
    PRIMARY,
    ['blepharospasm', 'functional-spasm', 'post-paralytic-synkinesis'],
  ),
  told('the same, and the brow does not lift', { ...TYPICAL, 'brow-lifts': 'no' }, PRIMARY, [
    'functional-spasm',
  ]),
  told(
    'the same, and the scan shows a dented nerve at the root',
    { ...TYPICAL, 'vessel-contact': 'yes', 'nerve-dented': 'yes' },
    PRIMARY,
    SECONDARY,
  ),
  told(
    'the same, and the scan shows no contact',
    { ...TYPICAL, 'vessel-contact': 'no', 'nerve-dented': 'no' },
    PRIMARY,
  ),
  told('only that it is on one side', { 'one-side': 'yes' }, HFS, ['blepharospasm']),
  told(
    'only a film of eye and mouth moving together',
    { 'eye-and-mouth-together': 'yes', 'one-side': 'yes' },
    HFS,
    ['blepharospasm', 'tic'],
  ),
  told(
    'a man of 34 with the typical story',
    { ...TYPICAL, 'young-onset': 'yes' },
    HFS,
    ['blepharospasm'],
    ['young-onset'],
  ),
  told(
    'the typical story with a numb cheek',
    { ...TYPICAL, 'face-numb': 'yes' },
    HFS,
    ['tic'],
    ['face-numb'],
  ),
  told(
    'the typical story with lost hearing and unsteadiness',
    { ...TYPICAL, 'hearing-lost': 'yes', 'other-nerves': 'yes' },
    SECONDARY,
    PRIMARY,
    ['other-nerves', 'hearing-lost'],
  ),
  told(
    'twitches years after a palsy, not with every movement',
    {
      'one-side': 'yes',
      'earlier-palsy': 'yes',
      'eye-and-mouth-together': 'yes',
      'moves-with-every-movement': 'no',
    },
    SECONDARY,
    PRIMARY,
  ),
  told(
    'a tumour at the nerve',
    { 'one-side': 'yes', 'eye-and-mouth-together': 'yes', 'other-cause-seen': 'yes' },
    SECONDARY,
    PRIMARY,
    ['other-cause-seen'],
  ),
  told(
    'twitches after a blow to the face',
    { 'one-side': 'yes', 'eye-and-mouth-together': 'yes', 'earlier-injury': 'yes' },
    SECONDARY,
    PRIMARY,
  ),
  told(
    'that side was weak before any treatment',
    { 'one-side': 'yes', 'brow-lifts': 'yes', 'weak-before-treatment': 'yes' },
    SECONDARY,
    ['blepharospasm'],
    ['weak-before-treatment'],
  ),
  told(
    'both eyes squeeze shut in bright light',
    { 'both-together': 'yes', 'one-side': 'no' },
    ['blepharospasm'],
    HFS,
    ['one-side'],
  ),
  told(
    'both eyes, eased by a touch of the temple',
    { 'both-together': 'yes', 'eased-by-touch': 'yes', 'one-side': 'no', 'brow-lifts': 'no' },
    ['blepharospasm'],
    HFS,
    ['one-side'],
  ),
  told('both eyes on film, nothing asked', { 'both-together': 'yes' }, ['blepharospasm'], HFS),
  told(
    'each closing of the eyes pulls the mouth, two years after a palsy',
    { 'earlier-palsy': 'yes', 'moves-with-every-movement': 'yes', 'one-side': 'yes' },
    ['post-paralytic-synkinesis'],
    PRIMARY,
  ),
  told(
    'the same, and the side is still weak',
    { 'earlier-palsy': 'yes', 'moves-with-every-movement': 'yes', 'weak-before-treatment': 'yes' },
    ['post-paralytic-synkinesis'],
    HFS,
    ['weak-before-treatment'],
  ),
  told(
    'moves with every movement, the palsy not remembered',
    { 'moves-with-every-movement': 'yes', 'one-side': 'yes' },
    ['post-paralytic-synkinesis'],
    PRIMARY,
  ),
  told(
    'the mouth is pulled down for minutes, from one day to the next',
    { 'mouth-pulled-down': 'yes', 'mostly-long': 'yes', 'sudden-onset': 'yes' },
    ['functional-spasm'],
    HFS,
    ['mouth-pulled-down', 'sudden-onset'],
  ),
  told(
    'a woman of 30, the side changes',
    { 'changes-side': 'yes', 'young-onset': 'yes', 'brow-lifts': 'no', 'mostly-long': 'yes' },
    ['functional-spasm'],
    HFS,
    ['changes-side', 'young-onset'],
  ),
  told(
    'the lower face alone, pulled down, brow never lifts',
    { 'mouth-pulled-down': 'yes', 'begins-lower-face': 'yes', 'brow-lifts': 'no' },
    ['functional-spasm'],
    HFS,
    ['mouth-pulled-down'],
  ),
  told(
    'an urge, and it can be held back',
    { 'urge-before': 'yes', 'held-back': 'yes' },
    ['tic'],
    HFS,
    ['urge-before', 'held-back'],
  ),
  told(
    'a young man with an urge, now this side, now that',
    { 'urge-before': 'yes', 'held-back': 'yes', 'changes-side': 'yes', 'young-onset': 'yes' },
    ['tic'],
    HFS,
    ['changes-side', 'urge-before', 'held-back', 'young-onset'],
  ),
  told(
    'fine rippling of the cheek',
    { rippling: 'yes', 'one-side': 'yes' },
    ['facial-myokymia'],
    HFS,
  ),
  told(
    'fine rippling, with double vision',
    { rippling: 'yes', 'other-nerves': 'yes' },
    ['facial-myokymia'],
    PRIMARY,
    ['other-nerves'],
  ),
  told(
    'the jaw clenches on one side',
    { 'jaw-closes': 'yes', 'one-side': 'yes' },
    ['hemimasticatory-spasm'],
    HFS,
    ['jaw-closes'],
  ),
  told(
    'the jaw clenches painfully',
    { 'jaw-closes': 'yes', 'pain-with-spasm': 'yes', 'brow-lifts': 'no' },
    ['hemimasticatory-spasm'],
    HFS,
    ['jaw-closes', 'pain-with-spasm'],
  ),
  told(
    'jerks of face and arm, speech lost',
    { 'awareness-or-limb': 'yes', 'one-side': 'yes' },
    ['focal-motor-seizure'],
    HFS,
    ['awareness-or-limb'],
  ),
  told(
    'sudden jerks of face and hand',
    { 'awareness-or-limb': 'yes', 'sudden-onset': 'yes' },
    ['focal-motor-seizure'],
    HFS,
    ['awareness-or-limb', 'sudden-onset'],
  ),
  told(
    'the record says one side and both sides',
    { ...TYPICAL, 'one-side': 'contradictory' },
    PRIMARY,
    ['tic'],
    ['one-side'],
  ),
  told(
    'palsy said both ways, typical else',
    { ...TYPICAL, 'earlier-palsy': 'contradictory' },
    HFS,
    ['blepharospasm'],
  ),
  told(
    'brow lifts on one film, both eyes closed on another',
    { 'brow-lifts': 'yes', 'both-together': 'contradictory', 'one-side': 'yes' },
    HFS,
    ['blepharospasm'],
  ),
];
