import { useLingui } from '@lingui/react';
import { PHRASES_DE } from './phrases.de.ts';

/**
 * Says in the app's language what a package says in English. What has no German yet stays English;
 * the names of measures all have it.
 */
export function useSaid(): (english: string) => string {
  const { i18n } = useLingui();
  return i18n.locale === 'de' ? sayInGerman : (english) => english;
}

const PATTERNS = Object.entries(PHRASES_DE).map(([english, german]) => ({
  pattern: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
  german,
}));

function sayInGerman(english: string): string {
  const exact = PHRASES_DE[english];
  if (exact !== undefined) return exact;
  for (const { pattern, german } of PATTERNS) {
    const holes = pattern.exec(english)?.slice(1);
    if (holes) return german.replaceAll(/\{(\d+)\}/g, (_, at) => sayInGerman(holes[Number(at)]!));
  }
  return english;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
