/**
 * Makes sure that a Chromium is there for the tests that look at pages; runs before `npm test`.
 * Where it cannot be installed, those tests skip and say so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of this machine's Chromium or Chrome, undefined when there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function install(): void {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    console.log('No Chromium: the tests that look at pages skip. Install it: apt install chromium');
    return;
  }
  console.log('Installing Chromium for the tests that look at pages …');
  const aptGet = (...words: string[]) =>
    execFileSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  } catch {
    console.log('Chromium could not be installed: the tests that look at pages skip.');
  }
}

if (import.meta.main && !findChromium()) install();
