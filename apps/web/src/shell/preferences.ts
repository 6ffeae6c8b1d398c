import { useSyncExternalStore } from 'react';
import { browserLanguage, type Language } from './language.ts';

/** How the app looks and speaks on this device. Nothing of a person is kept here. */
export interface Preferences {
  readonly language: Language;
  /** As the device has it, or always one of both. */
  readonly theme: 'device' | 'light' | 'dark';
  /** Size of all text, % of the browser's own. */
  readonly textSize: 100 | 125 | 150 | 200;
  /** Whether the camera's picture is shown as in a mirror. */
  readonly mirror: boolean;
  /** Whether the protocol is spoken. */
  readonly voice: boolean;
}

const KEY = 'facialis.preferences';

let preferences = read();
const watchers = new Set<() => void>();

/** The preferences as they are now. */
export function currentPreferences(): Preferences {
  return preferences;
}

/** Changes some preferences and keeps them on this device. */
export function changePreferences(change: Partial<Preferences>): void {
  preferences = { ...preferences, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still shows what was chosen until the page is left.
  }
  for (const watcher of watchers) watcher();
}

/** The preferences, followed. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(follow, currentPreferences);
}

function follow(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function read(): Preferences {
  const first: Preferences = {
    language: browserLanguage(),
    theme: 'device',
    textSize: 100,
    mirror: true,
    voice: true,
  };
  try {
    return { ...first, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return first;
  }
}
