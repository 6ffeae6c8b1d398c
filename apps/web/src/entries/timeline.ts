import { compareTimes, type Kind } from '@facialis/record';
import type { Version } from '@facialis/record/store';

/** Entries of one month; of a whole year where no month is known. */
export interface Month {
  /** `2026-11`, or `2026`; empty for what has no time. */
  readonly month: string;
  readonly versions: readonly Version[];
}

/** Entries of one year. */
export interface Year {
  /** `2026`; empty for what has no time, which comes last. */
  readonly year: string;
  readonly months: readonly Month[];
}

/** The newest entries by year and month, and how many there are besides. */
export interface Timeline {
  readonly years: readonly Year[];
  readonly rest: number;
}

/** Entries newest first, by year and month of their own time, at most so many. */
export function timeline(versions: readonly Version[], kind: Kind | 'all', most: number): Timeline {
  const wanted = versions.filter(({ content }) => kind === 'all' || content.kind === kind);
  const newestFirst = wanted.toSorted((a, b) => compareWhen(b, a) || (a.at < b.at ? 1 : -1));
  const shown = newestFirst.slice(0, most);
  const years = Map.groupBy(shown, (version) => whenOf(version).slice(0, 4));
  return {
    years: [...years].map(([year, own]) => ({ year, months: monthsOf(own) })),
    rest: newestFirst.length - shown.length,
  };
}

function monthsOf(versions: readonly Version[]): Month[] {
  const months = Map.groupBy(versions, (version) => monthOf(whenOf(version)));
  return [...months].map(([month, own]) => ({ month, versions: own }));
}

function whenOf({ content }: Version): string {
  return 'when' in content ? content.when : '';
}

function monthOf(when: string): string {
  return /^\d{4}-\d\d/.exec(when)?.[0] ?? when.slice(0, 4);
}

function compareWhen(a: Version, b: Version): number {
  const [one, other] = [whenOf(a), whenOf(b)];
  if (one === '' || other === '') return one.length - other.length;
  return compareTimes(one, other);
}
