import { checkModelFiles } from '@facialis/face';
import type { Recording } from '@facialis/spasm';
import manifest from '../package.json' with { type: 'json' };

/** Version of the program, as records name it. */
export const VERSION: string = manifest.version;

/** What a record says of the program that made it; without models where none was used. */
export async function describeSoftware(models: 'face' | 'none'): Promise<Recording['software']> {
  const files = models === 'face' ? await checkModelFiles() : [];
  return {
    name: 'facialis',
    version: VERSION,
    runtime: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    models: files.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, sha256 }])),
  };
}
