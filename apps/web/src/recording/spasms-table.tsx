import type { SpasmEvent } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { Heads } from '../shared/heads.tsx';
import { useWords } from './words.ts';

/** The spasms in order of time. */
export function SpasmsTable({ events }: { readonly events: readonly SpasmEvent[] }) {
  const { t } = useLingui();
  const { sides, forms, timeWords } = useWords();
  const spasms = events.filter(({ kind }) => kind === 'spasm');
  if (spasms.length === 0) {
    return (
      <p>
        <Trans>No spasm was found.</Trans>
      </p>
    );
  }
  return (
    <section aria-labelledby="spasms-title">
      <h2 id="spasms-title">
        <Trans>Spasms</Trans>
      </h2>
      <table>
        <Heads names={[t`Begins`, t`Lasts`, t`Side`, t`Form`]} />
        <tbody>
          {spasms.map(({ id, onset, offset, side, form }) => (
            <tr key={id}>
              <td>{timeWords(onset)}</td>
              <td>{timeWords(offset - onset)}</td>
              <td className={`side ${side}`}>{sides[side]}</td>
              <td>{form && forms[form]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        <Trans>Left and right are the person’s own.</Trans>
      </p>
    </section>
  );
}
