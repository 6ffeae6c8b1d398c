import type { ComparedSession, SessionOutlook } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { HelpWords } from '../shared/help-words.tsx';
import { ChangeList } from './change-list.tsx';
import { SessionFace } from './session-face.tsx';

/** One session: its points on the face, its dose, what it did, what was unwanted, what changed. */
export function SessionCard({
  session,
  side,
}: {
  readonly session: ComparedSession;
  readonly side: SessionOutlook['side'];
}) {
  const { i18n } = useLingui();
  const timeText = useTimeText('medium');
  const text = useFieldText('toxin-session');
  const { when, points, totals, depth, duration, durationSeen, helped, unwantedEffects, change } =
    session;
  const percent = (share: number) =>
    i18n.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const days = (value: number) => Math.round(value);
  return (
    <>
      <h4>{timeText(when)}</h4>
      {totals.map(({ product, brand, units }) => (
        <p key={`${product} ${brand}`}>
          {brand ?? text.code('product', product)}:{' '}
          <strong>
            <Trans>{i18n.number(units)} units</Trans>
          </strong>
        </p>
      ))}
      <SessionFace points={points} side={side} />
      {depth && (
        <p>
          <Trans>
            Spasm gone at best: <strong>{percent(depth.expected)}</strong>
          </Trans>
        </p>
      )}
      {duration && (
        <p>
          <Trans>
            Half back after{' '}
            <strong>
              <Plural value={days(duration.expected)} one="# day" other="# days" />
            </strong>
          </Trans>{' '}
          <span className="soft">
            {durationSeen ? (
              <Trans>
                ({days(duration.low)} to {days(duration.high)})
              </Trans>
            ) : (
              <Trans>(expected, not seen)</Trans>
            )}
          </span>
        </p>
      )}
      {helped !== null && (
        <p>
          <Trans>Helped, as it was said:</Trans> <HelpWords helped={helped} />
        </p>
      )}
      {unwantedEffects.length > 0 && (
        <p>
          <Trans>Unwanted:</Trans>{' '}
          {unwantedEffects
            .map(({ effect, words }) => words ?? text.code('unwantedEffects.effect', effect))
            .join(', ')}
        </p>
      )}
      {change && <ChangeList change={change} />}
    </>
  );
}
