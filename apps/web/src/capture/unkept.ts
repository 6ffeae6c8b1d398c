import type { Found } from './found.ts';
import { FoundKeeper } from './keep-found.ts';

/** A measured video on its way into a person's record. */
export interface Unkept {
  readonly found: Found;
  readonly keeper: FoundKeeper;
}

/**
 * What was measured and is not in the record yet, by person: it outlives its page, so that a door
 * that closes meanwhile loses nothing. Gone when the window is closed, of which the page warns.
 */
const UNKEPT = new Map<string, Unkept>();

/** Holds what was measured until it is kept or given up. */
export function holdUnkept(person: string, found: Found): Unkept {
  const unkept = { found, keeper: new FoundKeeper(person, found) };
  UNKEPT.set(person, unkept);
  return unkept;
}

/** What was measured for a person and is not kept yet. */
export function unkeptOf(person: string): Unkept | null {
  return UNKEPT.get(person) ?? null;
}

/** Forgets what was kept or given up. */
export function forgetUnkept(person: string): void {
  UNKEPT.delete(person);
}
