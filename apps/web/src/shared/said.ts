import { type Language, sayIn } from '@facialis/language';
import { useLingui } from '@lingui/react';

/** Says in the app's language what a package says in English. */
export function useSaid(): (english: string) => string {
  const { i18n } = useLingui();
  return sayIn(i18n.locale as Language);
}
