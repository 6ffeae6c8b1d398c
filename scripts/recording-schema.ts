/** Writes the published JSON Schema of `recording.json`; run `npm run format` after it. */
import { writeFile } from 'node:fs/promises';
import { recordingJsonSchema } from '../packages/spasm/src/index.ts';

const file = new URL('../packages/spasm/recording.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(recordingJsonSchema(), null, 2)}\n`);
