import {
  ABOUT_MEDICINES,
  EVIDENCE_LABELS,
  MEDICINE_NOTES,
  MEDICINE_READINGS,
  MEDICINE_VERDICTS,
  type MedicineComparison,
  type MedicineCourse,
  type MedicineEffect,
  STATEMENTS,
  type SubstanceEvidence,
} from '@facialis/care';
import { counted } from '@facialis/units';
import { Footnotes, joined, saysText, section } from './sources-text.ts';

/** A mean, or how two differ: one digit after the point, and no sign before nothing. */
const MEAN = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'negative',
});
/** Numerics: percent of one. */
const PERCENT = 100;
/** Numerics: the end of the scale on which help is told. */
const MOST_HELP = 10;

/** What medicines did, and what is published of them, to read on a terminal. */
export function medicinesText(
  courses: readonly MedicineCourse[],
  substances: readonly SubstanceEvidence[],
): string {
  const notes = new Footnotes();
  return joined([
    section(
      'What holds of every medicine here',
      ABOUT_MEDICINES.map((id) => `${STATEMENTS[id].says} ${notes.mark(id)}`),
    ),
    courses.length === 0 ? 'No medicine is in the record up to that day.\n' : '',
    ...courses.map((course) => courseText(course, notes)),
    section(
      'What is published of each substance',
      substances
        .filter(({ substance }) => substance !== 'other')
        .map((one) => substanceText(one, notes)),
    ),
    notes.text(),
  ]);
}

function courseText(course: MedicineCourse, notes: Footnotes): string {
  const { substance, name, from, until, days, helped, whyStopped, effects } = course;
  const length = days.least === days.most ? '' : `${days.least} to `;
  return section(`${name ?? substance}, ${from} to ${until ?? 'now'}`, [
    `on it for ${length}${counted(days.most, 'day')}`,
    ...(helped === null ? [] : [`helped, as it was said: ${helped} of ${MOST_HELP}`]),
    ...(whyStopped === null ? [] : [`why it was stopped: ${whyStopped}`]),
    ...effects.flatMap((effect) => effectLines(effect)),
    ...course.notes.map((note) => MEDICINE_NOTES[note]),
    substanceText(course.evidence, notes),
  ]);
}

function effectLines({ side, verdict, comparisons, notes }: MedicineEffect): string[] {
  return [
    `${side} side: ${MEDICINE_VERDICTS[verdict]}`,
    ...comparisons.map(comparisonText),
    ...notes.map((note) => MEDICINE_NOTES[note]),
  ];
}

function comparisonText(comparison: MedicineComparison): string {
  const { reading, before, during, after, difference, confidence, unit } = comparison;
  const [sign, points] = unit === '%' ? [' %', ' percentage points'] : ['', ''];
  const phases = Object.entries({ before, during, after }).map(([phase, mean]) =>
    mean === null
      ? `${phase} nothing`
      : `${phase} ${MEAN.format(mean.mean)}${sign} (${counted(mean.days, 'day')})`,
  );
  const told =
    difference === null
      ? ''
      : `; difference ${MEAN.format(difference.expected)}${points} (${Math.round(PERCENT * confidence)} % interval ${MEAN.format(difference.low)} to ${MEAN.format(difference.high)})`;
  return `${MEDICINE_READINGS[reading].what} ${phases.join(', ')}${told}`;
}

function substanceText(evidence: SubstanceEvidence, notes: Footnotes): string {
  const { substance, label, statements, cautions } = evidence;
  const careful = cautions.map(
    ({ statement, verified }) =>
      `${saysText(statement)}${verified ? '' : ' (not verified)'} ${notes.mark(statement)}`,
  );
  const care = careful.length === 0 ? [] : ['To look out for:', ...careful];
  const known = [EVIDENCE_LABELS[label], notes.mark(...statements)].filter((word) => word !== '');
  return `${substance}: ${[...known, ...care].join(' ')}`;
}
