import type { CanonicalFace } from '@facialis/face';
import { openEngine } from '../packages/face/src/engine.node.ts';
import type { Engine } from '../packages/face/src/engine.ts';
import { readModels } from '../packages/face/src/models.node.ts';
import { FaceTracker, FRAMES_IN_FLIGHT } from '../packages/face/src/tracker.ts';
import { orThrow } from './or-throw.ts';

const US_PER_MS = 1000;

/** What the networks took. */
export interface Spent {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/**
 * A tracker in the calling thread that takes the time of its networks: from the picture handed to
 * them to the points they give, the three operations written in TypeScript included.
 */
export async function timedTracker(
  face: CanonicalFace,
): Promise<{ tracker: FaceTracker; spent: () => Spent }> {
  const models = orThrow(await readModels());
  const engine = await openEngine(models, FRAMES_IN_FLIGHT, 1);
  let [wallMs, cpuMs] = [0, 0];
  const timed = async <T>(ask: () => Promise<T>): Promise<T> => {
    const [start, before] = [performance.now(), process.threadCpuUsage()];
    // The networks run before the promise is there: nothing else can come between.
    const answer = ask();
    const { user, system } = process.threadCpuUsage(before);
    wallMs += performance.now() - start;
    cpuMs += (user + system) / US_PER_MS;
    return answer;
  };
  const lanes: Engine['lanes'] = engine.lanes.map((lane) => ({
    ...lane,
    findMesh: (region) => timed(() => lane.findMesh(region)),
    findFaces: () => timed(() => lane.findFaces()),
  }));
  const tracker = new FaceTracker({ lanes, close: () => engine.close() }, face);
  return { tracker, spent: () => ({ wallMs, cpuMs }) };
}
