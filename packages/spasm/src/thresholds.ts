import type { Parameter } from './methods.ts';

/** Least one-sided excess of lid closure that is looked at: five times what rest wavers by. */
export const LEAST_LID = 0.12;
/** Least one-sided excess of the mouth corner's displacement, mm: what an observer can just see. */
export const LEAST_MOUTH_MM = 0.8;
/** The same where only a tracker's own scale of 0 to 1 is known. */
export const LEAST_MOUTH_ACTIVITY = 0.12;
/** Least movement of a brow, or of skin over the cheek, that counts as taking part, mm. */
export const LEAST_BROW_MM = 0.8;
export const LEAST_CHEEK_MM = 0.8;
/** The excess must stand out of the recording's own rest by this many standard deviations. */
export const LEAST_DEVIATIONS = 5;
/** Of the movement itself, at least this share must be one-sided: smiles are seldom even. */
export const LEAST_ONE_SIDED = 0.4;
/**
 * What is left in a channel when the head turns by a degree: a mouth corner lies some 40 mm before
 * the axis of the head and a fifth of its path escapes the regression; the lids' strip slides by
 * about a fortieth of the aperture.
 */
export const MOUTH_MM_PER_DEGREE = 0.15;
export const LID_PER_DEGREE = 0.025;
/**
 * With the head turned further than this from its usual pose, degrees, or turning faster, degrees
 * a second, one half of the face is foreshortened or smeared against the other: what is one-sided
 * then says nothing.
 */
export const FURTHEST_TURN_DEG = 13;
export const FASTEST_TURN_DEG_S = 40;
/** Both sides are compared within this time, s: the lids of one blink part by up to 15 ms. */
export const TOGETHER_S = 0.07;
/** Parts of one spasm follow each other within this time, s; shorter gaps are bridged. */
export const BRIDGED_GAP_S = 0.12;
/** The longest blink: closing, closed and opening (Stern 1984). */
export const LONGEST_BLINK_S = 0.5;
/** How much longer a lid weakened by palsy or toxin may take to reopen after a blink, s. */
export const WEAK_LID_S = 0.6;
/** From here on a spasm is tonic, s. */
export const TONIC_FROM_S = 1;
/** Both lids this far down are closing together. */
export const BOTH_CLOSING = 0.2;
/** Both lids this far down are closed together; less is a squint. */
export const BOTH_CLOSED = 0.6;
/** Closures of both eyes are involuntary when they come again and again: count, and per minute. */
export const REPEATED_CLOSURES = 4;
export const REPEATED_PER_MINUTE = 8;

/** Every threshold of event detection, for the methods paragraph. */
export const DETECTION_PARAMETERS: Readonly<Record<string, Parameter>> = {
  leastLid: { value: LEAST_LID, unit: '1', meaning: 'least one-sided lid closure' },
  leastMouth: {
    value: LEAST_MOUTH_MM,
    unit: 'mm',
    meaning: 'least one-sided pull of a mouth corner',
  },
  leastBrow: {
    value: LEAST_BROW_MM,
    unit: 'mm',
    meaning: 'least movement of a brow that takes part',
  },
  leastDeviations: {
    value: LEAST_DEVIATIONS,
    unit: '1',
    meaning: 'standard deviations of rest that an excess must exceed',
  },
  leastOneSided: {
    value: LEAST_ONE_SIDED,
    unit: '1',
    meaning: 'least share of a movement that is one-sided',
  },
  together: { value: TOGETHER_S, unit: 's', meaning: 'time within which both sides are compared' },
  longestBlink: { value: LONGEST_BLINK_S, unit: 's', meaning: 'longest blink' },
  tonicFrom: { value: TONIC_FROM_S, unit: 's', meaning: 'shortest tonic spasm' },
};
