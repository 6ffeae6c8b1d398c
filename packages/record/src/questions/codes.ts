import { SCALES } from '../words/rating-scales.ts';
import {
  BOTH_SIDES_SOURCE,
  DAY_DOSES_MG,
  labelInterval,
  MUSCLE_DOSES,
  OTHER_SIDE_SOURCE,
  SESSION_DOSES,
  SIDE_CHANGE_SOURCE,
  SITE_DOSES,
  UNPUBLISHED_PRODUCTS,
  USUAL_ONSET,
  YOUNGEST_ONSET,
} from './published.ts';

const RECORD_ITSELF = 'The record itself';

/** Every question by its code: when it is asked, and where the figures behind it stand. */
export const QUESTION_CODES = {
  'dose-above-published': {
    when: 'A toxin session has more units than published for its product.',
    source: listed(SESSION_DOSES, ({ most }) => `${most.figure} (${most.source})`),
  },
  'dose-below-published': {
    when: 'A toxin session has fewer units than published for its product.',
    source: listed(SESSION_DOSES, ({ least }) => least && `${least.figure} (${least.source})`),
  },
  'site-dose-above-published': {
    when: 'A point has more units than published for one site.',
    source: listed(SITE_DOSES, ({ figure, source }) => `${figure} (${source})`),
  },
  'muscle-dose-above-published': {
    when: 'A muscle of one side has more units than published for it.',
    source: listed(MUSCLE_DOSES, (doses) =>
      doses.map(({ muscles, figure, source }) => `${muscles[0]} ${figure} (${source})`).join(', '),
    ),
  },
  'product-unpublished': {
    when: 'No dose of the product for hemifacial spasm is known.',
    source: listed(UNPUBLISHED_PRODUCTS, (source) => source),
  },
  'point-other-side': {
    when: 'A point is not on the side of the spasm.',
    source: OTHER_SIDE_SOURCE,
  },
  'interval-short': {
    when: "Another session is nearer than the label in the person's country says.",
    source: ['US', 'GB', 'JP', undefined]
      .map(labelInterval)
      .map(({ figure, where, source }) => `${figure} weeks ${where} (${source})`)
      .join('; '),
  },
  'session-twice': {
    when: 'There is a session with the same product on the same day.',
    source: RECORD_ITSELF,
  },
  'lot-expired': {
    when: 'The vial had expired on the day of the session.',
    source: 'The expiry on the vial',
  },
  'lot-differs': {
    when: 'The same lot stands with another product or expiry elsewhere.',
    source: RECORD_ITSELF,
  },
  'medicine-dose-above-published': {
    when: 'A daily dose is more than published for hemifacial spasm.',
    source: listed(DAY_DOSES_MG, ({ figure, source }) => `${figure} mg (${source})`),
  },
  'both-sides': {
    when: 'An entry is the first to say that both sides are affected.',
    source: BOTH_SIDES_SOURCE,
  },
  'other-side': {
    when: 'An entry is the first about its side, and others are about the other.',
    source: SIDE_CHANGE_SOURCE,
  },
  'onset-below-40': {
    when: `The spasm began before the age of ${USUAL_ONSET.figure}.`,
    source: USUAL_ONSET.source,
  },
  'onset-below-18': {
    when: `The spasm began before the age of ${YOUNGEST_ONSET.figure}.`,
    source: YOUNGEST_ONSET.source,
  },
  'total-above-range': {
    when: 'A total is beyond a range that is not verified.',
    source: listed(SCALES, ({ range, verified }) =>
      range === null || verified ? undefined : `up to ${range[1]}`,
    ),
  },
} as const satisfies Record<string, { when: string; source: string }>;

/** The name of a question, which stays. */
export type QuestionCode = keyof typeof QUESTION_CODES;

/** The figures of a table in a row, each behind its name. */
function listed<T>(
  table: Readonly<Partial<Record<string, T>>>,
  words: (entry: T) => string | undefined,
): string {
  return Object.entries(table)
    .map(([name, entry]) => [name, entry === undefined ? undefined : words(entry)] as const)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `${name}: ${text}`)
    .join('; ');
}
