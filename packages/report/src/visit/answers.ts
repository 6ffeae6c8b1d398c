import type { Seen } from '@facialis/care';

/** Answers as they are said. */
export const ANSWERS: Readonly<Record<Seen, string>> = {
  yes: 'Yes',
  no: 'No',
  contradictory: 'Yes and no',
};
