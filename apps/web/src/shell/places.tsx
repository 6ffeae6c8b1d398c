import { Trans, useLingui } from '@lingui/react/macro';
import { Link, type LinkProps, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

/** Where one can go: a person's pages, where one is at a person, and those of all. */
export function Places() {
  const { t } = useLingui();
  const { person } = useParams({ strict: false });
  return (
    <>
      {person !== undefined && (
        <nav className="places of-person" aria-label={t`This person’s pages`}>
          <ul>
            <Place to="/p/$person/today" params={{ person }} icon="today">
              <Trans>Today</Trans>
            </Place>
            <Place to="/p/$person/capture" params={{ person }} icon="record">
              <Trans>Record</Trans>
            </Place>
            <Place to="/p/$person/course" params={{ person }} icon="course">
              <Trans>Course</Trans>
            </Place>
            <Place to="/p/$person/decide" params={{ person }} icon="decide">
              <Trans>Decide</Trans>
            </Place>
            <Place to="/p/$person/entries" params={{ person }} icon="entries">
              <Trans>Entries</Trans>
            </Place>
          </ul>
        </nav>
      )}
      <nav className="places of-all" aria-label={t`Pages for all`}>
        <ul>
          <Place to="/people" icon="people">
            <Trans>People</Trans>
          </Place>
          <Place to="/settings" icon="settings">
            <Trans>Settings</Trans>
          </Place>
        </ul>
      </nav>
    </>
  );
}

interface PlaceProps extends Pick<LinkProps, 'to' | 'params'> {
  readonly icon: IconName;
  readonly children: ReactNode;
}

function Place({ icon, children, ...where }: PlaceProps) {
  return (
    <li>
      <Link {...where}>
        <Icon name={icon} />
        <span>{children}</span>
      </Link>
    </li>
  );
}
