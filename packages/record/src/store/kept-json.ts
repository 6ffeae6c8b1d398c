import { refuse } from '@facialis/refusal';
import { StoreFailure } from './failure.ts';

/**
 * Reads JSON that the store has kept itself. Where it was altered behind its back, that is told
 * without a word of it: what `JSON.parse` throws quotes the text.
 */
export function parseKept<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new StoreFailure(
      refuse('store-damaged', {
        need: 'entries as they were kept',
        got: 'one whose text was altered',
        remedy: 'Run facialis verify, which names it; then restore the newest backup.',
      }),
    );
  }
}
