import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { type CanonicalFace, readCanonicalFace } from './canonical.ts';
import { runtimeBuild } from './litert.browser.ts';
import { isWasm } from './litert.ts';
import { MODEL_FILES, type ModelFile, type Models, refuseModel } from './models.ts';

/** Where the files lie unless it is said: beside the page, not beside the script that asks. */
const SERVED_FOLDER = '/face/';
const RELOAD =
  'Reload the page. If that does not help, the app was not installed whole: build it again.';

/** What was fetched, by address: models and runtime are needed once, however often it is measured. */
const fetched = new Map<string, Promise<Uint8Array | null>>();

/** Looks at each model and at the runtime's WebAssembly build: served, and as published? */
export async function checkModelFiles(modelFolder = SERVED_FOLDER): Promise<ModelFile[]> {
  const models = Object.values(MODEL_FILES).map(async ({ file, sha256 }): Promise<ModelFile> => {
    const bytes = await read(modelFolder, file);
    return fileOf(modelFolder, file, sha256, await stateOf(bytes, sha256));
  });
  const name = `${runtimeBuild()}.wasm`;
  const wasm = await read(modelFolder, name);
  const state = wasm === null ? 'missing' : isWasm(wasm) ? 'intact' : 'damaged';
  return [...(await Promise.all(models)), fileOf(modelFolder, name, null, state)];
}

/** Fetches the models, or says which one is missing or damaged. */
export async function readModels(modelFolder = SERVED_FOLDER): Promise<Models | Refusal> {
  const models: Partial<Record<keyof Models, Uint8Array>> = {};
  for (const [name, { file, sha256 }] of Object.entries(MODEL_FILES)) {
    const bytes = await read(modelFolder, file);
    const state = await stateOf(bytes, sha256);
    if (bytes === null || state !== 'intact') {
      return refuseModel(file, state === 'missing' ? 'missing' : 'damaged', RELOAD);
    }
    models[name as keyof Models] = bytes;
  }
  return models as Models;
}

/** The runtime's WebAssembly and the address of its script, or why they cannot be had. */
export async function readRuntime(
  modelFolder = SERVED_FOLDER,
): Promise<{ readonly script: string; readonly wasm: Uint8Array } | Refusal> {
  if (globalThis.WebAssembly === undefined) {
    return refuse('model-missing', {
      need: 'a browser that runs WebAssembly',
      got: 'one without it, or one that was told to forbid it',
      remedy: 'Allow WebAssembly for this page, or use another browser.',
    });
  }
  const build = runtimeBuild();
  const wasm = await read(modelFolder, `${build}.wasm`);
  if (wasm === null || !isWasm(wasm)) {
    return refuse('model-missing', {
      at: `${build}.wasm`,
      need: 'the WebAssembly file that runs the face models',
      // A server that answers every address with the page hides that a file is not there.
      got: wasm === null ? 'no such file' : 'something else under its name, such as a page',
      remedy: RELOAD,
    });
  }
  return { script: addressOf(modelFolder, `${build}.js`), wasm };
}

/** The average adult face in metric space: for pose, the face frame, and for drawing faces. */
export async function loadCanonicalFace(modelFolder?: string): Promise<CanonicalFace | Refusal> {
  const models = await readModels(modelFolder);
  return isRefusal(models) ? models : readCanonicalFace(models.geometry);
}

function addressOf(folder: string, file: string): string {
  return new URL(file, new URL(folder, globalThis.location.href)).href;
}

/** A served file; null when there is none. What failed once is asked for again. */
function read(folder: string, file: string): Promise<Uint8Array | null> {
  const address = addressOf(folder, file);
  const reading = fetched.get(address) ?? fetchBytes(address);
  fetched.set(address, reading);
  void reading.then((bytes) => {
    if (bytes === null) fetched.delete(address);
  });
  return reading;
}

async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

async function stateOf(bytes: Uint8Array | null, sha256: string): Promise<ModelFile['state']> {
  if (bytes === null) return 'missing';
  const hash = new Uint8Array(
    await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>),
  );
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256 ? 'intact' : 'damaged';
}

function fileOf(
  folder: string,
  name: string,
  sha256: string | null,
  state: ModelFile['state'],
): ModelFile {
  const path = addressOf(folder, name);
  return { name, path, sha256, state, remedy: state === 'intact' ? '' : RELOAD };
}
