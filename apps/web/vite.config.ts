import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBrowserFiles } from '@facialis/face';
import { isRefusal } from '@facialis/refusal';
import { SECURITY_HEADERS } from '@facialis/server/security-headers';
import { getConfig } from '@lingui/conf';
import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offlineWorker } from './offline/plugin.ts';

/** Folder, below the app's address, of the files that find faces. */
const FACE_FOLDER = 'face';

/** Puts the face models and their runtime beside the app, from the packages npm installed. */
function faceFiles(): Plugin {
  return {
    name: 'face-files',
    async buildStart() {
      const files = await readBrowserFiles();
      if (isRefusal(files)) this.error(`${files.at}: ${files.got}. ${files.remedy}`);
      for (const [name, source] of files) {
        this.emitFile({ type: 'asset', fileName: `${FACE_FOLDER}/${name}`, source });
      }
    },
  };
}

/** Puts the licences of what the app is made of beside it. */
function notice(): Plugin {
  return {
    name: 'notice',
    async buildStart() {
      const source = await readFile(join(import.meta.dirname, '../../NOTICE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source });
    },
  };
}

const LINGUI = { cwd: import.meta.dirname };
/** Turns texts in the code into texts of the catalogue. */
const LINGUI_MACROS = {
  preset: {
    plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig: getConfig(LINGUI) }]],
  },
  rolldown: { filter: { code: /@lingui\/(core|react)\/macro/ } },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    lingui({ ...LINGUI, failOnMissing: true }),
    babel({ presets: [LINGUI_MACROS] }),
    faceFiles(),
    notice(),
    offlineWorker(),
  ],
  worker: { format: 'es' },
  build: { outDir: 'build', target: 'es2024' },
  preview: { headers: SECURITY_HEADERS },
});
