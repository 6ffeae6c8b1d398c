/** What may be found in history, on examination, on film or on a scan, and how it is asked. */
export const FINDINGS = {
  'one-side': 'Are the spasms on one side of the face only?',
  'changes-side': 'Do they change from one side to the other?',
  'both-together': 'Do both eyes close together?',
  'begins-at-eye': 'Did it begin around the eye?',
  'begins-lower-face': 'Did it begin in the lower face?',
  'eye-and-mouth-together': 'Do eye and corner of the mouth move at the same instant?',
  'brow-lifts': 'Does the brow go up while the eye of that side closes?',
  'earlier-palsy': 'Was that side of the face paralysed before?',
  'earlier-injury': 'Was the face or head injured before it began?',
  'moves-with-every-movement':
    'Do parts of that side move along with every movement made on purpose, such as every closing of the eyes?',
  'mouth-pulled-down': 'Is the corner of the mouth pulled down?',
  'mostly-long': 'Do the contractions last, rather than twitch?',
  'in-sleep': 'Do they go on in sleep?',
  'urge-before': 'Is there an urge before the movement?',
  'held-back': 'Can they be held back for a while?',
  'eased-by-touch': 'Does a touch of the face ease them?',
  rippling: 'Is it a fine rippling under the skin that hardly stops?',
  'jaw-closes': 'Does the jaw close or clench?',
  'awareness-or-limb': 'Is awareness or speech altered, or does an arm or leg jerk too?',
  'face-numb': 'Is the face numb, or does the eye not blink when touched?',
  'hearing-lost': 'Has hearing been lost on that side?',
  'other-nerves': 'Are there double vision, unsteadiness, weakness or other signs beside the face?',
  'weak-before-treatment': 'Was that side weak before any treatment?',
  'sudden-onset': 'Did it begin suddenly, from one day to the next?',
  'pain-with-spasm': 'Does the face hurt with the spasm?',
  'young-onset': 'Did it begin before the age of forty?',
  'vessel-contact': 'Does the scan show a vessel at the nerve of that side?',
  'nerve-dented': 'Does the scan show the nerve dented or pushed aside near the brainstem?',
  'other-cause-seen': 'Does the scan show another cause, such as a tumour?',
} as const;

/** Something that may be found. */
export type Finding = keyof typeof FINDINGS;

/** All findings, in the order in which they are asked. */
export const FINDING_NAMES = Object.keys(FINDINGS) as Finding[];

/** Whether something was found. `contradictory`: the record says both. */
export type Seen = 'yes' | 'no' | 'contradictory';

/** What was found. What is not in it is unknown, which is not the same as absent. */
export type Findings = Readonly<Partial<Record<Finding, Seen>>>;
