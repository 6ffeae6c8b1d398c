import type { AuditRow, ErasureReceipt } from '@facialis/record/store';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetTyped } from '../shared/typed.ts';
import { ask } from './ask.ts';
import { type Job, useJob } from './jobs.ts';

/** What the program is made of, where the record lies, and the last backups. */
export interface About {
  readonly program: {
    readonly version: string;
    /** SPDX identifier. */
    readonly licence: string;
    readonly node: string;
    /** Whether a browser is on the server's machine that prints reports to PDF. */
    readonly prints: boolean;
    readonly models: readonly {
      readonly name: string;
      readonly sha256: string;
      readonly intact: boolean;
    }[];
  };
  readonly record: {
    /** Folder or address; null where it is not known. */
    readonly place: string | null;
    readonly database: 'sqlite' | 'postgresql';
    readonly encrypted: boolean;
  };
  /** Null where this server writes none. */
  readonly backups: {
    readonly folder: string;
    /** The newest that lie there, newest first. */
    readonly last: readonly { readonly name: string; readonly at: string }[];
  } | null;
}

/** What the server tells about itself and the record. */
export function useAbout() {
  return useQuery({
    queryKey: ['about'],
    queryFn: ({ signal }) => ask<About>('/api/about', { signal }),
  });
}

/** Under what is asked whether the record is only read: to be asked anew where damage was met. */
export const STORE_KEY = ['store'];

/** Why the record is only read: a newer program wrote it, or it was met damaged; null where it is not. */
export function useOnlyRead(): 'newer' | 'damaged' | null {
  const { data } = useQuery({
    queryKey: STORE_KEY,
    queryFn: ({ signal }) =>
      ask<{ onlyRead: 'newer' | 'damaged' | null }>('/api/store', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.onlyRead ?? null;
}

/** A backup, or a look at whether all is there: begun here and followed to its end. */
export function useLongWork(path: '/api/backups' | '/api/verifications') {
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: () =>
      ask<Job>(path, { method: 'POST', ...(path === '/api/verifications' && { body: {} }) }),
  });
  const job = useJob(begin.data?.job ?? null);
  const isDone = job?.state === 'done';
  useEffect(() => {
    if (!isDone) return;
    for (const queryKey of [['about'], STORE_KEY]) client.invalidateQueries({ queryKey });
  }, [isDone, client]);
  return { begin, job };
}

/** Who did what, newest first; asked when it is wanted. */
export function useAudit(limit: number, enabled: boolean) {
  return useQuery({
    queryKey: ['audit', limit],
    queryFn: ({ signal }) => ask<AuditRow[]>(`/api/audit?limit=${limit}`, { signal }),
    enabled,
  });
}

/** Erases a person wholly and gives the receipt. */
export function useErase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: string) =>
      ask<ErasureReceipt>(`/api/people/${person}/erasure`, { method: 'POST', body: { person } }),
    onSuccess: ({ person }) => {
      forgetTyped(person);
      for (const queryKey of [['course', person], ['entry']]) client.removeQueries({ queryKey });
      return Promise.all(
        [['people'], ['audit']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}
