import { type CurveDay, type ToxinOutlook, wallDay } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { timeTicks } from '../../course/ticks.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { WidePicture } from '../shared/wide-picture.tsx';
import { type CycleLayout, cycleLayout, HEIGHT, linePath, MARGIN } from './cycle-layout.ts';

/** Numerics: room for the words of a mark of the axis, CSS pixels. */
const TICK_SPACE = 90;
/** Numerics: half the room that the words themselves take, CSS pixels. */
const HALF_TICK = 34;
/** Numerics: radius of a session's mark, and half the height of an interval's ends, CSS pixels. */
const DOT = 3;
/** Numerics: likewise. */
const CAP = 7;
/** Numerics: half the size of the mark of the expected date, CSS pixels. */
const MARK = 7;

/** How the spasm fell and came back after each treatment, and when it is expected back. */
export function CycleFigure({
  outlook,
  today,
}: {
  readonly outlook: ToxinOutlook;
  readonly today: string;
}) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const { forecast, cycles } = outlook;
  const expected = forecast === null ? '' : timeText(forecast.wearOff.expected);
  const count = cycles.length;
  return (
    <WidePicture
      side={outlook.side}
      height={HEIGHT}
      label={
        forecast === null
          ? t`The spasm after each of ${count} treatments. The same stands in the table below.`
          : t`The spasm after each of ${count} treatments; half of it is expected back on ${expected}. The same stands in the table below.`
      }
      caption={
        <>
          <Trans>
            The line is how the spasm went after each treatment, the dots are what was noted and
            recorded.
          </Trans>{' '}
          {forecast && (
            <Trans>
              The shade is how uncertain the present course is, the bar where the day lies four
              times out of five on which half of the spasm is back.
            </Trans>
          )}
        </>
      }
    >
      {(width) => (
        <Picture outlook={outlook} today={today} layout={cycleLayout(outlook, today, width)} />
      )}
    </WidePicture>
  );
}

interface PictureProps {
  readonly outlook: ToxinOutlook;
  readonly today: string;
  readonly layout: CycleLayout;
}

function Picture({ outlook, today, layout }: PictureProps) {
  const { cycles, curves, observed, forecast } = outlook;
  const { x, y, first } = layout;
  const shown = cycles.slice(first);
  const operated = cycles.at(-1)?.until;
  return (
    <>
      <Levels layout={layout} />
      <TimeAxis layout={layout} />
      {shown.map(({ session }) => (
        <g key={session} className="session">
          <path
            d={linePath([
              [x(session), MARGIN.top],
              [x(session), y(0)],
            ])}
          />
          <circle cx={x(session)} cy={MARGIN.top} r={DOT} />
        </g>
      ))}
      <path className="noted" d={dotsPath(observed, layout)} />
      {forecast && <path className="band" d={bandPath(curves.at(-1) ?? [], layout)} />}
      {curves.slice(first).map((curve, i) => (
        <Curve key={shown[i]!.session} curve={curve} today={today} layout={layout} />
      ))}
      {forecast && <WearOff outlook={outlook} layout={layout} />}
      {operated ? (
        <Line day={operated} layout={layout}>
          <Trans>operation</Trans>
        </Line>
      ) : (
        <Line day={today} layout={layout}>
          {today === wallDay(new Date()) ? <Trans>today</Trans> : <Trans>that day</Trans>}
        </Line>
      )}
    </>
  );
}

/** The levels that the eye goes by. */
function Levels({ layout: { y } }: Pick<PictureProps, 'layout'>) {
  const { t } = useLingui();
  const levels = [
    { level: 1, words: t`untreated` },
    { level: 1 / 2, words: t`half` },
    { level: 0, words: t`no spasm` },
  ];
  return levels.map(({ level, words }) => (
    <g key={words}>
      <path
        className={level === 1 / 2 ? 'level half' : 'level'}
        d={`M${MARGIN.left} ${y(level)}H${END}`}
      />
      <text x={MARGIN.left} y={y(level)} dy={LABEL_LIFT}>
        {words}
      </text>
    </g>
  ));
}

/** Numerics: a line that goes beyond every screen; the picture cuts it off. */
const END = 9999;
/** Numerics: how far words stand above their line, and below the axis, CSS pixels. */
const LABEL_LIFT = -4;
/** Numerics: likewise. */
const TICK_DROP = 20;

function TimeAxis({ layout: { from, to, x, y } }: Pick<PictureProps, 'layout'>) {
  const { i18n } = useLingui();
  const words = new Intl.DateTimeFormat(i18n.locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const width = x(new Date(to).toISOString()) - x(new Date(from).toISOString());
  const ticks = timeTicks({ from, to }, Math.floor(width / TICK_SPACE));
  const isWhole = ({ at }: (typeof ticks)[number]) => {
    const middle = x(new Date(at).toISOString());
    return middle >= HALF_TICK && middle <= width + MARGIN.left + MARGIN.right - HALF_TICK;
  };
  return ticks.filter(isWhole).map(({ at }) => (
    <text key={at} className="tick" x={x(new Date(at).toISOString())} y={y(0) + TICK_DROP}>
      {words.format(at)}
    </text>
  ));
}

/** A curve: as it went up to today, dashed as it is expected. */
function Curve({
  curve,
  today,
  layout: { x, y },
}: Omit<PictureProps, 'outlook'> & { readonly curve: readonly CurveDay[] }) {
  const points = (days: readonly CurveDay[]) =>
    linePath(days.map(({ date, expected }) => [x(date), y(expected)] as const));
  const behind = curve.filter(({ date }) => date <= today);
  return (
    <>
      <path className="curve" d={points(behind)} />
      <path className="curve ahead" d={points(curve.slice(Math.max(0, behind.length - 1)))} />
    </>
  );
}

/** A dot for each day on which something was noted: a line of no length with round ends. */
function dotsPath(observed: ToxinOutlook['observed'], { from, to, x, y }: CycleLayout): string {
  return observed
    .filter(({ date }) => Date.parse(date) >= from && Date.parse(date) <= to)
    .map(({ date, burden }) => `${linePath([[x(date), y(burden)]])}h${0}`)
    .join('');
}

function bandPath(curve: readonly CurveDay[], { x, y }: CycleLayout): string {
  const upper = curve.map(({ date, high }) => [x(date), y(high)] as const);
  const lower = curve.map(({ date, low }) => [x(date), y(low)] as const).reverse();
  return `${linePath([...upper, ...lower])}Z`;
}

/** The interval of the expected date on the level of half. */
function WearOff({ outlook, layout: { x, y } }: Pick<PictureProps, 'outlook' | 'layout'>) {
  const { expected, low, high } = outlook.forecast!.wearOff;
  const [middle, left, right, level] = [x(expected), x(low), x(high), y(1 / 2)];
  return (
    <g className="wear-off">
      <path
        d={`M${left} ${level}H${right}M${left} ${level - CAP}v${2 * CAP}M${right} ${level - CAP}v${2 * CAP}`}
      />
      <path
        className="expected"
        d={`M${middle} ${level - MARK}l${MARK} ${MARK}l${-MARK} ${MARK}l${-MARK} ${-MARK}Z`}
      />
    </g>
  );
}

/** Numerics: room that the name of a day needs before it, CSS pixels. */
const NAME_ROOM = 90;

/** A day that goes through the picture, with its name. */
function Line({
  day,
  layout: { x, y },
  children,
}: Pick<PictureProps, 'layout'> & { readonly day: string; readonly children: ReactNode }) {
  const isEarly = x(day) < NAME_ROOM;
  return (
    <g className={isEarly ? 'today-line early' : 'today-line'}>
      <path
        d={linePath([
          [x(day), MARGIN.top],
          [x(day), y(0)],
        ])}
      />
      <text x={x(day)} y={MARGIN.top} dx={isEarly ? -LABEL_LIFT : LABEL_LIFT}>
        {children}
      </text>
    </g>
  );
}
