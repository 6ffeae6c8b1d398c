import type { EntryOf } from '@facialis/record';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import type { ListedPerson } from '../api/record.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { ChangeWords } from '../shared/change-words.tsx';
import { Heads } from '../shared/heads.tsx';

/** People with how they are: a table where there is room, cards where there is not. */
export function PeopleList({ people }: { readonly people: readonly ListedPerson[] }) {
  const isWide = useSyncExternalStore(followWidth, () => WIDE.matches);
  if (people.length === 0) return null;
  return isWide ? <PeopleTable people={people} /> : <PeopleCards people={people} />;
}

/** From here on seven columns have room. */
const WIDE = matchMedia('(min-width: 62rem)');

function followWidth(watcher: () => void): () => void {
  WIDE.addEventListener('change', watcher);
  return () => WIDE.removeEventListener('change', watcher);
}

function PeopleTable({ people }: { readonly people: readonly ListedPerson[] }) {
  const { t } = useLingui();
  return (
    <table className="people-table">
      <Heads
        names={[
          t`Name`,
          t`Born`,
          t`Last visit`,
          t`Spasm, last recording`,
          t`Change since the last visit`,
          t`Last symptoms`,
        ]}
      />
      <tbody>
        {people.map((one) => (
          <tr key={one.person}>
            <th scope="row">
              <NameLink one={one} />
            </th>
            <td>{personOf(one).birthYear}</td>
            <td className="day">
              <LastVisit one={one} />
            </td>
            <td>
              <Latest one={one} />
            </td>
            <td>
              <Change one={one} />
            </td>
            <td>
              <Symptoms one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PeopleCards({ people }: { readonly people: readonly ListedPerson[] }) {
  return (
    <ul className="people-cards">
      {people.map((one) => (
        <li key={one.person} className="panel">
          <h2>
            <NameLink one={one} />
          </h2>
          <dl>
            <dt>
              <Trans>Born</Trans>
            </dt>
            <dd>{personOf(one).birthYear}</dd>
            <dt>
              <Trans>Last visit</Trans>
            </dt>
            <dd>
              <LastVisit one={one} />
            </dd>
            <dt>
              <Trans>Spasm, last recording</Trans>
            </dt>
            <dd>
              <Latest one={one} />
            </dd>
            <dt>
              <Trans>Change since the last visit</Trans>
            </dt>
            <dd>
              <Change one={one} />
            </dd>
            <dt>
              <Trans>Last symptoms</Trans>
            </dt>
            <dd>
              <Symptoms one={one} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface OfOne {
  readonly one: ListedPerson;
}

function personOf({ version }: ListedPerson): EntryOf<'person'> {
  // A row of the list is a person's own entry.
  return version.content as EntryOf<'person'>;
}

/** To the course, by the name; of somebody without a name the beginning of the id tells them apart. */
function NameLink({ one }: OfOne) {
  const { name } = personOf(one);
  const id = one.person.slice(0, 8);
  return (
    <Link to="/p/$person/course" params={{ person: one.person }}>
      {name ?? <Trans>Without a name ({id})</Trans>}
    </Link>
  );
}

function LastVisit({ one: { lastVisit } }: OfOne) {
  const dayText = useDayText();
  return lastVisit === null ? <None /> : dayText(lastVisit);
}

function Latest({ one: { latest } }: OfOne) {
  const { i18n } = useLingui();
  const dayText = useDayText();
  if (latest === null) return <None />;
  const share = i18n.number(latest.timeInSpasm ?? 0, { maximumFractionDigits: 1 });
  return (
    <>
      {latest.timeInSpasm === null ? (
        <Trans>no figure</Trans>
      ) : (
        <Trans>{share} % of the time</Trans>
      )}{' '}
      <span className="of-when">{dayText(latest.when)}</span>
    </>
  );
}

function Change({ one: { change } }: OfOne) {
  return change === null ? <None /> : <ChangeWords change={change} />;
}

function Symptoms({ one: { symptoms } }: OfOne) {
  const dayText = useDayText();
  if (symptoms === null) return <None />;
  return (
    <>
      <Trans>{symptoms.strength} of 10</Trans>{' '}
      <span className="of-when">{dayText(symptoms.when)}</span>
    </>
  );
}

/** Characters of a date such as 2026-11-22: a list needs no time of the day. */
const DATE_LENGTH = 10;

/** Says days in few letters, and times that are known less precisely as they are. */
function useDayText(): (time: string) => string {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  return (time) => {
    if (time.length < DATE_LENGTH) return timeText(time);
    const day = new Date(`${time.slice(0, DATE_LENGTH)}T00:00Z`);
    return i18n.date(day, { dateStyle: 'medium', timeZone: 'UTC' });
  };
}

/** Nothing is known. */
function None() {
  return (
    <span className="soft">
      <Trans>not known</Trans>
    </span>
  );
}
