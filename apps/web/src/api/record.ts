import type { Entry, EntryOf, Kind } from '@facialis/record';
import type { Asked, PeopleQuery, PersonRow, Version } from '@facialis/record/store';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** A version whose content is of one kind. */
export type VersionOf<K extends Kind> = Version & { readonly content: EntryOf<K> };

/** A new entry, or a change of one. */
export interface EntryDraft {
  readonly content: Entry;
  /** The entry to change and the version it was changed from; left out for a new one. */
  readonly change?: { readonly entry: string; readonly from: number; readonly why: string };
  /** Codes of the record's questions whose answer is yes. */
  readonly confirmed?: readonly string[];
}

/** A person in the list, with how they are. */
export interface ListedPerson extends PersonRow {
  /** The newest recording; its figures are null where it could not be judged. */
  readonly latest: {
    readonly when: string;
    /** Spasms a minute. */
    readonly spasmRate: number | null;
    /** Share of the time in spasm, %. */
    readonly timeInSpasm: number | null;
  } | null;
  /** The newest entry of symptoms with the strongest of them, 0 to 10. */
  readonly symptoms: { readonly when: string; readonly strength: number } | null;
  /** Medians of the time in spasm before and since the last visit, %. */
  readonly change: { readonly before: number; readonly now: number } | null;
}

/** A page of the list of people. */
export interface ListPage {
  readonly rows: readonly ListedPerson[];
  readonly total: number;
}

/** Which page of the list; by `change` those come first who became worst since their last visit. */
export type ListQuery = Omit<PeopleQuery, 'sort'> & {
  readonly sort?: PeopleQuery['sort'] | 'change';
};

/** A page of the list of people. */
export function usePeople(query: ListQuery = {}) {
  const words = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(words.map(([key, value]) => [key, String(value)]));
  return useQuery({
    queryKey: ['people', search.toString()],
    queryFn: ({ signal }) => ask<ListPage>(`/api/people?${search}`, { signal }),
    placeholderData: (before) => before,
  });
}

/** How a person's whole course is asked for. */
export function courseQuery(person: string) {
  return queryOptions({
    queryKey: ['course', person],
    queryFn: ({ signal }) => ask<Version[]>(`/api/people/${person}/course`, { signal }),
  });
}

/** A person's entries in order of their own time, the person first. */
export function useCourse(person: string) {
  return useQuery(courseQuery(person));
}

/** A person's entries with the deleted ones, asked only when they are wanted. */
export function useWholeCourse(person: string, wanted: boolean) {
  return useQuery({
    queryKey: ['course', person, 'whole'],
    queryFn: ({ signal }) =>
      ask<Version[]>(`/api/people/${person}/course?deleted=true`, { signal }),
    enabled: wanted,
  });
}

/** The entries of one kind within a course. */
export function ofKind<K extends Kind>(course: readonly Version[], kind: K): VersionOf<K>[] {
  return course.filter((version): version is VersionOf<K> => version.content.kind === kind);
}

/** One entry as it is. */
export function useEntry(entry: string) {
  return useQuery({
    queryKey: ['entry', entry],
    queryFn: ({ signal }) => ask<Version>(`/api/entries/${entry}`, { signal }),
  });
}

/** All versions of an entry, oldest first. */
export function useHistory(entry: string) {
  return useQuery({
    queryKey: ['entry', entry, 'history'],
    queryFn: ({ signal }) => ask<Version[]>(`/api/entries/${entry}/versions`, { signal }),
  });
}

/** Keeps a new person. */
export function useAddPerson() {
  return useKeeping((draft: EntryDraft) => ask('/api/people', { method: 'POST', body: draft }));
}

/** Keeps an entry of a person, new or changed. Gives the version, or the questions that come first. */
export function useSaveEntry(person: string) {
  return useKeeping(({ change, ...draft }: EntryDraft) => {
    if (!change) {
      return ask(`/api/people/${person}/entries`, { method: 'POST', body: draft });
    }
    const { entry, from, why } = change;
    return ask(`/api/entries/${entry}`, { method: 'PUT', from, body: { ...draft, why } });
  });
}

/** Deletes an entry by a version that says so. */
export function useDeleteEntry() {
  return useKeeping(({ entry, version, why }: { entry: string; version: number; why: string }) =>
    ask(`/api/entries/${entry}/deletion`, { method: 'POST', from: version, body: { why } }),
  );
}

/** Makes an earlier version the newest one; undoes a deletion. */
export function useRestoreEntry() {
  return useKeeping(
    ({ entry, from, ...body }: { entry: string; from: number; version: number; why: string }) =>
      ask(`/api/entries/${entry}/restoration`, { method: 'POST', from, body }),
  );
}

/** A change of the record; what was read of it before is read again. */
function useKeeping<Words>(keep: (words: Words) => Promise<Version | Asked>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: keep,
    onSuccess: (kept) => {
      if ('asked' in kept) return;
      return Promise.all(
        [['course', kept.person], ['entry', kept.entry], ['people']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
