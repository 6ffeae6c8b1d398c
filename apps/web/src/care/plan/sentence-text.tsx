import { PLAN_WORDS, type PlanSentence, SURGERY_FACTORS, shownFigure } from '@facialis/care';
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
  const { code, side, substance, factor, date } = sentence;
  const figure = shownFigure(sentence);
  return (
    <span className="told">
      <span>
        {side !== null && (
          <>
            <span className={`side ${side}`}>{symptoms.code('side', side)}</span>
            {': '}
          </>
        )}
        {substance !== null && `${medicine.code('substance', substance)}: `}
        {factor !== null && `${said(SURGERY_FACTORS[factor])} `}
        {said(PLAN_WORDS[code][reader])}
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
      </span>
      {figure && <strong className="figure">{figureText(figure)}</strong>}
    </span>
  );
}
