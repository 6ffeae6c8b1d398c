import type { Refusal } from '@facialis/refusal';
import { useEffect, useState } from 'react';

/** A long work of the server as it stands. */
export interface Job {
  readonly job: string;
  readonly state: 'running' | 'done' | 'refused' | 'failed' | 'stopped';
  /** Part done, 0 to 1, and what is being done. */
  readonly progress: { readonly done: number; readonly words: string };
  readonly result?: unknown;
  readonly refusal?: Refusal;
}

/** A long work, followed to its end; undefined while nothing is known of it. */
export function useJob(job: string | null): Job | undefined {
  const [state, setState] = useState<Job>();
  useEffect(() => {
    setState(undefined);
    if (job === null) return;
    const events = new EventSource(`/api/jobs/${job}/events`);
    events.onmessage = ({ data }) => {
      const told: Job = JSON.parse(data);
      setState(told);
      // Without this the browser would ask again for what has ended.
      if (told.state !== 'running') events.close();
    };
    return () => events.close();
  }, [job]);
  return state;
}
