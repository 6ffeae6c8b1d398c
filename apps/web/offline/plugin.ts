import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Digits of the version's fingerprint. */
const DIGITS = 16;
/** Files of the folder `public` that are needed without the server. */
const PUBLIC = ['/icon.svg', '/icon-192.png', '/icon-512.png', '/manifest.webmanifest'];

/**
 * Writes the service worker that keeps the app's files, `sw.js`, with the list of all files of this
 * build; its version follows from what is in them, so that another build is another version.
 */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const version = createHash('sha256');
      for (const file of files) {
        version.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
      }
      const worker = await readFile(join(import.meta.dirname, 'worker.js'), 'utf8');
      const paths = [...files.map(({ fileName }) => `/${fileName}`), ...PUBLIC];
      const head = `const VERSION = '${version.digest('hex').slice(0, DIGITS)}';\nconst FILES = ${JSON.stringify(paths)};\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + worker });
    },
  };
}
