import type { Question } from '@facialis/record';
import { printable } from './printable.ts';

/** A question in words, with where the figure behind it stands. */
export function questionText({ code, at, question, source }: Question): string {
  return printable(`${code} (${at}): ${question}\n  Source: ${source}\n`);
}
