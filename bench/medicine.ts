import { type MedicineEffect, medicineCourses } from '../packages/care/src/index.ts';
import { createRandom, type Random } from '../packages/phantom/src/random.ts';
import { type Entry, EXAMPLES } from '../packages/record/src/index.ts';
import { figure, type Table } from './table.ts';

/** Weeks that are noted before, during and after the medicine is taken. */
const COURSES = [
  { name: '8, 8 and 8 weeks', weeks: [8, 8, 8] },
  { name: '4 and 6 weeks, none after', weeks: [4, 6, 0] },
] as const;
/** Mean days from one note to the next. */
const GAPS = [1, 3, 7] as const;
/** Days after which two deviations have a third in common; 0: every day stands for itself. */
const DRIFTS = [0, 3, 10, 30] as const;
/** Strength without the medicine, of ten, and its spread over the days. */
const LEVEL = 6;
const SPREAD = 1.5;
/** Share of that spread that belongs to the single day. */
const OF_THE_DAY = 0.2;
/** What is left of the strength while the medicine is taken. */
const LEFT = { nothing: 1, little: 0.7, much: 0.4 } as const;
/** Courses of a row. */
const PEOPLE = { full: 300, quick: 10 } as const;
const DAYS_A_WEEK = 7;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);

/**
 * How often a medicine is called an effect that has none, and found that has one, on simulated
 * people who write down the strength of the spasm.
 *
 * @param options.quick a few people, to see that everything runs
 */
export function medicines({ quick }: { readonly quick: boolean }): Table {
  const people = quick ? PEOPLE.quick : PEOPLE.full;
  const rows = COURSES.flatMap(({ name, weeks }) =>
    GAPS.flatMap((gap) =>
      DRIFTS.map((drift) => {
        const effects = (left: keyof typeof LEFT) =>
          Array.from({ length: people }, (_, seed) => draw(seed, weeks, gap, drift, LEFT[left]));
        const [nothing, little, much] = [effects('nothing'), effects('little'), effects('much')];
        return [
          name,
          `${gap} d`,
          `${drift} d`,
          percent(nothing, ({ verdict }) => verdict === 'less' || verdict === 'more'),
          percent(little, ({ verdict }) => verdict === 'less'),
          percent(much, ({ verdict }) => verdict === 'less'),
          percent(nothing, ({ verdict }) => verdict === 'too-few'),
        ];
      }),
    ),
  );
  return {
    title: 'Whether a medicine did anything',
    about: `Strength ${LEVEL} ± ${SPREAD} of ten, written down as whole numbers at irregular gaps; the deviation goes in stretches, ${100 * OF_THE_DAY} % of its variance belongs to the single day; ${people} simulated courses a row (bench/medicine.ts).`,
    head: [
      'before, during, after',
      'noted every',
      'a stretch lasts',
      'nothing called an effect',
      '30 % less found',
      '60 % less found',
      'too few days',
    ],
    rows,
  };
}

function percent(
  effects: readonly MedicineEffect[],
  holds: (effect: MedicineEffect) => boolean,
): string {
  return figure((100 * effects.filter(holds).length) / effects.length, 0, '%');
}

function draw(
  seed: number,
  [before, during, after]: readonly [number, number, number],
  gap: number,
  drift: number,
  left: number,
): MedicineEffect {
  const random = createRandom(seed, 'medicine');
  const [start, end] = [before * DAYS_A_WEEK, (before + during) * DAYS_A_WEEK - 1];
  const last = (before + during + after) * DAYS_A_WEEK - 1;
  const entries: Entry[] = [
    {
      kind: 'medicine',
      when: dateOf(start),
      end: dateOf(end),
      author: { role: 'self' },
      side: 'left',
      substance: 'gabapentin',
    },
  ];
  let next = gap * random.next();
  for (const [day, deviation] of deviations(random, last + 1, drift).entries()) {
    if (day < next) continue;
    next = Math.max(day + 1, next + gap * random.between(0.3, 1.7));
    const strength = (LEVEL + SPREAD * deviation) * (day >= start && day <= end ? left : 1);
    entries.push({
      ...EXAMPLES.symptoms,
      when: dateOf(day),
      side: 'left',
      symptoms: [
        {
          symptom: 'eyelid-twitching',
          strength: Math.round(Math.min(10, Math.max(0, strength))),
        },
      ],
    });
  }
  return medicineCourses(entries, { today: dateOf(last) })[0]!.effects[0]!;
}

/** One deviation for each day, of variance 1. */
function deviations(random: Random, days: number, drift: number): number[] {
  const kept = drift === 0 ? 0 : Math.exp(-1 / drift);
  let stretch = random.normal();
  return Array.from({ length: days }, () => {
    const deviation = Math.sqrt(1 - OF_THE_DAY) * stretch + Math.sqrt(OF_THE_DAY) * random.normal();
    stretch = kept * stretch + Math.sqrt(1 - kept * kept) * random.normal();
    return deviation;
  });
}

function dateOf(day: number): string {
  return new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10);
}
