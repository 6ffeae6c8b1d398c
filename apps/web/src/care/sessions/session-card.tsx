import { type ComparedSession, type SessionOutlook, TOXIN_NOTES } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';
import { HelpWords } from '../shared/help-words.tsx';
import { ChangeList } from './change-list.tsx';
import { DepthText, DurationText } from './effect-text.tsx';
import { SessionFace } from './session-face.tsx';
import { UnwantedText } from './unwanted-text.tsx';

/** One session: each product with its points on a face, what it did, what was unwanted, what changed. */
export function SessionCard({
  session,
  side,
}: {
  readonly session: ComparedSession;
  readonly side: SessionOutlook['side'];
}) {
  const { i18n } = useLingui();
  const said = useSaid();
  const timeText = useTimeText('medium');
  const text = useFieldText('toxin-session');
  const { when, totals, depth, duration, durationSeen, stronger, helped } = session;
  const { unwantedEffects, change } = session;
  return (
    <>
      <h4>{timeText(when)}</h4>
      {totals.map(({ product, brand, units, byMuscle }) => (
        <div key={`${product} ${brand}`}>
          <p>
            {brand ?? text.code('product', product)}:{' '}
            <strong>
              <Trans>{i18n.number(units)} units</Trans>
            </strong>
          </p>
          <SessionFace doses={byMuscle} side={side} />
        </div>
      ))}
      {depth && (
        <p>
          <Trans>Spasm gone at best:</Trans> <DepthText depth={depth} />
        </p>
      )}
      {duration && (
        <p>
          <Trans>Half back after:</Trans> <DurationText duration={duration} seen={durationSeen} />
        </p>
      )}
      {stronger && <p>{said(TOXIN_NOTES['stronger-than-untreated'])}</p>}
      {helped !== null && (
        <p>
          <Trans>Said to have helped:</Trans> <HelpWords helped={helped} />
        </p>
      )}
      {unwantedEffects.length > 0 && (
        <>
          <p>
            <Trans>Unwanted:</Trans>
          </p>
          <ul>
            {unwantedEffects.map((unwanted) => (
              <li key={`${unwanted.effect} ${unwanted.words} ${unwanted.start}`}>
                <UnwantedText unwanted={unwanted} />
              </li>
            ))}
          </ul>
        </>
      )}
      {change && <ChangeList change={change} />}
    </>
  );
}
