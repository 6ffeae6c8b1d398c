import {
  areSidesMixed,
  FINDINGS,
  LOST_EFFECT_CHECKS,
  RAISED_BOTH_WAYS,
  type StatementId,
  SURGERY_WATCHES,
} from '@facialis/care';
import { SIDES } from '@facialis/record';
import { ofKind } from '../course/course-lanes.ts';
import { KIND_LABELS } from '../course/entry-words.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Citations } from './citations.ts';
import type { VisitFacts } from './facts.ts';
import type { FirstPage } from './first-page.ts';
import { SIDE_NAMES } from './spasm-words.ts';
import type { Speech } from './speech.ts';

/** A question to be talked about, and the statements that say why it is asked. */
interface OpenQuestion {
  readonly words: string;
  readonly statements: readonly StatementId[];
}

/** Of findings that are not known, so many are asked at once. */
const MOST_FINDINGS = 3;
/** Without a recording for so many days it is asked for one. */
const LONG_DAYS = 60;
const DAY_MS = 86_400_000;

/** What should be looked at first: findings that are a reason to examine again or to take a scan. */
export function renderRedFlags(
  { differential: { redFlags } }: VisitFacts,
  { say }: Speech,
  citations: Citations,
  firstPage: FirstPage,
): Html {
  if (redFlags.length === 0) return NOTHING;
  const heading = say('To be looked at first');
  const flags = redFlags.map(
    ({ seen, says, why, statement }) =>
      html`<strong>${say(says)}</strong> ${seen === 'contradictory' ? say(RAISED_BOTH_WAYS) : ''} ${say(why)} ${citations.cite(statement)}`,
  );
  return html`<section class="flags" aria-labelledby="flags"><h2 id="flags">${heading}</h2>${firstPage.flags(heading, flags)}</section>`;
}

/** What is open: what contradicts itself, what is due, and what would tell most. */
export function renderOpenQuestions(
  facts: VisitFacts,
  speech: Speech,
  citations: Citations,
  firstPage: FirstPage,
): Html {
  const { say } = speech;
  const heading = say('Open questions for this visit');
  const questions = openQuestions(facts, speech).map(
    ({ words, statements }) => html`${words} ${citations.cite(...statements)}`,
  );
  return html`<section class="open" aria-labelledby="open"><h2 id="open">${heading}</h2>${
    questions.length === 0
      ? html`<p>${say('The record raises none.')}</p>`
      : firstPage.column('ol', heading, questions)
  }</section>`;
}

function openQuestions(facts: VisitFacts, speech: Speech): OpenQuestion[] {
  return [
    ...timeQuestions(facts, speech),
    ...sideQuestions(facts, speech),
    ...contradictions(facts, speech),
    ...watchQuestions(facts, speech),
    ...toxinQuestions(facts, speech),
    ...medicineQuestions(facts, speech),
    ...recordingQuestions(facts, speech),
    ...findingQuestions(facts, speech),
  ];
}

function ask(words: string, ...statements: readonly StatementId[]): OpenQuestion {
  return { words, statements };
}

/** Times that cannot be right: before the birth, or still to come. */
function timeQuestions(
  { toCome, outlooks, operations }: VisitFacts,
  { say, list, time }: Speech,
): OpenQuestion[] {
  const isBeforeBirth =
    outlooks.some(({ notes }) => notes.includes('session-before-birth')) ||
    operations.some(({ notes }) => notes.includes('before-birth'));
  const dated = toCome.flatMap((entry) =>
    'when' in entry ? [`${say(KIND_LABELS[entry.kind])}, ${time(entry.when)}`] : [],
  );
  return [
    ...(isBeforeBirth
      ? [ask(say('A treatment is dated before the birth. Which of the two is right?'))]
      : []),
    ...(dated.length === 0
      ? []
      : [
          ask(
            say(`Dated on a day to come, and left out: ${list(dated)}. When was that, if it was?`),
          ),
        ]),
  ];
}

/** How many entries name which side, where they do not all name the same one. */
function sideQuestions({ sides }: VisitFacts, { say, list }: Speech): OpenQuestion[] {
  if (!areSidesMixed(sides)) return [];
  const named = SIDES.filter((side) => sides[side].length > 0).map((side) => {
    const count = sides[side].reduce((sum, { entries }) => sum + entries, 0);
    return `${say(SIDE_NAMES[side])} (${count})`;
  });
  return [ask(`${say('The entries name more than one side. Which is right?')} ${list(named)}`)];
}

/** What the record says both ways, but for what is to be looked at first anyway. */
function contradictions({ differential }: VisitFacts, { say }: Speech): OpenQuestion[] {
  const { contradictory, redFlags } = differential;
  return contradictory
    .filter((finding) => !redFlags.some((flag) => flag.finding === finding))
    .map((finding) => ask(say(`The record says yes and no: ${say(FINDINGS[finding])}`)));
}

function watchQuestions({ operations }: VisitFacts, { say }: Speech): OpenQuestion[] {
  return (operations.at(-1)?.watches ?? [])
    .filter(({ open, noted }) => open && !noted)
    .map(({ watch, statements }) => ask(say(SURGERY_WATCHES[watch]), ...statements));
}

function toxinQuestions({ outlooks }: VisitFacts, { say, list }: Speech): OpenQuestion[] {
  return outlooks.flatMap(({ forecast, lost }) => [
    ...(lost && forecast
      ? [
          ask(
            say(
              `The latest effect was clearly ${list(lost.ways.map(say))} than usual. Technique, dose, diagnosis, antibodies: what is looked at?`,
            ),
            ...LOST_EFFECT_CHECKS.map(({ statement }) => statement),
          ),
        ]
      : []),
    ...(forecast?.questions ?? []).map(({ weeks }) =>
      ask(
        say(
          `The days proposed for the next visit are sooner than ${weeks} weeks after the last session, the shortest interval of the label. Is that wanted?`,
        ),
      ),
    ),
  ]);
}

/** A medicine that is taken and of which no effect can be told. */
function medicineQuestions({ medicines }: VisitFacts, { say }: Speech): OpenQuestion[] {
  return medicines
    .filter(
      ({ until, effects }) => until === null && effects.every(({ verdict }) => verdict !== 'less'),
    )
    .map(({ substance, name, evidence }) =>
      ask(
        say(
          `${substance === 'other' ? name : say(substance)} is taken; no effect can be told from chance so far. Shall it go on?`,
        ),
        ...evidence.statements,
      ),
    );
}

function recordingQuestions(
  { entries, today, standing }: VisitFacts,
  { say }: Speech,
): OpenQuestion[] {
  const { last } = standing;
  const isOld =
    last === null || Date.parse(today) - Date.parse(last.content.when) > LONG_DAYS * DAY_MS;
  const isEmpty = ofKind(entries, 'symptoms').length === 0 && last === null;
  if (isEmpty) return [ask(say('How is it now? A recording of a minute would show it.'))];
  return isOld ? [ask(say('There is no recent recording. Can one be made at this visit?'))] : [];
}

function findingQuestions({ differential }: VisitFacts, { say }: Speech): OpenQuestion[] {
  return differential.askNext.slice(0, MOST_FINDINGS).map((finding) => ask(say(FINDINGS[finding])));
}
