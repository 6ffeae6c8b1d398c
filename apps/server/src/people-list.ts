import { type EntryOf, spasmBurden } from '@facialis/record';
import type { Actor, PeopleQuery, PersonRow, Recent, Store, Version } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';

/** How a person is, as the newest entries say. */
export interface Standing {
  /** The newest recording since the visit before the last one. */
  readonly latest: {
    readonly when: string;
    /** Spasms a minute; null where the recording could not be judged. */
    readonly spasmRate: number | null;
    /** Share of the time in spasm, %; likewise. */
    readonly timeInSpasm: number | null;
  } | null;
  /** The newest entry of symptoms, and the strongest of them, 0 none to 10. */
  readonly symptoms: { readonly when: string; readonly strength: number } | null;
  /** Medians of the recordings on both sides of the last visit; null where one side has none. */
  readonly change: {
    readonly measure: 'timeInSpasm';
    readonly before: number;
    readonly now: number;
  } | null;
}

/** A person in the list, with how they are. */
export interface ListedPerson extends PersonRow, Standing {}

/** Which page of the list; by `change` those come first who became worst since their last visit. */
export type ListQuery = Omit<PeopleQuery, 'sort'> & {
  readonly sort?: PeopleQuery['sort'] | 'change';
};

/** A page of the list. */
export interface ListPage {
  readonly rows: readonly ListedPerson[];
  readonly total: number;
}

/** People on a page when it is not said, and most that the store gives at once. */
const PAGE = 50;
const LARGEST_PAGE = 500;
/** People whose entries are read at once: other requests go in between. */
const READ_AT_ONCE = 50;

interface Known {
  readonly changedAt: string;
  readonly standing: Standing;
}

/** The list of people. How each is, is worked out once and kept until something of them changes. */
export class PeopleList {
  readonly #store: Store;
  #known = new Map<string, Known>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** A page of the list, in any of its orders. */
  async page(actor: Actor, query: ListQuery): Promise<ListPage | Refusal> {
    const { sort, ...rest } = query;
    if (sort === 'change') return this.#byChange(actor, rest);
    const page = await this.#store.people(actor, sort === undefined ? rest : { ...rest, sort });
    if (isRefusal(page)) return page;
    const rows = await this.#withStanding(actor, page.rows);
    return isRefusal(rows) ? rows : { rows, total: page.total };
  }

  async #byChange(
    actor: Actor,
    { search, offset = 0, limit = PAGE }: Omit<PeopleQuery, 'sort'>,
  ): Promise<ListPage | Refusal> {
    const all = await this.#everybody(actor, search);
    if (isRefusal(all)) return all;
    const rows = await this.#withStanding(actor, all);
    if (isRefusal(rows)) return rows;
    const sorted = rows.toSorted((a, b) => worsening(b) - worsening(a) || byPerson(a, b));
    return { rows: sorted.slice(offset, offset + limit), total: rows.length };
  }

  async #everybody(actor: Actor, search: string | undefined): Promise<PersonRow[] | Refusal> {
    const rows: PersonRow[] = [];
    const searched = search === undefined ? {} : { search };
    for (let total = 1; rows.length < total; ) {
      const query = {
        sort: 'name',
        offset: rows.length,
        limit: LARGEST_PAGE,
        ...searched,
      } as const;
      const page = await this.#store.people(actor, query);
      if (isRefusal(page)) return page;
      rows.push(...page.rows);
      total = page.rows.length === 0 ? 0 : page.total;
    }
    return rows;
  }

  async #withStanding(
    actor: Actor,
    rows: readonly PersonRow[],
  ): Promise<readonly ListedPerson[] | Refusal> {
    const changed = rows.filter(
      ({ person, changedAt }) => this.#known.get(person)?.changedAt !== changedAt,
    );
    for (let first = 0; first < changed.length; first += READ_AT_ONCE) {
      const some = changed.slice(first, first + READ_AT_ONCE);
      const recent = await this.#store.recent(
        actor,
        some.map(({ person }) => person),
      );
      if (isRefusal(recent)) return recent;
      for (const [i, one] of recent.entries()) {
        const { changedAt } = some[i]!;
        this.#known.set(one.person, { changedAt, standing: standingOf(one) });
      }
    }
    return rows.map((row) => ({ ...row, ...this.#known.get(row.person)!.standing }));
  }
}

/** How a person is, from what is newest of them. */
export function standingOf({ before, since, symptoms }: Recent): Standing {
  const [latest] = [...since, ...before].flatMap(recordingOf);
  const then = medianTime(before);
  const now = medianTime(since);
  return {
    latest: latest === undefined ? null : latestOf(latest),
    symptoms: symptoms === null ? null : strongestOf(symptoms),
    change: then === null || now === null ? null : { measure: 'timeInSpasm', before: then, now },
  };
}

function latestOf(recording: EntryOf<'recording'>): Standing['latest'] {
  const { rate, timeShare } = spasmBurden(recording);
  return {
    when: recording.when,
    spasmRate: rate?.value ?? null,
    timeInSpasm: timeShare?.value ?? null,
  };
}

function strongestOf({ content }: Version): Standing['symptoms'] {
  if (content.kind !== 'symptoms') return null;
  const strengths = content.symptoms.map(({ strength }) => strength);
  return { when: content.when, strength: Math.max(0, ...strengths) };
}

/** Median share of the time in spasm, %; null where no recording could be judged. */
function medianTime(versions: readonly Version[]): number | null {
  const shares = versions
    .flatMap(recordingOf)
    .flatMap((recording) => spasmBurden(recording).timeShare?.value ?? [])
    .toSorted((a, b) => a - b);
  const middle = shares.length / 2;
  const [low, high] = [shares[Math.ceil(middle) - 1], shares[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function recordingOf({ content }: Version): EntryOf<'recording'>[] {
  return content.kind === 'recording' ? [content] : [];
}

/** By how much a person became worse; those of whom nothing is known come last. */
function worsening({ change }: Standing): number {
  return change === null ? -Number.MAX_VALUE : change.now - change.before;
}

function byPerson(a: PersonRow, b: PersonRow): number {
  return a.person < b.person ? -1 : 1;
}
