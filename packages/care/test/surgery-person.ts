import type { Entry, Operation } from '@facialis/record';
import { on, strength } from './toxin-person.ts';

/** Day of the operation in most tests. */
export const START = 100;

/** An operation of the left side with what is said of it. */
export function operation(change: Partial<Operation> = {}): Operation {
  return {
    kind: 'operation',
    when: on(START),
    author: { role: 'clinician' },
    side: 'left',
    operation: 'microvascular-decompression',
    ...change,
  };
}

/** Strength of the spasm every fourth day after the operation. */
export function noted(from: number, to: number, value: number): Entry[] {
  const count = Math.floor((to - from) / 4) + 1;
  return Array.from({ length: count }, (_, i) => strength(START + from + 4 * i, value));
}
