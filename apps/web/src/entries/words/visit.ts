import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, SIDE_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';

/** The words of a visit. */
export const VISIT_WORDS: KindWords<'visit'> = {
  ...HEADER_WORDS,
  side: { label: msg`Side it was about`, values: SIDE_WORDS },
  reason: { label: msg`Why the person came` },
  findings: { label: msg`What was found` },
  plan: { label: msg`What was agreed` },
};
