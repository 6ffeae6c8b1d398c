import { PLAN_WORDS, type PlanSentence, SURGERY_FACTORS } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';
import { useFigureText } from '../shared/use-figure-text.ts';
import type { Reader } from './plan-page.tsx';

/** One sentence of the plan with what it is about, its figure and its date. */
export function SentenceText({
  sentence,
  reader,
}: {
  readonly sentence: PlanSentence;
  readonly reader: Reader;
}) {
  const said = useSaid();
  const figureText = useFigureText();
  const timeText = useTimeText();
  const symptoms = useFieldText('symptoms');
  const medicine = useFieldText('medicine');
  const { code, source, side, substance, factor, figure, date } = sentence;
  return (
    <>
      {side !== null && (
        <>
          <span className={`side ${side}`}>{symptoms.code('side', side)}</span>
          {': '}
        </>
      )}
      {substance !== null && `${medicine.code('substance', substance)}: `}
      {factor !== null && `${said(SURGERY_FACTORS[factor])} `}
      {said(PLAN_WORDS[code][reader])}
      {figure && (
        <>
          {' '}
          <strong>{figureText(asFigure(figure, source))}</strong>
        </>
      )}
      {date && (
        <>
          {' '}
          <strong>{timeText(date.expected)}</strong>{' '}
          <span className="soft">
            <Trans>
              (between {timeText(date.low)} and {timeText(date.high)})
            </Trans>
          </span>
        </>
      )}
    </>
  );
}

/** Numerics: significant digits of what is reckoned from one's own course; more would pretend. */
const OWN_DIGITS = 2;

/** A figure whose ends are the same is a single number; one's own is rounded, a published one is not. */
function asFigure(figure: NonNullable<PlanSentence['figure']>, source: PlanSentence['source']) {
  const round = (number: number) =>
    source === 'own' ? Number(number.toPrecision(OWN_DIGITS)) : number;
  const { unit, value } = figure;
  const [low, high] = [round(figure.low), round(figure.high)];
  if (low === high) return { value: low, unit };
  const ends = { low, high, bounds: 'range' as const, unit };
  return value === null ? ends : { value: round(value), ...ends };
}
