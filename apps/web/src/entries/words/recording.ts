import { HEADER_WORDS, SPASM_SIDE } from './common.ts';
import type { KindWords } from './field-words.ts';

/** The words of those fields of a recording that are not shown on its own page. */
export const RECORDING_WORDS: KindWords<'recording'> = { ...HEADER_WORDS, side: SPASM_SIDE };
