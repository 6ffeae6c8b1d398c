import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, useParams } from '@tanstack/react-router';

/** What every page stands in: where one can go, the page itself, and what the program is not. */
export function Layout() {
  const { t } = useLingui();
  return (
    <>
      <a className="skip" href="#page">
        <Trans>To the content</Trans>
      </a>
      <header className="top">
        <Link to="/" className="brand">
          Facialis
        </Link>
        <nav aria-label={t`Pages`}>
          <Places />
        </nav>
      </header>
      <main id="page" tabIndex={-1}>
        <Outlet />
      </main>
      <footer>
        <p>
          <Trans>
            Facialis supports the judgement of a clinician. It does not diagnose and does not
            prescribe.
          </Trans>
        </p>
      </footer>
    </>
  );
}

function Places() {
  const { person } = useParams({ strict: false });
  return (
    <ul>
      {person !== undefined && (
        <>
          <li>
            <Link to="/p/$person/today" params={{ person }}>
              <Trans>Today</Trans>
            </Link>
          </li>
          <li>
            <Link to="/p/$person/capture" params={{ person }}>
              <Trans>Record</Trans>
            </Link>
          </li>
          <li>
            <Link to="/p/$person/course" params={{ person }}>
              <Trans>Course</Trans>
            </Link>
          </li>
          <li>
            <Link to="/p/$person/entries" params={{ person }}>
              <Trans>Entries</Trans>
            </Link>
          </li>
        </>
      )}
      <li>
        <Link to="/people">
          <Trans>People</Trans>
        </Link>
      </li>
      <li>
        <Link to="/settings">
          <Trans>Settings</Trans>
        </Link>
      </li>
    </ul>
  );
}
