import { i18n, type Messages } from '@lingui/core';
import { learnToSay } from '../shared/said.ts';

/** Languages of the app, each by its own name. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

/** A language of the app, BCP 47. */
export type Language = keyof typeof LANGUAGES;

/** The texts of every room, compiled, loaded when their language is wanted. */
const CATALOGS = import.meta.glob<{ messages: Messages }>('../*/locales/*.po');

/** The language of the browser where the app has it, English otherwise. */
export function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

/** Loads a language's texts and speaks it from now on. */
export async function speak(language: Language): Promise<void> {
  const own = Object.entries(CATALOGS).filter(([path]) => path.endsWith(`/${language}.po`));
  const loading = learnToSay(language);
  const catalogs = await Promise.all(own.map(([, load]) => load()));
  await loading;
  i18n.loadAndActivate({
    locale: language,
    messages: Object.assign({}, ...catalogs.map(({ messages }) => messages)),
  });
  document.documentElement.lang = language;
}
