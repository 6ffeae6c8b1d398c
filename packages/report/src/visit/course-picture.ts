import { timeSpan } from '@facialis/record';
import { drawCourse, sign } from '../course/course-figure.ts';
import { courseLanes, operationLines } from '../course/course-lanes.ts';
import type { Lane, LaneMark } from '../course/lane.ts';
import { trendOf } from '../course/trend.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { VisitFacts } from './facts.ts';
import type { Room } from './first-page.ts';
import type { Speech } from './speech.ts';

const DAY_MS = 86_400_000;
/** The shortest axis: a course of one day has to be seen too. */
const LEAST_AXIS_MS = 30 * DAY_MS;
/** The course on one axis of time, small enough for the first page: spasm above, treatments below. */
export function renderCoursePicture(facts: VisitFacts, speech: Speech, { rows }: Room): Html {
  const { say } = speech;
  const now = timeSpan(facts.today).from;
  const all = courseLanes(facts.shown, now);
  const lanes = chosenLanes(all, rows).map((lane) => cutLane(lane, facts.from));
  const left = all.filter(
    (lane) =>
      (isTreatment(lane) || lane.topic === 'symptoms') &&
      !lanes.some(({ label }) => label === lane.label),
  );
  const operations = operationLines(facts.shown);
  const marks = [...lanes.flatMap((lane) => lane.marks), ...operations];
  const heading = html`<h2 id="course">${say('The course')}</h2>`;
  if (marks.length === 0) {
    return html`<section aria-labelledby="course">${heading}<p>${say(facts.from === null ? 'There is nothing to draw yet.' : 'Nothing in this period can be drawn.')}</p></section>`;
  }
  const ahead = facts.outlooks.flatMap(({ forecast }) =>
    forecast === null ? [] : [stretchOf(forecast.wearOff)],
  );
  const from = facts.from ?? Math.min(now - LEAST_AXIS_MS, ...marks.map((mark) => mark.from));
  const to = Math.max(now, ...ahead.map((one) => one.to));
  const figure = drawCourse({
    lanes,
    operations,
    from: Math.min(from, to - LEAST_AXIS_MS),
    to: to + (to - from) / 60,
    trends: lanes.map((lane) => (isJoined(lane) ? trendOf(lane.marks) : [])),
    today: now,
    ahead,
    say,
    description: describe(lanes, speech),
  });
  return html`<section class="course" aria-labelledby="course">${heading}<figure><div class="scroll" role="region" tabindex="0" aria-label="${say('Picture of the course')}">${figure}</div>${legend(marks, ahead.length > 0, left, speech)}</figure></section>`;
}

/** Time in spasm or else how often, symptoms, and the newest treatments, as many as there is room for. */
function chosenLanes(lanes: readonly Lane[], rows: number): Lane[] {
  const burden = lanes.find(({ topic }) => BURDENS.includes(topic));
  const symptoms = lanes.filter(({ topic }) => topic === 'symptoms');
  const treatments = lanes.filter(isTreatment).toSorted((a, b) => startOf(b) - startOf(a));
  const weightiest = [
    ...(burden ? [burden] : []),
    ...treatments.slice(0, 1),
    ...symptoms,
    ...treatments.slice(1),
  ].slice(0, rows);
  return [...(burden ? [burden] : []), ...symptoms, ...lanes.filter(isTreatment)].filter((lane) =>
    weightiest.includes(lane),
  );
}

/** Rows that tell how strong the spasm is; the first that there is stands for it. */
const BURDENS: readonly Lane['topic'][] = ['time-in-spasm', 'spasm-rate', 'rating'];

function isTreatment({ topic }: Lane): boolean {
  return topic === 'toxin' || topic === 'medicine';
}

function startOf({ marks }: Lane): number {
  return Math.max(...marks.map(({ from }) => from));
}

/** What began before the period is drawn from its beginning on. */
function cutLane(lane: Lane, from: number | null): Lane {
  if (from === null) return lane;
  return {
    ...lane,
    marks: lane.marks
      .filter((mark) => mark.to >= from)
      .map((mark) => ({ ...mark, from: Math.max(from, mark.from) })),
  };
}

function isJoined({ topic }: Lane): boolean {
  return topic === 'time-in-spasm' || topic === 'spasm-rate' || topic === 'symptoms';
}

function stretchOf({ low, expected, high }: Record<'low' | 'expected' | 'high', string>) {
  return { from: Date.parse(low), expected: Date.parse(expected), to: Date.parse(high) };
}

/** The picture in words, for who does not see it. */
function describe(lanes: readonly Lane[], { say, number }: Speech): string {
  const rows = lanes.map(({ label, marks }) => `${say(label)} ${number(marks.length)}`).join(', ');
  return say(
    `Rows over one axis of time, with so many marks each: ${rows}. The tables further down hold the same in words.`,
  );
}

const KEY = '0 0 28 14';

/** Explains the marks that are there, and names the rows for which there was no room. */
function legend(
  marks: readonly { readonly side: LaneMark['side'] }[],
  hasAhead: boolean,
  left: readonly Lane[],
  { say, list }: Speech,
): Html {
  const has = (side: LaneMark['side']) => marks.some((mark) => mark.side === side);
  const item = (mark: Html, words: string) =>
    html`<li><svg aria-hidden="true" viewBox="${KEY}">${mark}</svg>${say(words)}</li>`;
  return html`<ul class="legend" aria-label="${say('How to read it')}">
${has('right') ? item(sign('right', 14, 7), 'right') : NOTHING}
${has('left') ? item(sign('left', 14, 7), 'left') : NOTHING}
${has('both') ? item(sign('both', 14, 7), 'both sides') : NOTHING}
${item(html`<path class="trend" d="M2 10L26 4"/>`, 'rise and fall')}
${hasAhead ? item(html`<path class="hatch" d="M2 14L12 0M10 14L20 0M18 14L28 0"/>`, 'half of the spasm expected back, four times out of five') : NOTHING}
${left.length > 0 ? html`<li>${say(`Further down, not drawn here: ${list(left.map(({ label }) => say(label)))}`)}</li>` : NOTHING}
</ul>`;
}
