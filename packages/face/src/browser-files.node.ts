import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { runtimeFolder } from './litert.node.ts';
import { isWasm, RUNTIME_BUILDS } from './litert.ts';
import { REINSTALL, readModels } from './models.node.ts';
import { MODEL_FILES, type Models } from './models.ts';

/**
 * What a browser must be served to find faces, by file name: the models, and the runtime's builds,
 * each a `.wasm` and the script that starts it. The script is made a module whose default export
 * takes a console and gives the build's factory, so that a page needs neither `eval` nor inline
 * script. Refused: `model-missing`.
 */
export async function readBrowserFiles(): Promise<ReadonlyMap<string, Uint8Array> | Refusal> {
  const models = await readModels();
  if (isRefusal(models)) return models;
  const files = new Map<string, Uint8Array>();
  for (const [name, { file }] of Object.entries(MODEL_FILES)) {
    files.set(file, models[name as keyof Models]);
  }
  for (const build of Object.values(RUNTIME_BUILDS)) {
    try {
      const wasm = await readFile(join(runtimeFolder(), `${build}.wasm`));
      if (!isWasm(wasm)) return refuseRuntime(build, 'other contents');
      const script = await readFile(join(runtimeFolder(), `${build}.js`), 'utf8');
      files
        .set(`${build}.wasm`, wasm)
        .set(`${build}.js`, new TextEncoder().encode(moduleOf(script)));
    } catch {
      return refuseRuntime(build, 'no such file');
    }
  }
  return files;
}

function moduleOf(script: string): string {
  return `export default (console) => {\n${script}\nreturn ModuleFactory;\n};\n`;
}

function refuseRuntime(build: string, got: string): Refusal {
  return refuse('model-missing', {
    at: `${build}.wasm`,
    need: 'the runtime of the face models as published with @litertjs/core',
    got,
    remedy: REINSTALL,
  });
}
