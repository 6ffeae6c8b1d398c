import { type Entry, type OneSide, spasmBurden } from '@facialis/record';
import { isOtherSide, MOTOR } from '../toxin/burden.ts';
import { dayOf } from '../toxin/day.ts';

/** What an effect is read from, with the unit of its values. */
export const MEDICINE_READINGS = {
  recordings: { what: 'Share of the time in spasm, by recordings.', unit: '%' },
  symptoms: { what: 'Strength of the spasm as it was written down, of ten.', unit: '{score}' },
} as const;

/** What an effect is read from. */
export type MedicineReading = keyof typeof MEDICINE_READINGS;

/** One day's spasm. */
export interface DaySpasm {
  readonly day: number;
  readonly value: number;
}

/** The spasm of one side day by day, by recordings and by what was written down. */
export interface SideValues {
  readonly recordings: readonly DaySpasm[];
  readonly symptoms: readonly DaySpasm[];
  /** Days of recordings that could not be judged. */
  readonly unusable: readonly number[];
  /** Days of entries of the other side. */
  readonly otherSide: readonly number[];
}

interface Weighed extends DaySpasm {
  readonly weight: number;
}

/**
 * Reads the spasm of one side out of the entries, one value for each day: of several recordings the
 * mean by their measurable time, of several notes the mean. Entries whose day is not known are left out.
 */
export function sideValues(entries: readonly Entry[], side: OneSide): SideValues {
  const recordings: Weighed[] = [];
  const symptoms: Weighed[] = [];
  const [unusable, otherSide]: [number[], number[]] = [[], []];
  for (const entry of entries) {
    if (entry.kind !== 'recording' && entry.kind !== 'symptoms') continue;
    const { day, off } = dayOf(entry.when);
    if (off > 0) continue;
    if (isOtherSide(entry, side)) {
      otherSide.push(day);
    } else if (entry.kind === 'symptoms') {
      const value = spasmStrength(entry);
      if (value !== null) symptoms.push({ day, value, weight: 1 });
    } else if (entry.record.quality.verdict === 'unusable') {
      unusable.push(day);
    } else {
      const share = spasmBurden(entry).timeShare;
      const weight = entry.record.measures.timeInSpasm.measurableS;
      if (share !== null && weight > 0) recordings.push({ day, value: share.value, weight });
    }
  }
  return { recordings: daily(recordings), symptoms: daily(symptoms), unusable, otherSide };
}

/** The strongest of the symptoms that are the spasm itself, 0 to 10; null where none of them was asked. */
export function spasmStrength({ symptoms }: Extract<Entry, { kind: 'symptoms' }>): number | null {
  const strengths = symptoms
    .filter(({ symptom }) => MOTOR.includes(symptom))
    .map(({ strength }) => strength);
  return strengths.length === 0 ? null : Math.max(...strengths);
}

function daily(values: readonly Weighed[]): DaySpasm[] {
  const days = Map.groupBy(values, ({ day }) => day);
  return [...days]
    .map(([day, all]) => {
      // Summed in order of size, so that the order of the entries does not show in the last digit.
      const ordered = all.toSorted((a, b) => a.value - b.value || a.weight - b.weight);
      const weight = ordered.reduce((sum, one) => sum + one.weight, 0);
      return { day, value: ordered.reduce((sum, one) => sum + one.value * one.weight, 0) / weight };
    })
    .sort((a, b) => a.day - b.day);
}

/** The sides on which the entries name a spasm. */
export function namedSides(entries: readonly Entry[]): OneSide[] {
  const named = entries.map((entry) => {
    if (entry.kind === 'recording') return entry.record.affectedSide ?? entry.side;
    return 'side' in entry ? entry.side : undefined;
  });
  return (['left', 'right'] as const).filter(
    (side) => named.includes(side) || named.includes('both'),
  );
}
