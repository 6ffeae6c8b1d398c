import { type Entry, timeSpan } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { type Html, html, NOTHING } from '../html.ts';
import { renderPage } from '../page.ts';
import { drawCourse, sign } from './course-figure.ts';
import { courseLanes, LETTER_WORDS, ofKind, operationLines } from './course-lanes.ts';
import { renderEntry } from './entry-details.ts';
import { entryLine, KIND_LABELS, sideOf, timeOf, timeWords } from './entry-words.ts';

/** What the page is made from. */
export interface CourseInput {
  /** Newest versions of one person's entries, none of them deleted, in any order. */
  readonly versions: readonly Version[];
  /** When the page is made, ISO 8601 in UTC; the figure's axis ends there. */
  readonly at: string;
}

/** The shortest axis: a course of one day has to be seen too. */
const LEAST_AXIS_MS = 30 * 86_400_000;

/**
 * The page of one person's course: what matters in a few lines, the course over one axis of time,
 * a table in order of time, and every entry with all of its fields. It needs nothing but itself.
 */
export function renderCourse({ versions, at }: CourseInput): string {
  const sorted = inOrder(versions);
  const entries = sorted.map(({ content }) => content);
  const person = ofKind(entries, 'person')[0];
  const course = sorted.filter(({ content }) => content.kind !== 'person');
  const title = person?.name ?? 'A person’s record';
  return renderPage({
    title: `${title}: course of hemifacial spasm`,
    header: html`<p>Facialis: one person’s record</p><p>Made ${timeWords(at)} UTC</p>`,
    main: html`<h1>${title}</h1>${lead(entries)}${figure(sorted, Date.parse(at))}${table(course)}
<section aria-labelledby="entries-title"><h2 id="entries-title">Every entry</h2>${sorted.map(renderEntry)}</section>`,
    footer: html`<p>Left and right are the person’s own. Doses of different toxin products are in different units and are never converted or added up. This supports a clinician’s judgement; it does not diagnose.</p>`,
  });
}

/** The person first, then by time, then as they were kept. */
function inOrder(versions: readonly Version[]): Version[] {
  const start = ({ content }: Version) =>
    content.kind === 'person' ? Number.NEGATIVE_INFINITY : timeSpan(timeOf(content)).from;
  return versions.toSorted((a, b) => start(a) - start(b) || (a.entry < b.entry ? -1 : 1));
}

function lead(entries: readonly Entry[]): Html {
  // The name stands above already.
  const people = ofKind(entries, 'person').map(({ name: _, ...rest }) => rest);
  const lines = [...people, ...ofKind(entries, 'history')].map(entryLine);
  const last = entries.findLast(({ kind }) => kind === 'toxin-session' || kind === 'operation');
  const treated =
    last === undefined
      ? NOTHING
      : html`<p>Last treatment: ${timeWords(timeOf(last))}, ${sideOf(last)}: ${entryLine(last)}.</p>`;
  const taken = ofKind(entries, 'medicine')
    .filter(({ end }) => end === undefined)
    .map((medicine) => html`<p>Medicine: ${entryLine(medicine)}.</p>`);
  return html`${lines.map((line) => html`<p class="lead">${capital(line)}.</p>`)}${treated}${taken}`;
}

function figure(versions: readonly Version[], now: number): Html {
  const lanes = courseLanes(versions, now);
  const operations = operationLines(versions);
  const starts = [...lanes.flatMap(({ marks }) => marks), ...operations].map(({ from }) => from);
  if (starts.length === 0) return NOTHING;
  const from = Math.min(...starts, now - LEAST_AXIS_MS);
  const rows = lanes.map(({ label, marks }) => `${label} ${marks.length}`).join(', ');
  const description = `Rows over one axis of time, with so many marks each: ${rows}; operations ${operations.length}. The table below holds the same in words.`;
  return html`<section aria-labelledby="figure-title"><h2 id="figure-title">The course over time</h2><figure><div class="scroll" role="region" tabindex="0" aria-label="Figure of the course">${drawCourse({ lanes, operations, from, to: now, description })}</div>${LEGEND}<figcaption>A thin line across a mark: its time is known no more precisely. A thin line upright: the 95 % interval. A band under a dose: the effect as felt. An arrow: still taken. ${LETTER_WORDS}.</figcaption></figure></section>`;
}

const KEY = '0 0 28 14';
const LEGEND = html`<ul class="legend" aria-label="Marks of sides">
<li><svg aria-hidden="true" viewBox="${KEY}">${sign('right', 14, 7)}</svg>right</li>
<li><svg aria-hidden="true" viewBox="${KEY}">${sign('left', 14, 7)}</svg>left</li>
<li><svg aria-hidden="true" viewBox="${KEY}">${sign('both', 14, 7)}</svg>both, or no side</li>
</ul>`;

function table(course: readonly Version[]): Html {
  if (course.length === 0) return html`<p>There are no entries yet.</p>`;
  const heads = ['When', 'What', 'Side', 'In short', 'Said by'];
  const rows = course.map(
    ({ content }) =>
      html`<tr><th scope="row">${timeWords(timeOf(content))}</th><td>${KIND_LABELS[content.kind]}</td><td>${sideWord(content)}</td><td class="wide">${entryLine(content)}${content.note === undefined ? NOTHING : html`<small>${content.note}</small>`}</td><td>${authorWords(content)}</td></tr>`,
  );
  return html`<section aria-labelledby="table-title"><h2 id="table-title">In order of time</h2><div class="scroll long" role="region" tabindex="0" aria-label="Entries in order of time"><table><caption>A time is as precise as it is known: a day, a month, a year, about a year.</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

function sideWord(entry: Entry): Html {
  const side = sideOf(entry);
  return side === '' ? html`–` : html`<span class="side ${side}">${side}</span>`;
}

function authorWords({ author: { role, name } }: Entry): string {
  return name === undefined ? role : `${name} (${role})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
