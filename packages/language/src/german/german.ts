import { MEASURES_DE } from './measures.de.ts';

/** English with its holes → German that takes them up. */
export const GERMAN: Readonly<Record<string, string>> = {
  ...MEASURES_DE,
};
