import { timeSpan } from '@facialis/record';
import { drawCourse, sign } from '../course/course-figure.ts';
import { courseLanes, operationLines } from '../course/course-lanes.ts';
import type { Lane, LaneMark } from '../course/lane.ts';
import { trendOf } from '../course/trend.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { VisitFacts } from './facts.ts';
import type { Speech } from './speech.ts';

const DAY_MS = 86_400_000;
/** The shortest axis: a course of one day has to be seen too. */
const LEAST_AXIS_MS = 30 * DAY_MS;
/** Rows of treatments that the first page has room for, the newest. */
const MOST_TREATMENTS = 3;

/** The course on one axis of time, small enough for the first page: spasm above, treatments below. */
export function renderCoursePicture(facts: VisitFacts, speech: Speech): Html {
  const { say } = speech;
  const now = timeSpan(facts.today).from;
  const lanes = chosenLanes(courseLanes(facts.shown, now)).map((lane) => cutLane(lane, facts.from));
  const operations = operationLines(facts.shown);
  const marks = [...lanes.flatMap((lane) => lane.marks), ...operations];
  const heading = html`<h2 id="course">${say('The course')}</h2>`;
  if (marks.length === 0) {
    return html`<section aria-labelledby="course">${heading}<p>${say('There is nothing to draw yet.')}</p></section>`;
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
  return html`<section aria-labelledby="course">${heading}<figure><div class="scroll" role="region" tabindex="0" aria-label="${say('Picture of the course')}">${figure}</div>${legend(marks, ahead.length > 0, speech)}</figure></section>`;
}

/** Time in spasm or else how often, symptoms, and the newest treatments. */
function chosenLanes(lanes: readonly Lane[]): Lane[] {
  const about = (...topics: readonly Lane['topic'][]) =>
    lanes.filter(({ topic }) => topics.includes(topic));
  const [burden] = about('time-in-spasm', 'spasm-rate', 'rating');
  const newest = about('toxin', 'medicine')
    .toSorted((a, b) => startOf(b) - startOf(a))
    .slice(0, MOST_TREATMENTS);
  return [
    ...(burden ? [burden] : []),
    ...about('symptoms'),
    ...about('toxin', 'medicine').filter((lane) => newest.includes(lane)),
  ];
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

/** Explains the marks that are there. */
function legend(
  marks: readonly { readonly side: LaneMark['side'] }[],
  hasAhead: boolean,
  { say }: Speech,
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
</ul>`;
}
