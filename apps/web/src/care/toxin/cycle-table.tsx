import type { ToxinOutlook } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { Heads } from '../../shared/heads.tsx';

/** The same as the picture of the cycles, in a table. */
export function CycleTable({ outlook: { cycles } }: { readonly outlook: ToxinOutlook }) {
  const { t, i18n } = useLingui();
  const timeText = useTimeText('medium');
  const percent = (share: number) =>
    i18n.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <details>
      <summary>
        <Trans>The picture as a table</Trans>
      </summary>
      <div className="scroll">
        <table>
          <Heads
            names={[
              t`Treatment`,
              t`First effect`,
              t`Spasm gone at best`,
              t`Half back`,
              t`Days with notes`,
            ]}
          />
          <tbody>
            {cycles.toReversed().map((cycle) => (
              <tr key={cycle.session}>
                <th scope="row">{timeText(cycle.session)}</th>
                <td>{timeText(cycle.onset.expected)}</td>
                <td>
                  {percent(cycle.depth.expected)}{' '}
                  <small className="soft">
                    ({percent(cycle.depth.low)} – {percent(cycle.depth.high)})
                  </small>
                </td>
                <td>
                  {cycle.wearOff === null ? (
                    <Trans>never fell below half</Trans>
                  ) : (
                    <>
                      {timeText(cycle.wearOff.expected)}{' '}
                      <small className="soft">
                        ({timeText(cycle.wearOff.low)} – {timeText(cycle.wearOff.high)})
                      </small>
                    </>
                  )}
                </td>
                <td>{cycle.observedDays}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
