import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names that Chromium, Chrome and Edge have on the path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
/** Where they lie on macOS. */
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
/** Where they lie on Windows, below a folder of programs. */
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * The Chromium, Chrome or Edge of this machine that can print: the one that FACIALIS_BROWSER names, or the
 * first that lies where such browsers do.
 *
 * @returns its path; null when there is none
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.FACIALIS_BROWSER;
  if (named) return existsSync(named) ? named : null;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const windows = WINDOWS_FOLDERS.flatMap((name) => env[name] ?? []).flatMap((folder) =>
    WINDOWS.map((path) => join(folder, path)),
  );
  const mac = process.platform === 'darwin' ? MAC : [];
  return [...onPath, ...mac, ...windows].find(existsSync) ?? null;
}
