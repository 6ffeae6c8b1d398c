import type { MeasureName } from '@facialis/spasm';

/** What every measure is called on a page; what it means stands in the table of measures. */
export const MEASURE_LABELS: Record<MeasureName, string> = {
  spasmRate: 'Spasms a minute',
  timeInSpasm: 'Time in spasm',
  tonicTime: 'Time in long spasms',
  spasmDuration: 'Length of a spasm',
  eyeClosureTimeLeft: 'Left eye half closed or more',
  eyeClosureTimeRight: 'Right eye half closed or more',
  blinkRate: 'Blinks a minute',
  bilateralClosureRate: 'Closures of both eyes a minute',
  bilateralClosureTime: 'Time with both eyes closing',
  peakLidClosure: 'Peak eyelid closure',
  peakCommissure: 'Peak pull of the mouth',
  peakBrow: 'Peak movement of the brow',
  otherBabinskiCount: 'Brow up while the eye closes',
  otherBabinskiShare: 'Share of spasms with brow up',
  synkinesis: 'Eye and mouth moving together',
  synkinesisLag: 'Mouth behind the eye',
  apertureLeft: 'Left eye opening',
  apertureRight: 'Right eye opening',
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
