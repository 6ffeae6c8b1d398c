import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { KIND_NAMES, KIND_ORDER } from './words/kinds.ts';

/** What can be added, the commonest first. */
export function AddMenu({ person }: { readonly person: string }) {
  return (
    <details className="add-menu">
      <summary className="button main">
        <Trans>Add an entry</Trans>
      </summary>
      <ul className="kinds">
        {KIND_ORDER.filter((kind) => kind !== 'person').map((kind) => (
          <li key={kind}>
            <KindLink person={person} kind={kind} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function KindLink({
  person,
  kind,
}: {
  readonly person: string;
  readonly kind: (typeof KIND_ORDER)[number];
}) {
  const { i18n } = useLingui();
  const { name, purpose } = KIND_NAMES[kind];
  const words = (
    <>
      <strong>{i18n._(name)}</strong>
      <span>{i18n._(purpose)}</span>
    </>
  );
  return kind === 'recording' ? (
    <Link to="/p/$person/capture" params={{ person }}>
      {words}
    </Link>
  ) : (
    <Link to="/p/$person/entries/new/$kind" params={{ person, kind }}>
      {words}
    </Link>
  );
}
