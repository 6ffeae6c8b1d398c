import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Refusal } from '@facialis/refusal';
import { type CanonicalFace, readCanonicalFace } from './canonical.ts';
import { runtimeBuild, runtimeFolder } from './litert.node.ts';
import { isWasm } from './litert.ts';
import { MODEL_FILES, type ModelFile, type Models, refuseModel } from './models.ts';

/** The models lie in one file; a loader script beside it says where each begins and ends. */
const ASSETS = 'face_mesh_solution_packed_assets.data';
export const REINSTALL = 'Run npm install again in the folder where Facialis is installed.';

const require = createRequire(import.meta.url);

/**
 * Looks at each model and at the runtime's WebAssembly build: there, and as published?
 * @param modelFolder where the packed models lie, when not where npm put them
 */
export async function checkModelFiles(modelFolder = publishedFolder()): Promise<ModelFile[]> {
  const data = join(modelFolder, ASSETS);
  const assets = await readAssets(modelFolder);
  const models = Object.values(MODEL_FILES).map(({ file, sha256 }): ModelFile => {
    const bytes = assets?.get(file);
    const state =
      bytes === undefined ? 'missing' : sha256Of(bytes) === sha256 ? 'intact' : 'damaged';
    return fileOf(file, data, sha256, state);
  });
  return [...models, await checkWasm()];
}

/** Reads the models, or says which one is missing or damaged. */
export async function readModels(modelFolder = publishedFolder()): Promise<Models | Refusal> {
  const assets = await readAssets(modelFolder);
  const models: Partial<Record<keyof Models, Uint8Array>> = {};
  for (const [name, { file, sha256 }] of Object.entries(MODEL_FILES)) {
    const bytes = assets?.get(file);
    if (bytes === undefined || sha256Of(bytes) !== sha256) {
      return refuseModel(file, bytes === undefined ? 'missing' : 'damaged', REINSTALL);
    }
    models[name as keyof Models] = bytes;
  }
  return models as Models;
}

/**
 * The average adult face in metric space: for pose, the face frame, and for drawing faces.
 * @param modelFolder where the packed models lie, when not where npm put them
 */
export async function loadCanonicalFace(modelFolder?: string): Promise<CanonicalFace | Refusal> {
  const models = await readModels(modelFolder);
  return 'refused' in models ? models : readCanonicalFace(models.geometry);
}

function publishedFolder(): string {
  return folderOr(() => dirname(require.resolve('@mediapipe/face_mesh/package.json')));
}

/** The folder, or where npm would put packages when the package is not there at all. */
function folderOr(find: () => string): string {
  try {
    return find();
  } catch {
    return 'node_modules';
  }
}

/** The packed files by name, as the loader script beside them says where each lies. */
async function readAssets(folder: string): Promise<Map<string, Uint8Array> | null> {
  const path = join(folder, ASSETS);
  try {
    const data = await readFile(path);
    const loader = await readFile(path.replace(/\.data$/, '_loader.js'), 'utf8');
    const entries = loader.matchAll(
      /"filename":\s*"([^"]+)",\s*"start":\s*(\d+),\s*"end":\s*(\d+)/g,
    );
    return new Map(
      Array.from(entries, ([, filename, start, end]) => [
        filename!.slice(filename!.lastIndexOf('/') + 1),
        // A copy of its own: the whole file need not stay in memory.
        new Uint8Array(data.subarray(Number(start), Number(end))),
      ]),
    );
  } catch {
    return null;
  }
}

async function checkWasm(): Promise<ModelFile> {
  const name = `${runtimeBuild()}.wasm`;
  const path = join(folderOr(runtimeFolder), name);
  try {
    const bytes = await readFile(path);
    return fileOf(name, path, null, isWasm(bytes) ? 'intact' : 'damaged');
  } catch {
    return fileOf(name, path, null, 'missing');
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fileOf(
  name: string,
  path: string,
  sha256: string | null,
  state: ModelFile['state'],
): ModelFile {
  return { name, path, sha256, state, remedy: state === 'intact' ? '' : REINSTALL };
}
