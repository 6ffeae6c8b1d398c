import type { QuestionCode } from './codes.ts';

/** Something unusual that is asked before it is kept; never a block. */
export interface Question {
  /** What is asked, by a name that stays: `interval-short`. */
  readonly code: QuestionCode;
  /** The field it is about, such as `points[2].units`. */
  readonly at: string;
  /** The question in plain words, without what was entered. */
  readonly question: string;
  /** Where the figure behind it stands: author, year, journal, DOI or PMID. */
  readonly source: string;
}
