import type { SpasmEvent } from '@facialis/spasm';
import { Trans } from '@lingui/react/macro';
import { useWords } from './words.ts';

/** The spasms in order of time. */
export function SpasmsTable({ events }: { readonly events: readonly SpasmEvent[] }) {
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
        <thead>
          <tr>
            <th scope="col">
              <Trans>Begins</Trans>
            </th>
            <th scope="col">
              <Trans>Lasts</Trans>
            </th>
            <th scope="col">
              <Trans>Side</Trans>
            </th>
            <th scope="col">
              <Trans>Form</Trans>
            </th>
          </tr>
        </thead>
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
