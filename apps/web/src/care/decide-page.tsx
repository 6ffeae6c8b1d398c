import { Trans, useLingui } from '@lingui/react/macro';
import { Link, type LinkProps, Outlet, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PersonLine } from '../shared/person-line.tsx';
import './care.css';

/** What is looked at before a decision, one page for each question. */
export function DecidePage() {
  const { t } = useLingui();
  const { person } = useParams({ from: '/record/p/$person/decide' });
  return (
    <>
      <PersonLine person={person} />
      <nav className="decide-places" aria-label={t`Questions before a decision`}>
        <ul>
          <Section to="/p/$person/decide" params={{ person }}>
            <Trans>Wearing off</Trans>
          </Section>
          <Section to="/p/$person/decide/points" params={{ person }}>
            <Trans>What points where</Trans>
          </Section>
          <Section to="/p/$person/decide/medicines" params={{ person }}>
            <Trans>Medicines</Trans>
          </Section>
          <Section to="/p/$person/decide/surgery" params={{ person }}>
            <Trans>Surgery</Trans>
          </Section>
          <Section to="/p/$person/decide/options" params={{ person }}>
            <Trans>Your options</Trans>
          </Section>
        </ul>
      </nav>
      <Outlet />
      <p className="small soft">
        <Trans>
          These pages inform and ask; they do not diagnose, prescribe or dose. What is done is
          decided with a clinician.
        </Trans>{' '}
        <Link to="/evidence">
          <Trans>All published statements</Trans>
        </Link>
      </p>
    </>
  );
}

interface SectionProps extends Pick<LinkProps, 'to' | 'params'> {
  readonly children: ReactNode;
}

function Section({ children, ...where }: SectionProps) {
  return (
    <li>
      <Link {...where} activeOptions={{ exact: true, includeSearch: false }}>
        {children}
      </Link>
    </li>
  );
}
