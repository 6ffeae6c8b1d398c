import type { Entry, Medicine, OneSide, Side, Substance, UnwantedEffect } from '@facialis/record';
import { type KnownRecord, knownRecord } from '../course/known.ts';
import { effectOf, type MedicineEffect } from './effect.ts';
import type { MedicineNote } from './notes.ts';
import { hasEnded, type Stretch, stretchesOf } from './stretches.ts';
import { type SubstanceEvidence, substanceEvidence } from './substances.ts';
import { namedSides } from './values.ts';

/** One dose of a course. */
export interface MedicineDose {
  /** First day, as the record has it. */
  readonly from: string;
  /** Last day, as the record has it; null where none has been. */
  readonly until: string | null;
  /** Null where the dose is not known. */
  readonly dose: NonNullable<Medicine['dose']> | null;
}

/** One course of a medicine: doses of one substance without a break. */
export interface MedicineCourse {
  readonly substance: Substance;
  /** Name on the package; null where it was not noted. */
  readonly name: string | null;
  /** The person's own side of the spasm; null where it was not noted. */
  readonly side: Side | null;
  /** First day, as the record has it. */
  readonly from: string;
  /** Last day, as the record has it; null while it is taken. */
  readonly until: string | null;
  /** Days on it until today, both ends counted, as few and as many as they may be. */
  readonly days: { readonly least: number; readonly most: number };
  readonly doses: readonly MedicineDose[];
  /** How much the person says it helped, the last time it was noted: 0 not at all to 10; null where it was not. */
  readonly helped: number | null;
  readonly unwantedEffects: readonly UnwantedEffect[];
  /** In the person's words; null where it was not noted. */
  readonly whyStopped: string | null;
  /** What is published of the substance. */
  readonly evidence: SubstanceEvidence;
  /** One for each side on which the record names a spasm. */
  readonly effects: readonly MedicineEffect[];
  readonly notes: readonly MedicineNote[];
}

/**
 * The courses of medicines in a record, the earliest first, each with what is published of it and
 * with what it did to the spasm as far as that can be told from chance. The method stands in
 * docs/explanation/medicines.md. The same entries always give the same answer.
 *
 * @param entries a person's course, in any order
 * @param options.today the person's present day, ISO date; what lies after it is not looked at
 */
export function medicineCourses(
  entries: readonly Entry[],
  options: { readonly today: string },
): readonly MedicineCourse[] {
  const record = knownRecord(entries, options.today);
  const stretches = stretchesOf(record.entries, record.today);
  return stretches.map((stretch) => courseOf(stretch, record, stretches));
}

function courseOf(
  stretch: Stretch,
  record: KnownRecord,
  stretches: readonly Stretch[],
): MedicineCourse {
  const { doses, start, end } = stretch;
  const first = doses[0]!;
  const sides = new Set(doses.flatMap(({ side }) => side ?? []));
  const beforeBirth = record.isBeforeBirth(first.when);
  const looked: readonly OneSide[] = beforeBirth ? [] : sidesOf(sides, record.entries);
  const unsure = start.to > start.from || (end !== null && end.to > end.from);
  const notes: [boolean, MedicineNote][] = [
    [beforeBirth, 'before-birth'],
    [doses.length > 1, 'dose-changed'],
    [unsure, 'day-unknown'],
  ];
  const latest = <K extends 'effect' | 'whyStopped'>(field: K) =>
    doses.findLast((dose) => dose[field] !== undefined)?.[field] ?? null;
  return {
    substance: first.substance,
    name: doses.find(({ name }) => name !== undefined)?.name ?? null,
    side: sides.size === 1 ? [...sides][0]! : sides.size > 1 ? 'both' : null,
    from: first.when,
    until: end?.time ?? null,
    days: daysOn(stretch, record.today),
    doses: doses.map((one) => ({
      from: one.when,
      until: hasEnded(one, record.today) ? one.end! : null,
      dose: one.dose ?? null,
    })),
    helped: latest('effect'),
    unwantedEffects: doses.flatMap(({ unwantedEffects = [] }) => unwantedEffects),
    whyStopped: end === null ? null : latest('whyStopped'),
    evidence: substanceEvidence(first.substance),
    effects: looked.map((side) => effectOf(stretch, side, record.entries, stretches)),
    notes: notes.filter(([holds]) => holds).map(([, note]) => note),
  };
}

/** The sides that a medicine is looked at for: its own, or those on which the record names a spasm. */
function sidesOf(sides: ReadonlySet<Side>, entries: readonly Entry[]): OneSide[] {
  const own = (['left', 'right'] as const).filter((side) => sides.has(side) || sides.has('both'));
  return own.length > 0 ? own : namedSides(entries);
}

function daysOn({ start, end }: Stretch, today: number): { least: number; most: number } {
  const last = end ?? { from: today, to: today };
  return {
    least: Math.max(1, last.from - start.to + 1),
    most: Math.max(1, last.to - start.from + 1),
  };
}
