import type { SurgeryAfter } from '@facialis/care';
import { type Html, html, NOTHING } from '../html.ts';
import type { Speech } from './speech.ts';

/** Lengths in the units of the drawing. */
const SIZE = { width: 360, height: 150, left: 44, right: 10, top: 10, bottom: 26 } as const;
const DAYS_A_MONTH = 30.44;
/** Months that are named on the axis. */
const MONTHS = [0, 1, 3, 6, 12];
/** Shares that are named. */
const LEVELS = [0, 0.5, 1];
/** The picture ends a year after the operation, days. */
const YEAR = 366;

const px = (value: number) => String(Math.round(value * 10) / 10);

type Points = SurgeryAfter['own'];

/** The chance of being free of spasm in the year after an operation: of all, and of those like this person. */
export function drawAfterSurgery(
  { published, own, days }: SurgeryAfter,
  { say, percent, number }: Speech,
  id: string,
): Html {
  if (published.length === 0) return NOTHING;
  const width = SIZE.width - SIZE.left - SIZE.right;
  const bottom = SIZE.height - SIZE.bottom;
  const x = (day: number) => SIZE.left + (Math.min(YEAR, day) / YEAR) * width;
  const y = (share: number) => bottom - share * (bottom - SIZE.top);
  const line = (points: Points, of: 'least' | 'most' | 'low' | 'high') =>
    points.map((point) => `${px(x(point.day))} ${px(y(point[of]))}`);
  const band = (points: Points, low: 'least' | 'low', high: 'most' | 'high') =>
    `M${[...line(points, high), ...line(points, low).toReversed()].join('L')}z`;
  const levels = LEVELS.map(
    (level) =>
      html`<path class="zero" d="M${SIZE.left} ${px(y(level))}h${width}"/><text class="soft" x="${SIZE.left - 4}" y="${px(y(level) + 4)}" text-anchor="end">${percent(level)}</text>`,
  );
  const ticks = MONTHS.map(
    (month) =>
      html`<text class="soft" x="${px(x(month * DAYS_A_MONTH))}" y="${SIZE.height - 8}" text-anchor="middle">${number(month)}</text>`,
  );
  const today =
    days.least <= YEAR
      ? html`<path class="today" d="M${px(x(days.least))} ${SIZE.top}V${bottom}"/><text class="soft" x="${px(x(days.least) - 3)}" y="${bottom - 5}" text-anchor="end">${say('today')}</text>`
      : NOTHING;
  const ours =
    own.length < 2
      ? NOTHING
      : html`<path class="band none" d="${band(own, 'low', 'high')}"/><path class="own" d="${band(own, 'least', 'most')}"/>`;
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><title id="${id}-title">${say('Free of spasm in the year after the operation')}</title><desc id="${id}-desc">${say('The table further down holds the same in words.')}</desc>
${levels}<path class="trend ahead" d="M${line(published, 'least').join('L')}"/><path class="trend ahead" d="M${line(published, 'most').join('L')}"/>${ours}${today}<path class="axis" d="M${SIZE.left} ${bottom}h${width}"/>${ticks}</svg>`;
}

/** What the marks of the picture mean. */
export function surgeryCaption({ say }: Speech): Html {
  return html`<figcaption>${say('Share of people who are free of spasm, by months after the operation. Broken lines: lowest and highest published course of all who were operated. Dark: those like this person; grey: the interval of all sources.')}</figcaption>`;
}
