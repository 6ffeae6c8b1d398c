import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { type ListQuery, usePeople } from '../api/record.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { ImportFile } from '../start/import-file.tsx';
import './people.css';
import { PeopleList } from './people-list.tsx';
import { PersonForm } from './person-form.tsx';

/** People on a page. */
const PAGE = 50;
type Sort = NonNullable<ListQuery['sort']>;

/** The people of a clinic. */
export function PeoplePage() {
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('last-visit');
  const [first, setFirst] = useState(0);
  const searched = useDeferredValue(search);
  const { data, error } = usePeople({ search: searched, sort, offset: first, limit: PAGE });
  return (
    <>
      <h1>
        <Trans>People</Trans>
      </h1>
      <AddPeople />
      <PeopleChoice
        search={search}
        sort={sort}
        onSearch={(words) => {
          setSearch(words);
          setFirst(0);
        }}
        onSort={(order) => {
          setSort(order);
          setFirst(0);
        }}
      />
      {error && <ProblemNote error={error} />}
      {data && (
        <>
          <p role="status">
            {data.total === 0 ? (
              <Trans>Nobody is found.</Trans>
            ) : (
              <Plural value={data.total} one="# person" other="# people" />
            )}
          </p>
          <PeopleList people={data.rows} />
          <Pages first={first} total={data.total} onFirst={setFirst} />
        </>
      )}
    </>
  );
}

function PeopleChoice({
  search,
  sort,
  onSearch,
  onSort,
}: {
  readonly search: string;
  readonly sort: Sort;
  readonly onSearch: (search: string) => void;
  readonly onSort: (sort: Sort) => void;
}) {
  const { t } = useLingui();
  const orders: readonly (readonly [Sort, string])[] = [
    ['last-visit', t`Last visit first`],
    ['change', t`Became worse first`],
    ['name', t`By name`],
    ['changed', t`Changed last first`],
  ];
  return (
    <search className="people-choice">
      <div>
        <label htmlFor="people-search">
          <Trans>Search by name</Trans>
        </label>
        <input
          id="people-search"
          type="search"
          value={search}
          autoComplete="off"
          onChange={({ target }) => onSearch(target.value)}
        />
      </div>
      <div>
        <label htmlFor="people-sort">
          <Trans>Order</Trans>
        </label>
        <select
          id="people-sort"
          value={sort}
          onChange={({ target }) => onSort(orders[target.selectedIndex]![0])}
        >
          {orders.map(([order, words]) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}

/** The two ways in which somebody new comes into the record. */
function AddPeople() {
  const [way, setWay] = useState<'form' | 'file' | null>(null);
  const navigate = useNavigate();
  const toggle = (wanted: 'form' | 'file') => setWay(way === wanted ? null : wanted);
  return (
    <>
      <div className="buttons">
        <button type="button" aria-expanded={way === 'form'} onClick={() => toggle('form')}>
          <Trans>Add a person</Trans>
        </button>
        <button type="button" aria-expanded={way === 'file'} onClick={() => toggle('file')}>
          <Trans>Import a file</Trans>
        </button>
      </div>
      {way === 'form' && (
        <section className="panel">
          <ArrivalHeading>
            <Trans>A new person</Trans>
          </ArrivalHeading>
          <PersonForm
            by="clinician"
            onKept={(person) => navigate({ to: '/p/$person/today', params: { person } })}
          />
        </section>
      )}
      {way === 'file' && (
        <section className="panel">
          <ArrivalHeading>
            <Trans>Import a file</Trans>
          </ArrivalHeading>
          <ImportFile />
          <p>
            <Trans>
              A file of somebody who is in the list already is taken in under Settings, below their
              name.
            </Trans>
          </p>
        </section>
      )}
    </>
  );
}

function Pages({
  first,
  total,
  onFirst,
}: {
  readonly first: number;
  readonly total: number;
  readonly onFirst: (first: number) => void;
}) {
  const { t } = useLingui();
  if (total <= PAGE) return null;
  const end = Math.min(total, first + PAGE);
  return (
    <nav className="buttons pages" aria-label={t`Pages of the list`}>
      <button type="button" disabled={first === 0} onClick={() => onFirst(first - PAGE)}>
        <Trans>Back</Trans>
      </button>
      <span role="status">
        <Trans>
          {first + 1} to {end} of {total}
        </Trans>
      </span>
      <button type="button" disabled={end === total} onClick={() => onFirst(first + PAGE)}>
        <Trans>On</Trans>
      </button>
    </nav>
  );
}
