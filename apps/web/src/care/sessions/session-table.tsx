import type { ComparedSession, SessionOutlook } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { Heads } from '../../shared/heads.tsx';
import { HelpWords } from '../shared/help-words.tsx';
import { DepthText, DurationText } from './effect-text.tsx';
import { UnwantedText } from './unwanted-text.tsx';

/** Every session in a table: products, points with their units, effect, duration, what was unwanted. */
export function SessionTable({
  sessions,
  side,
}: {
  readonly sessions: readonly ComparedSession[];
  readonly side: SessionOutlook['side'];
}) {
  const { t } = useLingui();
  const timeText = useTimeText('medium');
  return (
    <details>
      <summary>
        <Trans>The treatments in a table</Trans>
      </summary>
      <div className="scroll">
        <table className="sessions">
          <Heads
            names={[
              t`Treatment`,
              t`Products and points, units`,
              t`Spasm gone at best`,
              t`Half back after`,
              t`Said to have helped`,
              t`Unwanted`,
            ]}
          />
          <tbody>
            {sessions.map((session) => (
              <tr key={session.when}>
                <th scope="row">{timeText(session.when)}</th>
                <td>
                  <Products totals={session.totals} side={side} />
                </td>
                <td>{session.depth && <DepthText depth={session.depth} />}</td>
                <td>
                  {session.duration && (
                    <DurationText duration={session.duration} seen={session.durationSeen} />
                  )}
                </td>
                <td>{session.helped !== null && <HelpWords helped={session.helped} />}</td>
                <td>
                  {session.unwantedEffects.map((unwanted) => (
                    <div key={`${unwanted.effect} ${unwanted.words} ${unwanted.start}`}>
                      <UnwantedText unwanted={unwanted} />
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/**
 * Each product with its total, and its units muscle by muscle: those of two products are never added.
 * A side is named where it is not the one that is compared.
 */
function Products({
  totals,
  side,
}: Pick<ComparedSession, 'totals'> & { readonly side: SessionOutlook['side'] }) {
  const { i18n } = useLingui();
  const text = useFieldText('toxin-session');
  const whereOf = (dose: ComparedSession['totals'][number]['byMuscle'][number]) =>
    dose.side === side
      ? text.code('points.muscle', dose.muscle)
      : `${text.code('points.muscle', dose.muscle)} (${text.code('points.side', dose.side)})`;
  return totals.map(({ product, brand, units, byMuscle }) => (
    <div key={`${product} ${brand}`}>
      {brand ?? text.code('product', product)}: <strong>{i18n.number(units)}</strong>
      <br />
      <span className="soft">
        {byMuscle.map((dose) => `${whereOf(dose)} ${i18n.number(dose.units)}`).join('; ')}
      </span>
    </div>
  ));
}
