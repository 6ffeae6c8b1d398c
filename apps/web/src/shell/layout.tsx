import { Trans } from '@lingui/react/macro';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { useArrival, usePageTitle } from './arrival.ts';
import { Mark } from './icons.tsx';
import { NewVersion } from './new-version.tsx';
import { Places } from './places.tsx';

/** What every page stands in: where one can go, the page itself, and what the program is not. */
export function Layout() {
  const page = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  usePageTitle();
  useArrival(page, pathname);
  return (
    <div className="frame">
      <a className="skip" href="#page">
        <Trans>To the content</Trans>
      </a>
      <header className="brand">
        <Link to="/" aria-label="Facialis">
          <Mark />
          <span>Facialis</span>
        </Link>
      </header>
      <Places />
      <main id="page" tabIndex={-1} ref={page}>
        <NewVersion />
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
    </div>
  );
}
