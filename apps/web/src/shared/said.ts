import type { Language } from '@facialis/language';
import { useLingui } from '@lingui/react';

type Say = (english: string) => string;

const asItStands: Say = (english) => english;
let say = asItStands;

/** Loads what says the packages' sentences in a language; the packages themselves speak English. */
export async function learnToSay(language: Language): Promise<void> {
  say = language === 'en' ? asItStands : (await import('@facialis/language')).sayIn(language);
}

/** Says in the app's language what a package says in English. */
export function useSaid(): Say {
  // Draws anew when another language is spoken.
  useLingui();
  return say;
}
