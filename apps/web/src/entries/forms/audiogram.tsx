import { AUDIOGRAM_HZ, type HearingTest } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { Group } from '../parts/choice-fields.tsx';
import { useTypedNumber } from '../parts/text-fields.tsx';
import { useFaultText } from '../parts/use-fault-text.ts';
import { useField } from '../parts/use-field.ts';
import { useForm } from './form-state.ts';

type Tone = NonNullable<HearingTest['thresholds']>[number];
type Row = Pick<Tone, 'side' | 'conduction'>;

const ROWS: readonly Row[] = [
  { side: 'right', conduction: 'air' },
  { side: 'left', conduction: 'air' },
  { side: 'right', conduction: 'bone' },
  { side: 'left', conduction: 'bone' },
];

/** The softest level heard of each tone: a table as on the sheet of the test. */
export function Audiogram() {
  const { t } = useLingui();
  const field = useField('thresholds');
  const heads: Record<string, string> = {
    'right air': t`Right, air`,
    'left air': t`Left, air`,
    'right bone': t`Right, bone`,
    'left bone': t`Left, bone`,
  };
  return (
    <Group field={field}>
      <table className="audiogram">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Hz</Trans>
            </th>
            {ROWS.map(({ side, conduction }) => (
              <th scope="col" key={`${side} ${conduction}`} className={`side ${side}`}>
                {heads[`${side} ${conduction}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {AUDIOGRAM_HZ.map((frequencyHz) => (
            <tr key={frequencyHz}>
              <th scope="row">{frequencyHz}</th>
              {ROWS.map((row) => (
                <td key={`${row.side} ${row.conduction}`}>
                  <Level
                    tone={{ ...row, frequencyHz }}
                    label={`${heads[`${row.side} ${row.conduction}`]}, ${frequencyHz} Hz, dB`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  );
}

/** One tone of one ear: an empty input takes the tone out. */
function Level({ tone, label }: { readonly tone: Omit<Tone, 'levelDb'>; readonly label: string }) {
  const { faultAt } = useForm();
  const faultText = useFaultText();
  const { value, set } = useField('thresholds');
  const tones: readonly Tone[] = Array.isArray(value) ? value : [];
  const place = tones.findIndex(
    ({ side, conduction, frequencyHz }) =>
      side === tone.side && conduction === tone.conduction && frequencyHz === tone.frequencyHz,
  );
  const at = `thresholds[${place}].levelDb`;
  const typing = useTypedNumber(tones[place]?.levelDb, (levelDb) => {
    const others = place < 0 ? tones : tones.toSpliced(place, 1);
    const next =
      levelDb === undefined
        ? others
        : tones.toSpliced(place < 0 ? tones.length : place, 1, { ...tone, levelDb } as Tone);
    set(next.length === 0 ? undefined : next);
  });
  const fault = place < 0 ? undefined : faultAt(at);
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== undefined}
        name={place < 0 ? 'thresholds' : at}
        {...typing}
      />
      {fault && <span className="fault">{faultText(fault)}</span>}
    </>
  );
}
