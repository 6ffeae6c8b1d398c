import type { CurveDay, ToxinOutlook } from '@facialis/care';
import { type Html, html, NOTHING } from '../html.ts';
import type { Speech } from './speech.ts';

/** Lengths in the units of the drawing. */
const SIZE = { width: 360, height: 150, left: 44, right: 8, top: 10, bottom: 26 } as const;
const DOT = 2.2;
const MARK = 4;
/** Highest burden that is drawn: 1 is as untreated. */
const MOST = 1.2;
/** Marks of the axis of time, from its beginning on. */
const TICKS = 4;
/** Shares of the untreated level that are named. */
const LEVELS = [0, 0.5, 1];

const px = (value: number) => String(Math.round(value * 10) / 10);

/** The present cycle of one side: the expected spasm with its interval, and what was noted. */
export function drawCycle(
  { curves, observed, cycles, forecast }: ToxinOutlook,
  today: string,
  { say, shortDay, percent, day }: Speech,
  id: string,
): Html {
  const curve = curves.at(-1) ?? [];
  const session = cycles.at(-1)?.session;
  const last = curve.at(-1);
  if (session === undefined || last === undefined) return NOTHING;
  const [from, to] = [Date.parse(session), Math.max(Date.parse(last.date), Date.parse(today))];
  const plot = {
    width: SIZE.width - SIZE.left - SIZE.right,
    bottom: SIZE.height - SIZE.bottom,
  };
  const x = (date: string) => SIZE.left + ((Date.parse(date) - from) / (to - from)) * plot.width;
  const y = (burden: number) =>
    plot.bottom - (Math.min(MOST, burden) / MOST) * (plot.bottom - SIZE.top);
  const line = (days: readonly CurveDay[], of: 'low' | 'expected' | 'high') =>
    days.map((one) => `${px(x(one.date))} ${px(y(one[of]))}`);
  const band = [...line(curve, 'high'), ...line(curve, 'low').toReversed()].join('L');
  const past = curve.filter(({ date }) => date <= today);
  const ahead = curve.filter(({ date }) => date >= (past.at(-1)?.date ?? ''));
  const dots = observed
    .filter(({ date }) => date >= session)
    .map(
      ({ date, burden }) =>
        html`<circle class="seen" cx="${px(x(date))}" cy="${px(y(burden))}" r="${DOT}"/>`,
    );
  const levels = LEVELS.map(
    (level) =>
      html`<path class="${level === 1 / 2 ? 'half' : 'zero'}" d="M${SIZE.left} ${px(y(level))}h${plot.width}"/><text class="soft" x="${SIZE.left - 4}" y="${px(y(level) + 4)}" text-anchor="end">${percent(level)}</text>`,
  );
  const ticks = Array.from({ length: TICKS }, (_, i) => {
    const date = new Date(from + ((to - from) * i) / (TICKS - 1)).toISOString().slice(0, 10);
    const anchor = i === 0 ? 'start' : i === TICKS - 1 ? 'end' : 'middle';
    return html`<text class="soft" x="${px(x(date))}" y="${SIZE.height - 8}" text-anchor="${anchor}">${shortDay(date).replace(/\s?\d{4}$/, '')}</text>`;
  });
  const half = y(1 / 2);
  const wearOff = forecast
    ? html`<path class="wear-off" d="M${px(x(forecast.wearOff.low))} ${px(half)}H${px(x(forecast.wearOff.high))}"/><path class="part" d="M${px(x(forecast.wearOff.expected))} ${px(half - MARK)}l${MARK} ${MARK}l-${MARK} ${MARK}l-${MARK} -${MARK}z"/>`
    : NOTHING;
  const at = forecast === null ? '' : day(forecast.wearOff.expected);
  const title = say('The present cycle');
  const description = say(
    forecast === null
      ? 'The spasm since the session in parts of its untreated level.'
      : `The spasm since the session in parts of its untreated level: it fell, and half of it is expected back around ${at}.`,
  );
  return html`<svg role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${levels}<path class="band none" d="M${band}z"/><path class="trend" d="M${line(past, 'expected').join('L')}"/>${ahead.length > 1 ? html`<path class="trend ahead" d="M${line(ahead, 'expected').join('L')}"/>` : NOTHING}${dots}<path class="today" d="M${px(x(today))} ${SIZE.top}V${plot.bottom}"/><text class="soft" x="${px(x(today) - 3)}" y="${SIZE.top + 8}" text-anchor="end">${say('today')}</text>${wearOff}<path class="axis" d="M${SIZE.left} ${plot.bottom}h${plot.width}"/>${ticks}</svg>`;
}

/** What the marks of the picture mean. */
export function cycleCaption({ say }: Speech): Html {
  return html`<figcaption>${say('Spasm in per cent of its untreated level. Points: noted or recorded. Line: expected, with its 80 % interval in grey. Diamond: half of it back.')}</figcaption>`;
}
