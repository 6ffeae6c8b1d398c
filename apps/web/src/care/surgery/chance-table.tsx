import type { Chance, SurgeryAfter } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { Heads } from '../../shared/heads.tsx';

/** The chances of the picture as a table; nothing where none lies ahead. */
export function ChanceTable({ after: { chances } }: { readonly after: SurgeryAfter }) {
  const { t } = useLingui();
  const timeText = useTimeText('medium');
  const ahead = chances.filter(({ chance }) => chance !== null);
  if (ahead.length === 0) return null;
  const [sources, uncertainty] = [t`By the sources`, t`With their uncertainty`];
  return (
    <table className="stacks">
      <caption>
        <Trans>Chance of being free of spasm</Trans>
      </caption>
      <Heads names={[t`After the operation`, sources, uncertainty]} />
      <tbody>
        {ahead.map(({ months, date, chance }) => (
          <tr key={months}>
            <th scope="row">
              <Plural value={months} one="# month" other="# months" />
              {date !== null && <span className="soft"> ({timeText(date)})</span>}
            </th>
            <td data-column={sources}>
              <strong>
                <Span low={chance!.least} high={chance!.most} />
              </strong>
            </td>
            <td data-column={uncertainty}>
              <Span low={chance!.low} high={chance!.high} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share, or the span between two, in whole percent. */
function Span({ low, high }: Pick<Chance, 'low' | 'high'>) {
  const { i18n } = useLingui();
  const [from, to] = [low, high].map((share) =>
    i18n.number(share, { style: 'percent', maximumFractionDigits: 0 }),
  );
  return from === to ? (
    from
  ) : (
    <Trans>
      {from} to {to}
    </Trans>
  );
}
