import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** In the place of a page that is not there. */
export function NotFound() {
  return (
    <section className="note">
      <h1>
        <Trans>There is no such page</Trans>
      </h1>
      <Link to="/">
        <Trans>To the start</Trans>
      </Link>
    </section>
  );
}
