/** One worker thread: its own runtime and networks, answering one question at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { FaceDetector } from './detector.ts';
import type { Question, WorkerStart } from './engine.node.ts';
import { loadRuntime } from './litert.node.ts';
import { AttentionMesh } from './mesh.ts';

const { models, meshPicture, detectorPicture } = workerData as WorkerStart;
const runtime = await loadRuntime();
const mesh = new AttentionMesh(runtime, models.attentionMesh);
const detector = new FaceDetector(runtime, models.detector);

parentPort?.on('message', ({ region }: Question) => {
  parentPort?.postMessage(
    region === null ? detector.find(detectorPicture) : mesh.find(meshPicture, region),
  );
});
