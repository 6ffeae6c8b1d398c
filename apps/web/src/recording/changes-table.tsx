import { MEASURE_GROUPS, MEASURE_LABELS } from '@facialis/report';
import { compareRecordings, type MeasureChange, type Recording } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heads } from '../shared/heads.tsx';
import { useSaid } from '../shared/said.ts';
import { useMeasureText } from './measure-text.ts';

/** Each measure of two recordings with its change, and whether that is more than chance. */
export function ChangesTable({
  before,
  after,
}: {
  readonly before: Recording;
  readonly after: Recording;
}) {
  const { t } = useLingui();
  const said = useSaid();
  const { changes, warnings } = compareRecordings(before, after);
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">
        <Trans>What changed</Trans>
      </h2>
      {warnings.length > 0 && (
        <section className="note">
          <h3>
            <Trans>These recordings differ in more than the face</Trans>
          </h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{said(warning)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className="measures">
        <table>
          <Heads names={[t`Measure`, t`Before`, t`After`, t`Change, with its 95 % interval`]} />
          {MEASURE_GROUPS.map(({ title, names }) => (
            <tbody key={title}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="group">
                  {said(title)}
                </th>
              </tr>
              {changes
                .filter(({ name }) => names.includes(name))
                .map((change) => (
                  <ChangeRow key={change.name} change={change} />
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function ChangeRow({ change }: { readonly change: MeasureChange }) {
  const { t } = useLingui();
  const said = useSaid();
  const text = useMeasureText();
  const { name, unit, before, after, low, high, exceedsRepeatability } = change;
  const cell = (value: number | null) => text.value({ value, unit, low: null, high: null });
  const sign = (change.change ?? 0) > 0 ? '+' : '';
  const judgement =
    exceedsRepeatability === null
      ? t`too little to tell`
      : !exceedsRepeatability
        ? t`no more than chance`
        : sign === '+'
          ? t`▲ rose`
          : t`▼ fell`;
  return (
    <tr>
      <th scope="row">{said(MEASURE_LABELS[name])}</th>
      <td>{cell(before)}</td>
      <td>{cell(after)}</td>
      <td>
        {change.change !== null && (
          <>
            <span className="value">
              {sign}
              {cell(change.change)}
            </span>{' '}
            <small className="soft">
              {text.interval({ value: change.change, unit, low, high })}
            </small>{' '}
            <span className={exceedsRepeatability ? 'value' : 'soft'}>{judgement}</span>
          </>
        )}
      </td>
    </tr>
  );
}
