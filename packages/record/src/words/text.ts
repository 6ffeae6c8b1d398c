import { z } from 'zod';

/** Most characters (UTF-16 units) of one line, such as a name or a lot number. */
export const LINE_LIMIT = 200;
/** Most characters (UTF-16 units) of a text, such as a note: about six printed pages. */
export const TEXT_LIMIT = 20_000;

/** Control characters but tab and line breaks: no keyboard makes them, and they upset terminals. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Why a text cannot be kept, as what is needed and what was there; undefined when it can.
 * HTML is text like any other, and nothing is changed: what was written is what is kept.
 */
export function textFault(
  text: string,
  limit: number = TEXT_LIMIT,
): { need: string; got: string } | undefined {
  if (text.length > limit) {
    return { need: `at most ${limit} characters`, got: `${text.length} characters` };
  }
  if (!text.isWellFormed()) {
    return { need: 'whole Unicode characters', got: 'half of a surrogate pair' };
  }
  if (CONTROL.test(text)) {
    return { need: 'text without control characters', got: 'a control character' };
  }
  return undefined;
}

/** A text of a person's own words: some, within the limit, without control characters. */
export const textSchema = words(TEXT_LIMIT);

/** One line of a person's own words. */
export const lineSchema = words(LINE_LIMIT).refine((line) => !/[\r\n\t]/.test(line), {
  params: { need: 'one line', got: 'line breaks or tabs' },
});

function words(limit: number) {
  return z.string().superRefine((text, context) => {
    const fault =
      textFault(text, limit) ??
      (text.trim() === '' ? { need: 'some words', got: 'no words' } : undefined);
    if (fault) context.addIssue({ code: 'custom', params: fault });
  });
}
