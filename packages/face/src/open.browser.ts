import { isRefusal, type Refusal } from '@facialis/refusal';
import { readCanonicalFace } from './canonical.ts';
import { inlineEngine } from './engine.ts';
import { loadRuntime } from './litert.browser.ts';
import { readModels, readRuntime } from './models.browser.ts';
import type { Runtime } from './network.ts';
import { FaceTracker, FRAMES_IN_FLIGHT } from './tracker.ts';
import { type FaceTrackerOptions, requireThreads } from './tracker-options.ts';

/** This worker's runtime, by its script, started once: it serves one tracker after another. */
const runtimes = new Map<string, Promise<Runtime>>();

/** Opens the models, or says which file is missing or damaged. */
export async function createFaceTracker(
  options: FaceTrackerOptions,
): Promise<FaceTracker | Refusal> {
  requireThreads(options);
  const models = await readModels(options.modelFolder);
  if (isRefusal(models)) return models;
  const files = await readRuntime(options.modelFolder);
  if (isRefusal(files)) return files;
  const runtime = runtimes.get(files.script) ?? loadRuntime(files.script, files.wasm);
  runtimes.set(files.script, runtime);
  const engine = inlineEngine(await runtime, models, FRAMES_IN_FLIGHT);
  return new FaceTracker(engine, readCanonicalFace(models.geometry));
}
