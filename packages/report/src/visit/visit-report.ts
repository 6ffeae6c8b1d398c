import type { Language } from '@facialis/language';
import type { Entry } from '@facialis/record';
import { type Html, html, NOTHING } from '../html.ts';
import { renderPage } from '../page.ts';
import { panelsOf, renderAhead } from './ahead.ts';
import { renderChanges } from './changes.ts';
import { Citations } from './citations.ts';
import { renderCoursePicture } from './course-picture.ts';
import {
  renderHistoryPart,
  renderRecordingsPart,
  renderSymptomsPart,
  renderVisitsPart,
} from './details/entries.ts';
import { renderMedicinePart } from './details/medicines.ts';
import { renderOptionsPart } from './details/options.ts';
import { renderPointsPart } from './details/points.ts';
import { renderSurgeryPart } from './details/surgery.ts';
import { renderToxinPart } from './details/toxin.ts';
import { type VisitFacts, type VisitPeriod, visitFacts } from './facts.ts';
import { FirstPage } from './first-page.ts';
import { renderKeyFigures } from './key-figures.ts';
import { renderOpenQuestions, renderRedFlags } from './open-questions.ts';
import type { VisitReader } from './reader.ts';
import { situationOf } from './situation.ts';
import { SIDE_NAMES } from './spasm-words.ts';
import { type Speech, speechOf } from './speech.ts';
import { verdictWords } from './verdict-words.ts';
import { cssString, type Paper, visitStyle } from './visit-style.ts';

/** For whom, in which language, on which paper, and about which time a report is. */
export interface VisitReportOptions extends VisitPeriod {
  readonly reader: VisitReader;
  readonly language: Language;
  readonly paper: Paper;
}

/**
 * The report for a visit: on the first page where things stand, the course, what is ahead, what
 * changed and what is open; the details after it. One file without script that needs no other; a
 * browser prints it to the paper that is asked for. The same entries always give the same report.
 *
 * @param entries a person's course, in any order
 */
export function visitReport(entries: readonly Entry[], options: VisitReportOptions): string {
  const { reader, language, paper } = options;
  const facts = visitFacts(entries, options);
  const speech = speechOf(language);
  const { say, day } = speech;
  const citations = new Citations(speech);
  const name = facts.person?.name ?? '';
  const title = [say('Report for the visit'), name].filter((part) => part !== '').join(': ');
  const firstPage = new FirstPage(crowdingOf(facts), speech);
  const summary = renderSummary(facts, reader, speech, citations, firstPage);
  const details = renderDetails(facts, reader, speech, citations);
  return renderPage({
    title,
    language,
    style: visitStyle(paper, cssString(`${title} · ${day(facts.today)}`)),
    header: html`<p>Facialis: ${say('report for the visit')}</p><p>${say(`As of ${day(facts.today)}`)}${options.from === undefined ? '' : `; ${say(`pictures and tables from ${day(options.from)}`)}`}</p>`,
    main: html`${summary}${firstPage.render()}${details}${citations.render()}`,
    footer: html`<p>${say('Left and right are the person’s own.')} ${say(WHAT_IT_IS)}</p>`,
  });
}

/** Stands on the first page and at the end of every report. */
const WHAT_IT_IS =
  'This informs and asks. It does not diagnose, prescribe or dose; what is done is decided with a clinician.';

function renderSummary(
  facts: VisitFacts,
  reader: VisitReader,
  speech: Speech,
  citations: Citations,
  firstPage: FirstPage,
): Html {
  const { say } = speech;
  const situation = situationOf(facts);
  const { side, sentence, lead } = verdictWords(situation, reader, speech);
  return html`<section class="summary${firstPage.isCrowded ? ' crowded' : ''}" aria-labelledby="verdict">
${renderWho(facts, speech)}
<h1 id="verdict">${sentence}</h1>
<p class="lead">${side === null ? NOTHING : html`<strong>${say(SIDE_NAMES[side])}.</strong> `}${lead.join(' ')}</p>
${renderRedFlags(facts, speech, citations, firstPage)}
${renderKeyFigures(facts, situation, speech)}
${renderCoursePicture(facts, speech, firstPage.room)}
${renderAhead(facts, situation, speech, citations, firstPage)}
<div class="halves">${renderChanges(facts, speech, firstPage)}${renderOpenQuestions(facts, speech, citations, firstPage)}</div>
<p class="limits">${say(WHAT_IT_IS)}</p>
</section>`;
}

/** How many things crowd the first page: red flags, and more than one treatment to tell of. */
function crowdingOf(facts: VisitFacts): 0 | 1 | 2 {
  const [flags, panels] = [facts.differential.redFlags.length > 0, panelsOf(facts).length > 1];
  return flags && panels ? 2 : flags || panels ? 1 : 0;
}

/** Whose report it is, in the record's own words. */
function renderWho({ person, entries }: VisitFacts, { say, time }: Speech): Html {
  const history = entries.findLast((entry) => entry.kind === 'history');
  const parts = [
    ...(person ? [say(`born ${person.birthYear}`)] : []),
    ...(person && person.sex !== 'not-said' ? [say(person.sex)] : []),
    ...(history?.onset === undefined ? [] : [say(`spasm since ${time(history.onset)}`)]),
  ];
  return html`<p class="who"><strong>${person?.name ?? say('A person without a name')}</strong>${parts.map((part) => html` <span>${part}</span>`)}</p>`;
}

function renderDetails(
  facts: VisitFacts,
  reader: VisitReader,
  speech: Speech,
  citations: Citations,
): Html {
  return html`${[
    renderToxinPart(facts, speech, citations),
    renderSurgeryPart(facts, speech, citations),
    renderMedicinePart(facts, speech, citations),
    renderPointsPart(facts, reader, speech, citations),
    renderOptionsPart(facts, reader, speech, citations),
    renderRecordingsPart(facts, speech),
    renderSymptomsPart(facts, speech),
    renderVisitsPart(facts, speech),
    renderHistoryPart(facts, speech),
  ]}`;
}
