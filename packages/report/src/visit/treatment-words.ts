import { type EntryOf, toxinTotals } from '@facialis/record';
import { plainWords, productName } from '../course/entry-words.ts';
import type { Speech } from './speech.ts';

/** What was given or done, in a few words: `22.5 U of onabotulinumtoxinA`. */
export function treatmentWords(
  entry: EntryOf<'toxin-session' | 'operation' | 'medicine'>,
  { say, number }: Speech,
): string {
  switch (entry.kind) {
    case 'toxin-session': {
      const { units } = toxinTotals([entry])[0]!;
      return say(`${number(units, 1)} units of ${productName(entry)}`);
    }
    case 'operation':
      return say(plainWords(entry.operation));
    case 'medicine':
      return entry.substance === 'other' ? (entry.name ?? '') : say(entry.substance);
  }
}
