import { isRefusal, type Refusal } from '@facialis/refusal';
import { readCanonicalFace } from './canonical.ts';
import { openEngine } from './engine.node.ts';
import { readModels } from './models.node.ts';
import { FaceTracker, FRAMES_IN_FLIGHT } from './tracker.ts';
import { type FaceTrackerOptions, requireThreads } from './tracker-options.ts';

/** Opens the models, or says which file is missing or damaged. */
export async function createFaceTracker(
  options: FaceTrackerOptions,
): Promise<FaceTracker | Refusal> {
  requireThreads(options);
  const models = await readModels(options.modelFolder);
  if (isRefusal(models)) return models;
  const engine = await openEngine(models, FRAMES_IN_FLIGHT, options.threads);
  return new FaceTracker(engine, readCanonicalFace(models.geometry));
}
