import type { Protocol, SegmentKind } from '@facialis/spasm';

/** What a person can choose to be asked for. */
export type ProtocolChoice = 'exercises' | 'rest';

/** How long a run is, s, whatever is chosen: spasms come from 0.3 to 25 times a minute. */
export const RUN_S = 60;

/** One task of a run, seconds from the first picture. */
export interface Task {
  readonly kind: SegmentKind;
  readonly fromS: number;
  readonly toS: number;
}

/**
 * How long each task takes, s; together a run. Rest is longest, as spasms come by themselves; each
 * movement has time to be begun late and held; a text of some thirty words is read in the last.
 */
const LENGTHS: Readonly<Record<ProtocolChoice, readonly (readonly [SegmentKind, number])[]>> = {
  exercises: [
    ['rest', 20],
    ['gentle-closure', 5],
    ['tight-closure', 5],
    ['brow-raise', 5],
    ['smile', 5],
    ['pucker', 5],
    ['reading', 15],
  ],
  rest: [['rest', RUN_S]],
};

/** The tasks of a choice, one after the other. */
export function tasksOf(choice: ProtocolChoice): readonly Task[] {
  let fromS = 0;
  return LENGTHS[choice].map(([kind, seconds]) => {
    const task = { kind, fromS, toS: fromS + seconds };
    fromS = task.toS;
    return task;
  });
}

/** The task at a time, the last one at the end and after it. */
export function taskAt(tasks: readonly Task[], timeS: number): Task | undefined {
  return tasks.find(({ toS }) => timeS < toS) ?? tasks.at(-1);
}

/**
 * What was asked for until a recording ended, as the record keeps it: a task that was not reached
 * is left out, one that was broken off ends with the recording. Null where nothing was begun.
 */
export function protocolUntil(tasks: readonly Task[], endS: number): Protocol | null {
  const segments = tasks
    .filter(({ fromS }) => fromS < endS)
    .map(({ kind, fromS, toS }) => ({ name: kind, kind, from: fromS, to: Math.min(toS, endS) }));
  return segments.length === 0 ? null : { segments };
}
