import type { Refusal } from '@facialis/refusal';

/** Why the server did not do what was asked, RFC 9457. */
export interface Problem extends Pick<Refusal, 'need' | 'got' | 'remedy'> {
  readonly status: number;
  readonly code: string;
  readonly at?: string;
}

/** A no of the server, thrown so that a query or a change fails with it. */
export class ProblemFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ProblemFailure';
    this.problem = problem;
  }
}

/** The server's no, where it was one; null for anything else that broke. */
export function problemOf(error: unknown): Problem | null {
  return error instanceof ProblemFailure ? error.problem : null;
}
