import type { SpasmEvent } from '@facialis/spasm';
import { TEXTS } from '../texts.ts';

/** The spasms in order of time. */
export function SpasmsTable({ events }: { readonly events: readonly SpasmEvent[] }) {
  const texts = TEXTS.result;
  const spasms = events.filter(({ kind }) => kind === 'spasm');
  if (spasms.length === 0) return <p>{texts.eventsNone}</p>;
  return (
    <>
      <table>
        <caption>{texts.events}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.event.onset}</th>
            <th scope="col">{texts.event.duration}</th>
            <th scope="col">{texts.event.side}</th>
            <th scope="col">{texts.event.form}</th>
          </tr>
        </thead>
        <tbody>
          {spasms.map(({ id, onset, offset, side, form }) => (
            <tr key={id}>
              <td>{texts.seconds(onset)}</td>
              <td>{texts.seconds(offset - onset)}</td>
              <td className={`side ${side}`}>{texts.side[side]}</td>
              <td>{form && texts.form[form]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{texts.sides}</p>
    </>
  );
}
