import type { Recording, SpasmEvent } from './recording.ts';
import type { ProtocolSegment } from './segments.ts';
import { poissonAtMost, probabilityShareAtLeast } from './statistics.ts';

/** Which side is affected, how sure that is, and a sentence that says so. */
export interface Laterality {
  readonly pattern: Recording['laterality']['pattern'];
  readonly affectedSide: Recording['affectedSide'];
  /** 0 to 1: how probable the pattern is, from the counts alone. */
  readonly confidence: number;
  readonly sentence: string;
}

/**
 * A finding is called one-sided when at least this share of spasms is on one side. One of five on
 * the other side may be a slip of detection; truly bilateral hemifacial spasm is seen in about 1 %
 * of patients (Colosimo 2006, doi 10.1001/archneur.63.3.441).
 */
export const ONE_SIDED_SHARE = 0.8;
/** A single event says nothing about a pattern. */
export const FEWEST_SPASMS = 2;
/** Both sides are only called affected apart from each other with this many spasms on each. */
export const FEWEST_ON_EACH_SIDE = 3;
/** Closures of both eyes that were not asked for point to blepharospasm when there are this many… */
export const FEWEST_CLOSURES = 4;
/**
 * …and either this many a minute (own value: above what talk and squinting bring, under the 21.6
 * lid movements a minute of untreated blepharospasm, PMID 36583629)…
 */
export const CLOSURES_PER_MINUTE = 8;
/** …or this share of the measurable time is spent in them (own value). */
export const CLOSURE_TIME_SHARE = 0.25;
/** A face with fewer spasms a minute than this may pass as free of them. */
export const RATE_WORTH_SEEING = 1;
/** Less measurable time than this, s, cannot show that there are no spasms. */
export const SHORTEST_FOR_NONE_S = 10;

const SECONDS_PER_MINUTE = 60;

/**
 * Which side is affected. Counts spasms on each side and closures of both eyes; leaves out
 * closures in segments in which the person was asked to close the eyes. The confidence is the
 * probability, from the binomial counts with every share equally likely beforehand, that the
 * share of events is what the pattern says; for no spasms, the probability that a face with one
 * spasm a minute would have shown one.
 *
 * @param measurableS measurable seconds the events come from
 */
export function findLaterality(
  events: readonly SpasmEvent[],
  measurableS: number,
  segments: readonly ProtocolSegment[] = [],
): Laterality {
  const asked = segments.filter(
    ({ kind }) => kind === 'gentle-closure' || kind === 'tight-closure',
  );
  const spasms = events.filter((event) => event.kind === 'spasm');
  const left = spasms.filter((event) => event.side === 'left').length;
  const right = spasms.filter((event) => event.side === 'right').length;
  const closures = events.filter(
    ({ kind, side, onset, offset }) =>
      (kind === 'bilateral-closure' || (kind === 'spasm' && side === 'both')) &&
      !asked.some((segment) => onset < segment.to && offset > segment.from),
  );
  const closedS = closures.reduce((sum, { onset, offset }) => sum + offset - onset, 0);
  const repeated =
    closures.length >= FEWEST_CLOSURES &&
    (closures.length * SECONDS_PER_MINUTE >= CLOSURES_PER_MINUTE * measurableS ||
      closedS >= CLOSURE_TIME_SHARE * measurableS);

  if (repeated && closures.length > left + right) {
    return bothTogether(closures.length, left + right);
  }
  return left + right === 0 ? noSpasm(closures.length, measurableS) : bySides(left, right);
}

function bothTogether(together: number, oneSided: number): Laterality {
  return {
    pattern: 'both-together',
    affectedSide: 'both',
    confidence: probabilityShareAtLeast(ONE_SIDED_SHARE, together, together + oneSided),
    sentence:
      `Both eyes closed together ${together} times: this points to blepharospasm rather than ` +
      'hemifacial spasm, unless the person was closing the eyes on purpose.',
  };
}

function noSpasm(together: number, measurableS: number): Laterality {
  if (measurableS < SHORTEST_FOR_NONE_S) {
    return {
      ...UNDETERMINED,
      sentence: `${Math.round(measurableS)} s that can be measured are too short to say whether there are spasms.`,
    };
  }
  const expected = (RATE_WORTH_SEEING * measurableS) / SECONDS_PER_MINUTE;
  const closures =
    together === 0 ? '' : ` Both eyes closed together ${times(together)}, which is not counted.`;
  return {
    pattern: 'none',
    affectedSide: null,
    confidence: 1 - poissonAtMost(0, expected),
    sentence: `No spasm was seen in ${Math.round(measurableS)} s that could be measured.${closures}`,
  };
}

function bySides(left: number, right: number): Laterality {
  const all = left + right;
  const side = left >= right ? 'left' : 'right';
  const major = Math.max(left, right);
  const minor = all - major;
  const oneSided = probabilityShareAtLeast(ONE_SIDED_SHARE, major, all);
  if (all < FEWEST_SPASMS) {
    return {
      ...UNDETERMINED,
      sentence: `One spasm was seen, on the ${side} side: too few to name a side.`,
    };
  }
  if (major / all >= ONE_SIDED_SHARE) {
    const rest = minor === 0 ? '' : `, ${minor} on the other`;
    return {
      pattern: 'one-side',
      affectedSide: side,
      confidence: oneSided,
      sentence: `${major} of ${all} spasms are on the ${side} side${rest}.`,
    };
  }
  if (minor >= FEWEST_ON_EACH_SIDE) {
    return {
      pattern: 'both-separately',
      affectedSide: 'both',
      confidence: 1 - oneSided,
      sentence:
        `${left} spasms are on the left and ${right} on the right, at different times: rare in ` +
        'hemifacial spasm, a reason to look for another cause.',
    };
  }
  return {
    ...UNDETERMINED,
    sentence: `${left} spasms on the left and ${right} on the right are too few to name a side.`,
  };
}

const UNDETERMINED = { pattern: 'undetermined', affectedSide: null, confidence: 0 } as const;

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
