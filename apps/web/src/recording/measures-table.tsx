import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import type { Measure, Measures } from '@facialis/spasm';
import { Trans } from '@lingui/react/macro';
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
  const said = useSaid();
  const columns = corrected === null ? 2 : 3;
  return (
    <section className="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">
        <Trans>Measures</Trans>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Measure</Trans>
            </th>
            {corrected && (
              <th scope="col">
                <Trans>Corrected</Trans>
              </th>
            )}
            <th scope="col">
              {corrected ? <Trans>Automatic</Trans> : <Trans>Value, with its 95 % interval</Trans>}
            </th>
          </tr>
        </thead>
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
