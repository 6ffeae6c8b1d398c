import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetTyped } from '../shared/typed.ts';
import { ask } from './ask.ts';
import { type Job, useJob } from './jobs.ts';

/** Whether the demo person is there, and the work that brings them. */
interface Demo {
  readonly person: string | null;
  readonly job: string | null;
}

/** The demo person: whether they are loaded, how the loading stands, and to load and remove them. */
export function useDemo() {
  const client = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['demo'],
    queryFn: ({ signal }) => ask<Demo>('/api/demo', { signal }),
  });
  const reload = () =>
    Promise.all([['demo'], ['people']].map((queryKey) => client.invalidateQueries({ queryKey })));
  const load = useMutation({
    mutationFn: () => ask<Job>('/api/demo', { method: 'POST' }),
    onSuccess: ({ job }) => client.setQueryData<Demo>(['demo'], { person: null, job }),
  });
  const remove = useMutation({
    mutationFn: () => ask<unknown>('/api/demo', { method: 'DELETE' }),
    onSuccess: () => {
      if (data?.person) forgetTyped(data.person);
      return reload();
    },
  });
  const job = useJob(data?.job ?? null);
  const isLoaded = job?.state === 'done';
  useEffect(() => {
    if (!isLoaded) return;
    for (const queryKey of [['demo'], ['people']]) client.invalidateQueries({ queryKey });
  }, [isLoaded, client]);
  return { person: data?.person ?? null, error, job, load, remove };
}
