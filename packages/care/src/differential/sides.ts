import {
  compareTimes,
  type Entry,
  type Kind,
  SIDES,
  type Side,
  type Symptoms,
} from '@facialis/record';
import { knownRecord } from '../course/known.ts';

/** Entries of one kind that name the same side: how many, and the times of the first and the last. */
export interface SideNamed {
  readonly kind: Kind;
  readonly entries: number;
  readonly first: string;
  readonly last: string;
}

/** Which entries name which side of the spasm. */
export type SidesNamed = Readonly<Record<Side, readonly SideNamed[]>>;

/** Asked at the top, above everything else, where a record mixes up the sides. */
export const SIDES_QUESTION =
  'The record does not name one side throughout. Is one of these a mistake, has the spasm changed sides, or are both sides affected?';

/**
 * The sides that the record names, by what names them: asked about first where there is more than
 * one. A session on both sides is left out: the healthy side may be treated to match.
 *
 * @param all a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies surely after it is not read
 */
export function sidesNamed(
  all: readonly Entry[],
  { today }: { readonly today: string },
): SidesNamed {
  const { entries } = knownRecord(all, today);
  const named = (side: Side) =>
    groupsOf(entries.filter((entry) => [...sidesOfSpasm(entry), ...treated(entry)].includes(side)));
  return { left: named('left'), right: named('right'), both: named('both') };
}

/** Whether a record names more than one side: a slip, a spasm that changes sides, or both sides. */
export function areSidesMixed(named: SidesNamed): boolean {
  return SIDES.filter((side) => named[side].length > 0).length > 1;
}

/** The sides on which an entry says that there is a spasm. */
export function sidesOfSpasm(entry: Entry): readonly Side[] {
  if (entry.kind === 'history') return entry.side === undefined ? [] : [entry.side];
  if (entry.kind === 'symptoms') return sidesFelt(entry);
  if (entry.kind !== 'recording' || entry.record.quality.verdict === 'unusable') return [];
  const { affectedSide, laterality } = entry.record;
  if (affectedSide !== null) return [affectedSide];
  return laterality.pattern?.startsWith('both') ? ['both'] : [];
}

/** A day without any spasm names no side of it. */
function sidesFelt({ side, symptoms }: Symptoms): readonly Side[] {
  const felt = symptoms.filter(({ strength }) => strength > 0).map(({ symptom }) => symptom);
  if (felt.length === 0) return [];
  return felt.includes('both-sides-twitching') ? [side, 'both'] : [side];
}

function treated(entry: Entry): readonly Side[] {
  if (entry.kind !== 'toxin-session' && entry.kind !== 'operation') return [];
  return entry.side === 'both' ? [] : [entry.side];
}

function groupsOf(entries: readonly Entry[]): SideNamed[] {
  const timed = entries
    .filter((entry) => 'when' in entry)
    .toSorted((a, b) => compareTimes(a.when, b.when));
  return [...new Set(timed.map(({ kind }) => kind).toSorted())].map((kind) => {
    const times = timed.filter((entry) => entry.kind === kind).map(({ when }) => when);
    return { kind, entries: times.length, first: times[0]!, last: times.at(-1)! };
  });
}
