import { isRefusal, type Refusal } from '@facialis/refusal';
import { readCanonicalFace } from './canonical.ts';
import { openEngine } from './engine.node.ts';
import { readModels } from './models.node.ts';
import { FaceTracker, FRAMES_IN_FLIGHT } from './tracker.ts';

/** How a tracker works. */
export interface FaceTrackerOptions {
  /**
   * 1: the networks run in the calling thread; 2: in two worker threads beside it, on alternate
   * frames. Both give the same observations to the last bit.
   */
  readonly threads: 1 | 2;
  /** Where the packed models lie, when not where npm put them. */
  readonly modelFolder?: string;
}

/** Opens the models, or says which file is missing or damaged. */
export async function createFaceTracker(
  options: FaceTrackerOptions,
): Promise<FaceTracker | Refusal> {
  if (options.threads !== 1 && options.threads !== 2) {
    throw new TypeError(`threads must be 1 or 2; received ${String(options.threads)}`);
  }
  const models = await readModels(options.modelFolder);
  if (isRefusal(models)) return models;
  const engine = await openEngine(models, FRAMES_IN_FLIGHT, options.threads);
  return new FaceTracker(engine, readCanonicalFace(models.geometry));
}
