/** Writes the published definitions of local codes and extensions; run `npm run format` after it. */
import { writeFile } from 'node:fs/promises';
import { localDefinitions } from '../packages/fhir/src/index.ts';

const file = new URL('../packages/fhir/src/definitions.json', import.meta.url);
await writeFile(file, `${JSON.stringify(localDefinitions(), null, 2)}\n`);
