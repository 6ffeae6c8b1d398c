import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';

/** What came of a file that was taken in. */
export interface Imported {
  /** Whose record it went into; null when nothing was kept. */
  readonly person: string | null;
  /** Entries of each kind that were taken. */
  readonly taken: Readonly<Record<string, number>>;
  /** Entries that the record had already. */
  readonly already: number;
  readonly notTaken: readonly {
    readonly what: string;
    /** Which one of the bundle, from 1. */
    readonly number?: number;
    readonly why: string;
  }[];
}

/** Takes in an archive of Facialis or a FHIR bundle: what a person lacks, or as a new person. */
export function useImport(person: string | null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const whose = person === null ? '' : `?person=${person}`;
      return ask<Imported>(`/api/imports${whose}`, { method: 'POST', body: file });
    },
    onSuccess: (imported) =>
      Promise.all(
        [['people'], ['course', imported.person]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
