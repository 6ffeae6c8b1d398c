import type { UnitCode } from '@facialis/units';
import type { MeasureName } from './recording.ts';
import type { ReferenceName } from './references.ts';

/** What there is to know about one measure. */
export interface MeasureEntry {
  /** What it is, in one sentence. */
  readonly what: string;
  /** UCUM code. */
  readonly unit: UnitCode;
  /** Lowest and highest value it can take; null where there is no bound. */
  readonly range: readonly [number | null, number | null];
  /** Against what it is measured, and whose left. */
  readonly frame: string;
  /** Where the definition comes from; null where it is this project's own. */
  readonly source: ReferenceName | null;
  /** What it does not say. */
  readonly limits: string;
}

const EITHER_SIDE = 'Spasms of either half of the face, each on its own side.';
const OWN_REST = "Against this person's own rest position in the skull-fixed face frame.";
const LEFT = "The person's own left, whether or not the picture is mirrored.";
const RIGHT = "The person's own right, whether or not the picture is mirrored.";
const FEW_EVENTS = 'Median over spasms: with few of them it rests on little.';
const CLOSURE_LIMITS =
  'Half closed is against the eye’s own open aperture in this recording; a lid that droops throughout is not counted as closed.';
const APERTURE_LIMITS =
  'Millimetres rest on an iris of 11.7 mm (about ±0.5 mm between adults); looking down narrows the gap.';

/** Six lines on every measure, for documents and reports. */
export const MEASURES: Readonly<Record<MeasureName, MeasureEntry>> = {
  spasmRate: {
    what: 'Spasms that start, per minute of measurable time.',
    unit: '/min',
    range: [0, null],
    frame: EITHER_SIDE,
    source: 'nonConjugate',
    limits: 'Spasms that merge into one count once; time in spasm tells them apart.',
  },
  timeInSpasm: {
    what: 'Share of measurable time in which a spasm is going on.',
    unit: '%',
    range: [0, 100],
    frame: EITHER_SIDE,
    source: null,
    limits: 'A recording of a minute is a sample: spasms come and go over the day.',
  },
  tonicTime: {
    what: 'Share of measurable time in spasms of 1 s or longer.',
    unit: '%',
    range: [0, 100],
    frame: EITHER_SIDE,
    source: null,
    limits: 'A run of twitches without a pause is one long spasm.',
  },
  spasmDuration: {
    what: 'Median time from onset to offset of a spasm.',
    unit: 's',
    range: [0, null],
    frame: EITHER_SIDE,
    source: null,
    limits: `${FEW_EVENTS} No published distribution of durations was found to compare with.`,
  },
  eyeClosureTimeLeft: {
    what: 'Share of measurable time with the left eye at least half closed, blinks left out.',
    unit: '%',
    range: [0, 100],
    frame: LEFT,
    source: 'closureTime',
    limits: CLOSURE_LIMITS,
  },
  eyeClosureTimeRight: {
    what: 'Share of measurable time with the right eye at least half closed, blinks left out.',
    unit: '%',
    range: [0, 100],
    frame: RIGHT,
    source: 'closureTime',
    limits: CLOSURE_LIMITS,
  },
  blinkRate: {
    what: 'Blinks per minute of measurable time.',
    unit: '/min',
    range: [0, null],
    frame: 'Both eyes together.',
    source: 'blinkRate',
    limits: 'Depends on the task: 17 at rest, 26 in talk, 4.5 in reading in healthy adults.',
  },
  bilateralClosureRate: {
    what: 'Closures of both eyes for longer than a blink, per minute of measurable time.',
    unit: '/min',
    range: [0, null],
    frame: 'Both eyes together.',
    source: 'blinkLength',
    limits: 'A picture alone cannot tell a wish to close the eyes from a spasm of both.',
  },
  bilateralClosureTime: {
    what: 'Share of measurable time in closures of both eyes, blinks left out.',
    unit: '%',
    range: [0, 100],
    frame: 'Both eyes together.',
    source: 'closureTime',
    limits: 'A picture alone cannot tell a wish to close the eyes from a spasm of both.',
  },
  peakLidClosure: {
    what: 'Median over spasms of the highest lid closure; 0 is open, 1 is shut.',
    unit: '1',
    range: [0, 1],
    frame: 'The eye on the side of the spasm, against its own open aperture.',
    source: null,
    limits: FEW_EVENTS,
  },
  peakCommissure: {
    what: 'Median over spasms of the mouth corner’s furthest displacement.',
    unit: 'mm',
    range: [0, null],
    frame: OWN_REST,
    source: null,
    limits: FEW_EVENTS,
  },
  peakBrow: {
    what: 'Median over spasms of the brow’s furthest displacement; up is positive.',
    unit: 'mm',
    range: [null, null],
    frame: OWN_REST,
    source: null,
    limits: FEW_EVENTS,
  },
  otherBabinskiCount: {
    what: 'Spasms in which the brow goes up while the same eye closes.',
    unit: '{count}',
    range: [0, null],
    frame: 'Brow and eye on the side of the spasm.',
    source: 'otherBabinski',
    limits: 'Brow lift without closure of the eye is not counted.',
  },
  otherBabinskiShare: {
    what: 'Share of spasms with the other Babinski sign, of those in which it could be judged.',
    unit: '%',
    range: [0, 100],
    frame: 'Brow and eye on the side of the spasm.',
    source: 'babinskiAccuracy',
    limits:
      'Its absence excludes nothing: 35 to 86 % of patients show it, depending on the series.',
  },
  synkinesis: {
    what: 'Highest correlation of lid closure and mouth-corner displacement within ±200 ms, around spasms.',
    unit: '1',
    range: [-1, 1],
    frame: 'Eye and mouth corner on the side of the spasm.',
    source: 'comparison',
    limits: 'Noise of the mouth corner lowers it; the highest of many shifts is a little too high.',
  },
  synkinesisLag: {
    what: 'Shift at which lid and mouth corner agree best; positive when the mouth follows the eye.',
    unit: 'ms',
    range: [-200, 200],
    frame: 'Eye and mouth corner on the side of the spasm.',
    source: null,
    limits: 'A lag shorter than a frame is read from a parabola and is not exact.',
  },
  apertureLeft: {
    what: 'Median gap between the lids of the open left eye, outside events.',
    unit: 'mm',
    range: [0, null],
    frame: LEFT,
    source: 'aperture',
    limits: APERTURE_LIMITS,
  },
  apertureRight: {
    what: 'Median gap between the lids of the open right eye, outside events.',
    unit: 'mm',
    range: [0, null],
    frame: RIGHT,
    source: 'aperture',
    limits: APERTURE_LIMITS,
  },
};
