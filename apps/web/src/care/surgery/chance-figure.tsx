import type { CoursePoint, SurgeryAfter } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { WidePicture } from '../shared/wide-picture.tsx';
import { linePath } from '../toxin/cycle-layout.ts';

/** Numerics: height and margins of the picture, CSS pixels at the usual text size. */
const HEIGHT = 280;
/** Numerics: likewise. */
const MARGIN = { top: 26, right: 16, bottom: 30, left: 58 } as const;
/** Numerics: days of a year, and months that are marked. */
const YEAR = 366;
/** Numerics: likewise. */
const MONTHS = [1, 3, 6, 9, 12];
/** Numerics: likewise. */
const MONTHS_A_YEAR = 12;
/** Numerics: levels that are marked, parts of one. */
const LEVELS = [0, 0.5, 1];
/** Numerics: how far words stand below and beside what they name, CSS pixels. */
const DROP = 20;
/** Numerics: likewise. */
const BESIDE = 8;
/** Numerics: likewise. */
const LIFT = 5;
/** Numerics: milliseconds of a day. */
const DAY_MS = 86_400_000;

/** The chance of being free in the year after an operation: of all, and of those like this person. */
export function ChanceFigure(shown: { readonly after: SurgeryAfter; readonly today: string }) {
  const { t } = useLingui();
  return (
    <WidePicture
      side={shown.after.side}
      height={HEIGHT}
      label={t`The chance of being free of spasm in the year after the operation. The same stands in the table below.`}
      caption={
        <Trans>
          Chance of being free, by months after the operation. Grey: everybody who was operated.
          Coloured: those who were like you at the last look. The darker part spans what the sources
          say, the lighter one their uncertainty.
        </Trans>
      }
    >
      {(width) => <Chances {...shown} width={width} />}
    </WidePicture>
  );
}

function Chances({
  after,
  today,
  width,
}: Parameters<typeof ChanceFigure>[0] & { readonly width: number }) {
  const { i18n } = useLingui();
  const { published, own, operation } = after;
  const inner = width - MARGIN.left - MARGIN.right;
  const tall = HEIGHT - MARGIN.top - MARGIN.bottom;
  const x = (day: number) => MARGIN.left + (day / YEAR) * inner;
  const y = (chance: number) => MARGIN.top + (1 - chance) * tall;
  const band = (points: readonly CoursePoint[], low: 'low' | 'least', high: 'high' | 'most') => {
    const upper = points.map((point) => [x(point.day), y(point[high])] as const);
    const lower = points.map((point) => [x(point.day), y(point[low])] as const).reverse();
    return `${linePath([...upper, ...lower])}Z`;
  };
  const since = (Date.parse(today) - Date.parse(operation)) / DAY_MS;
  const percent = (share: number) => i18n.number(share, { style: 'percent' });
  return (
    <>
      {LEVELS.map((level) => (
        <g key={level}>
          <path className="level" d={`M${MARGIN.left} ${y(level)}h${inner}`} />
          <text className="scale" x={MARGIN.left - BESIDE} y={y(level) + LIFT}>
            {percent(level)}
          </text>
        </g>
      ))}
      {MONTHS.map((month) => (
        <text key={month} className="tick" x={x((month / MONTHS_A_YEAR) * YEAR)} y={y(0) + DROP}>
          {month}
        </text>
      ))}
      <path className="others" d={band(published, 'low', 'high')} />
      <path className="others inner" d={band(published, 'least', 'most')} />
      {own.length > 0 && (
        <>
          <path className="band" d={band(own, 'low', 'high')} />
          <path className="band" d={band(own, 'least', 'most')} />
        </>
      )}
      {since >= 0 && since <= YEAR && (
        <g className={since < YEAR / 2 ? 'today-line early' : 'today-line'}>
          <path d={`M${x(since)} ${MARGIN.top}V${y(0)}`} />
          <text x={x(since)} y={MARGIN.top - LIFT}>
            <Trans>today</Trans>
          </text>
        </g>
      )}
    </>
  );
}
