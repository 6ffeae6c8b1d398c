import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

const SOURCE = join(import.meta.dirname, 'src');
const ROOMS = readdirSync(SOURCE).filter((name) => statSync(join(SOURCE, name)).isDirectory());

/** Each room of the app keeps its texts beside its code; English is written in the code itself. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'de'],
  catalogs: ROOMS.map((room) => ({
    path: `<rootDir>/src/${room}/locales/{locale}`,
    include: [`<rootDir>/src/${room}`],
  })),
  format: formatter({ origins: false, customHeaderAttributes: { 'POT-Creation-Date': '' } }),
});
