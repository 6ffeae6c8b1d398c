import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import type { Measure, Measures } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heads } from '../shared/heads.tsx';
import { useSaid } from '../shared/said.ts';
import { useMeasureText } from './measure-text.ts';

/** Every measure with its interval, as it was found and, where events were corrected, anew. */
export function MeasuresTable({
  automatic,
  corrected = null,
}: {
  readonly automatic: Measures;
  /** The measures of the corrected events; null where nothing was corrected. */
  readonly corrected?: Measures | null;
}) {
  const { t } = useLingui();
  const said = useSaid();
  const columns = corrected === null ? 2 : 3;
  return (
    <section className="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">
        <Trans>Measures</Trans>
      </h2>
      <table>
        <Heads
          names={
            corrected
              ? [t`Measure`, t`Corrected`, t`Automatic`]
              : [t`Measure`, t`Value, with its 95 % interval`]
          }
        />
        {MEASURE_GROUPS.map(({ title, names }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={columns} className="group">
                {said(title)}
              </th>
            </tr>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{said(MEASURE_LABELS[name])}</th>
                {corrected && <MeasureCell measure={corrected[name]} />}
                <MeasureCell measure={automatic[name]} isSoft={corrected !== null} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function MeasureCell({
  measure,
  isSoft = false,
}: {
  readonly measure: Measure;
  readonly isSoft?: boolean;
}) {
  const text = useMeasureText();
  return (
    <td className={isSoft ? 'soft' : undefined}>
      <span className="value">{text.value(measure)}</span>{' '}
      <small className="soft">{text.interval(measure)}</small>
    </td>
  );
}
