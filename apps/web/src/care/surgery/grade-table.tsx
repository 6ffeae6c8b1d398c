import type { SurgeryOutcome } from '@facialis/care';
import type { OperationOutcome } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { Heads } from '../../shared/heads.tsx';

/** Numerics: the usual times as the record names them, and as they are said. */
const TIMES: Readonly<Record<OperationOutcome['at'], MessageDescriptor>> = {
  '7-days': msg`after a week`,
  '1-month': msg`after a month`,
  '3-months': msg`after three months`,
  '6-months': msg`after half a year`,
  '12-months': msg`after a year`,
  later: msg`later`,
};

/**
 * How an operation had turned out at the usual times, what of the record is evidence for it, and when
 * the other times come.
 */
export function GradeTable({ outcome }: { readonly outcome: SurgeryOutcome }) {
  const { outcomes, ahead } = outcome;
  const { t, i18n } = useLingui();
  const text = useFieldText('operation');
  const timeText = useTimeText();
  if (outcomes.length + ahead.length === 0) return null;
  const looks = [t`Spasm`, t`Complications`, t`Recordings and notes of that time`];
  return (
    <details>
      <summary>
        <Trans>How it was graded, and what the record shows</Trans>
      </summary>
      <div className="scroll">
        <table>
          <Heads names={[t`When`, ...looks]} />
          <tbody>
            {outcomes.map(({ at, spasm, seen, complication, evidence }) => (
              <tr key={at}>
                <th scope="row">{i18n._(TIMES[at])}</th>
                <td>
                  {spasm ? (
                    <>
                      {text.code('outcomes.spasm', spasm.grade)}
                      <GradedBy from={spasm.from} />
                    </>
                  ) : seen === 'yes' ? (
                    <Trans>there, not graded</Trans>
                  ) : (
                    <Trans>not known</Trans>
                  )}
                </td>
                <td>
                  {complication ? (
                    <>
                      {text.code('outcomes.complication', complication.grade)}
                      <GradedBy from={complication.from} />
                    </>
                  ) : (
                    <Trans>not known</Trans>
                  )}
                </td>
                <td>
                  {evidence.length === 0 ? (
                    <Trans>none</Trans>
                  ) : (
                    <Trans>
                      <Plural value={evidence.length} one="# entry" other="# entries" />, with
                      spasm: {evidence.filter((one) => one.spasm).length}
                    </Trans>
                  )}
                </td>
              </tr>
            ))}
            {ahead.map(({ at, on }) => (
              <tr key={at}>
                <th scope="row">{i18n._(TIMES[at])}</th>
                <td colSpan={looks.length}>
                  <Trans>not yet: on {timeText(on)}</Trans>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function GradedBy({ from }: { readonly from: 'clinician' | 'record' }) {
  return from === 'clinician' ? null : (
    <span className="soft">
      {' '}
      (<Trans>read from the record</Trans>)
    </span>
  );
}
