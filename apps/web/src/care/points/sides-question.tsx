import { areSidesMixed, SIDES_QUESTION, type SideNamed, type SidesNamed } from '@facialis/care';
import { SIDES } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SideMark } from '../../entries/shown/side-mark.tsx';
import { KIND_NAMES } from '../../entries/words/kinds.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';

/** Asks first of all about the sides where the record mixes them up; nothing where it does not. */
export function SidesQuestion({
  person,
  sides,
}: {
  readonly person: string;
  readonly sides: SidesNamed;
}) {
  const said = useSaid();
  if (!areSidesMixed(sides)) return null;
  return (
    <section className="note">
      <h2>
        <Trans>Which side is it?</Trans>
      </h2>
      <p>{said(SIDES_QUESTION)}</p>
      {SIDES.filter((side) => sides[side].length > 0).map((side) => (
        <div key={side}>
          <h3>
            <SideMark side={side} />
          </h3>
          <ul>
            {sides[side].map((named) => (
              <NamedIn key={named.kind} named={named} />
            ))}
          </ul>
        </div>
      ))}
      <p>
        <Link to="/p/$person/entries" params={{ person }}>
          <Trans>Look at the entries and correct a mistake</Trans>
        </Link>
      </p>
    </section>
  );
}

function NamedIn({ named: { kind, entries, first, last } }: { readonly named: SideNamed }) {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  const name = i18n._(KIND_NAMES[kind].name);
  const [from, to] = [timeText(first), timeText(last)];
  return (
    <li>
      {entries === 1 ? (
        `${name}, ${from}`
      ) : (
        <Trans>
          {name}, {entries} entries, {from} to {to}
        </Trans>
      )}
    </li>
  );
}
