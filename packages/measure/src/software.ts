import { checkModelFiles, describeRuntime } from '@facialis/face';
import type { Recording } from '@facialis/spasm';
import manifest from '../package.json' with { type: 'json' };

/** Version of the program, as records name it. */
export const VERSION: string = manifest.version;

/**
 * What a record says of the program that made it; without models where none was used.
 * @param modelFolder where the models lie, when not where they are expected
 */
export async function describeSoftware(
  models: 'face' | 'none',
  modelFolder?: string,
): Promise<Recording['software']> {
  const files = models === 'face' ? await checkModelFiles(modelFolder) : [];
  return {
    name: 'facialis',
    version: VERSION,
    runtime: describeRuntime(),
    models: files.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, sha256 }])),
  };
}
