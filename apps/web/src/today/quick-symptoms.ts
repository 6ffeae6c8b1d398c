import { type EntryOf, type Side, SYMPTOMS } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { dayOf, recordTime } from '../entries/typed-time.ts';

/** A symptom of the record. */
export type Symptom = (typeof SYMPTOMS)[number];

/** The symptom that stands for the spasm of the half face as a whole. */
export const WHOLE = 'one-side-twitching' satisfies Symptom;

/** What is noted on the quick form. */
export interface QuickNote {
  readonly side: Side | null;
  /** Strength of the spasm as a whole, 0 to 10; null until it is chosen. */
  readonly strength: number | null;
  /** Strength of each symptom that was switched on, 0 to 10. */
  readonly symptoms: ReadonlyMap<Symptom, number>;
  readonly note: string;
}

/** The side of the last entry that has one: a spasm does not change sides. */
export function usualSide(course: readonly Version[]): Side | null {
  const last = course.findLast(
    ({ content }) => 'side' in content && content.side !== undefined && content.kind !== 'visit',
  )?.content;
  return last && 'side' in last ? (last.side ?? null) : null;
}

/** Symptoms in the order of how often the person noted them, then in the record's own order. */
export function usualSymptoms(course: readonly Version[]): Symptom[] {
  const counts = new Map<Symptom, number>();
  for (const { content } of course) {
    if (content.kind !== 'symptoms') continue;
    for (const { symptom } of content.symptoms) counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
  }
  return SYMPTOMS.filter((symptom) => symptom !== WHOLE).toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
}

/** The entry of a note that has its side and strength. */
export function symptomsEntry(
  {
    side,
    strength,
    symptoms,
    note,
  }: QuickNote & { readonly side: Side; readonly strength: number },
  now: Date,
): EntryOf<'symptoms'> {
  const words = note.trim();
  return {
    kind: 'symptoms',
    when: momentOf(now),
    author: { role: 'self' },
    side,
    symptoms: [
      { symptom: WHOLE, strength },
      ...[...symptoms].map(([symptom, felt]) => ({ symptom, strength: felt })),
    ],
    ...(words !== '' && { note: words }),
  };
}

/** A moment as the record writes it, by the clock of here. */
function momentOf(now: Date): string {
  const clock = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return recordTime({ precision: 'moment', text: `${dayOf(now)}T${clock.join(':')}` }, undefined)!;
}
