import { FORECAST_STATEMENTS, wallDay } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useForecast } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { Sources } from '../shared/sources.tsx';
import { SidePanel } from './side-panel.tsx';

/** How the toxin treatments rose and fell, and when the present one will wear off. */
export function ToxinPage() {
  const { person } = useParams({ from: '/record/p/$person/decide' });
  const { on } = useSearch({ from: '/record/p/$person/decide' });
  const today = on ?? wallDay(new Date());
  const { data: outlook, error } = useForecast(person, today);
  return (
    <>
      <h1>
        <Trans>When the toxin wears off</Trans>
      </h1>
      {error && <ProblemNote error={error} />}
      {outlook?.sides.length === 0 && <NoSession person={person} />}
      {outlook?.sides.map((side) => (
        <SidePanel key={side.side} person={person} today={outlook.today} outlook={side} />
      ))}
      {outlook !== undefined && (
        <>
          {(outlook.sides.length > 0 || on !== undefined) && (
            <DayChoice today={today} isPast={on !== undefined} />
          )}
          <Sources ids={FORECAST_STATEMENTS} />
        </>
      )}
    </>
  );
}

function NoSession({ person }: { readonly person: string }) {
  return (
    <section className="panel">
      <p>
        <Trans>
          No treatment with botulinum toxin is written down. With the first one, a forecast can be
          made.
        </Trans>
      </p>
      <Link
        to="/p/$person/entries/new/$kind"
        params={{ person, kind: 'toxin-session' }}
        className="button"
      >
        <Trans>Write down a treatment</Trans>
      </Link>
    </section>
  );
}

/** Lets one look from an earlier day, with what was known then. */
function DayChoice({ today, isPast }: { readonly today: string; readonly isPast: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/p/$person/decide' });
  const lookFrom = (on?: string) =>
    navigate({ search: on === undefined ? {} : { on }, replace: true });
  return (
    <details className="panel day-choice" open={isPast}>
      <summary>
        <Trans>See it as it stood on another day</Trans>
      </summary>
      <label htmlFor="seen-from">
        <Trans>Day</Trans>
      </label>
      <input
        id="seen-from"
        type="date"
        value={today}
        max={wallDay(new Date())}
        onChange={({ target: { value } }) => value !== '' && lookFrom(value)}
      />
      {isPast && (
        <button type="button" onClick={() => lookFrom()}>
          {t`Back to today`}
        </button>
      )}
    </details>
  );
}
