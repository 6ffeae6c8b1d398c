import type { MEASURE_NAMES } from '@facialis/spasm';

/** The name of a measure in `recording.json`. */
export type MeasureName = (typeof MEASURE_NAMES)[number];

/** What a measure is called on a page and what it means in plain words. */
export interface MeasureWords {
  readonly label: string;
  readonly meaning: string;
}

/** Plain words for every measure. */
export const MEASURE_WORDS: Record<MeasureName, MeasureWords> = {
  spasmRate: {
    label: 'Spasms a minute',
    meaning: 'How often one half of the face contracted by itself.',
  },
  timeInSpasm: {
    label: 'Time in spasm',
    meaning: 'Share of the measurable time during which a spasm was going on.',
  },
  tonicTime: {
    label: 'Time in long spasms',
    meaning: 'Share of the measurable time spent in spasms of one second or longer (tonic).',
  },
  spasmDuration: {
    label: 'Length of a spasm',
    meaning: 'Middle value (median) over all spasms.',
  },
  eyeClosureTimeLeft: {
    label: 'Left eye half closed or more',
    meaning: 'Share of the measurable time, blinks left out.',
  },
  eyeClosureTimeRight: {
    label: 'Right eye half closed or more',
    meaning: 'Share of the measurable time, blinks left out.',
  },
  blinkRate: {
    label: 'Blinks a minute',
    meaning: 'Ordinary blinks of both eyes. They are not spasms.',
  },
  bilateralClosureRate: {
    label: 'Closures of both eyes a minute',
    meaning: 'Both eyes closing together for longer than a blink.',
  },
  bilateralClosureTime: {
    label: 'Time with both eyes closing',
    meaning: 'Share of the measurable time in closures of both eyes.',
  },
  peakLidClosure: {
    label: 'Eyelid closure at the peak',
    meaning: 'How far the eye closed in a spasm: 0 is open, 1 is shut. Middle value over spasms.',
  },
  peakCommissure: {
    label: 'Pull of the mouth corner at the peak',
    meaning: 'How far the mouth corner moved from rest. Middle value over spasms.',
  },
  peakBrow: {
    label: 'Movement of the brow at the peak',
    meaning: 'How far the brow moved from rest, upwards positive. Middle value over spasms.',
  },
  otherBabinskiCount: {
    label: 'Brow up while the eye closes',
    meaning: 'Number of spasms with the “other Babinski sign”.',
  },
  otherBabinskiShare: {
    label: 'Share of spasms with brow up',
    meaning: 'Spasms with the “other Babinski sign” among those where it could be judged.',
  },
  synkinesis: {
    label: 'Eye and mouth moving together',
    meaning: 'Correlation of eyelid and mouth corner on one side: 0 unrelated, 1 in step.',
  },
  synkinesisLag: {
    label: 'Mouth behind the eye',
    meaning: 'Delay from the eyelid to the mouth corner.',
  },
  apertureLeft: {
    label: 'Left eye opening',
    meaning: 'Usual gap between the lids when the eye is open.',
  },
  apertureRight: {
    label: 'Right eye opening',
    meaning: 'Usual gap between the lids when the eye is open.',
  },
};

/** The order of the table of measures, in groups. */
export const MEASURE_GROUPS: readonly {
  readonly title: string;
  readonly names: readonly MeasureName[];
}[] = [
  {
    title: 'How often and how long',
    names: ['spasmRate', 'timeInSpasm', 'tonicTime', 'spasmDuration'],
  },
  { title: 'How strong', names: ['peakLidClosure', 'peakCommissure', 'peakBrow'] },
  {
    title: 'How the parts move together',
    names: ['synkinesis', 'synkinesisLag', 'otherBabinskiCount', 'otherBabinskiShare'],
  },
  {
    title: 'Eyes and blinks',
    names: [
      'eyeClosureTimeRight',
      'eyeClosureTimeLeft',
      'apertureRight',
      'apertureLeft',
      'blinkRate',
      'bilateralClosureRate',
      'bilateralClosureTime',
    ],
  },
];
