import {
  EVIDENCE_LABELS,
  MEDICINE_NOTES,
  MEDICINE_VERDICTS,
  type MedicineCourse,
} from '@facialis/care';
import { timeSpan } from '@facialis/record';
import { type Html, html, NOTHING } from '../../html.ts';
import { unwantedWords } from '../changes.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import type { Speech } from '../speech.ts';
import { renderList, renderPart, renderTable } from './table.ts';

/** Each course of a medicine: dose, what it did as far as that can be told, what is known of it. */
export function renderMedicinePart(facts: VisitFacts, speech: Speech, citations: Citations): Html {
  const { say } = speech;
  const courses = facts.medicines.filter(
    ({ until }) => facts.from === null || until === null || timeSpan(until).to >= facts.from,
  );
  if (courses.length === 0) return NOTHING;
  const notes = new Set(courses.flatMap((one) => one.effects.flatMap((effect) => effect.notes)));
  return renderPart(
    'medicines',
    say('Medicines'),
    renderTable(
      say('What was taken, what it did, and what is known of it'),
      [
        'Medicine',
        'Taken',
        'Dose',
        'Helped',
        'By the record',
        'Unwanted effects',
        'Why stopped',
        'What is known',
      ].map(say),
      courses.map((course) => row(course, speech, citations)),
    ),
    renderList([...notes].map((note) => say(MEDICINE_NOTES[note]))),
  );
}

function row(course: MedicineCourse, speech: Speech, citations: Citations) {
  const { say, time, number } = speech;
  const { substance, name, from, until, doses, helped, effects, unwantedEffects, evidence } =
    course;
  const dose = doses.at(-1)?.dose;
  return [
    substance === 'other' ? (name ?? '') : say(substance),
    until === null ? `${time(from)} –` : `${time(from)} – ${time(until)}`,
    dose
      ? `${number(dose.amount, 2)} ${dose.unit}, ${say(`${number(dose.timesADay, 2)} times a day`)}`
      : '',
    helped === null ? '' : say(`${number(helped, 1)} out of 10`),
    effects.map(({ verdict }) => say(MEDICINE_VERDICTS[verdict])).join(' '),
    unwantedEffects.map((one) => unwantedWords(one, speech)).join(', '),
    course.whyStopped ?? '',
    html`${say(EVIDENCE_LABELS[evidence.label])} ${citations.cite(...evidence.statements)}`,
  ] as const;
}
