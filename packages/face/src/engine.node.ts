import { Worker } from 'node:worker_threads';
import type { Detection } from './detector.ts';
import { type Engine, inlineEngine, type Lane, PICTURE_LENGTHS } from './engine.ts';
import { loadRuntime } from './litert.node.ts';
import type { Mesh } from './mesh.ts';
import type { Models } from './models.ts';
import type { Runtime } from './network.ts';
import type { Region } from './region.ts';

/** What a worker is started with. */
export interface WorkerStart {
  readonly models: Models;
  /** Pictures in shared memory, written by the tracker and read by the worker. */
  readonly meshPicture: Float32Array;
  readonly detectorPicture: Float32Array;
}

/** A question to a worker: the mesh in a region, or (null) the faces in the whole picture. */
export type Question = { readonly region: Region | null };

/** The calling thread's runtime, started once: it serves one tracker after another. */
let runtimeHere: Promise<Runtime> | undefined;

/** Opens the networks: in this thread, or with one worker thread for each lane. */
export async function openEngine(models: Models, lanes: number, threads: 1 | 2): Promise<Engine> {
  if (threads === 1) {
    runtimeHere ??= loadRuntime();
    return inlineEngine(await runtimeHere, models, lanes);
  }
  const opened = Array.from({ length: lanes }, () => workerLane(models));
  return {
    lanes: opened.map(({ lane }) => lane),
    close() {
      for (const { worker } of opened) void worker.terminate();
    },
  };
}

function workerLane(models: Models): { lane: Lane; worker: Worker } {
  const meshPicture = sharedFloats(PICTURE_LENGTHS.mesh);
  const detectorPicture = sharedFloats(PICTURE_LENGTHS.detector);
  const workerData: WorkerStart = { models, meshPicture, detectorPicture };
  // The twin has the same ending as this file, as source and once built.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const worker = new Worker(new URL(`./worker.node${ending}`, import.meta.url), { workerData });
  worker.unref();

  // A worker that waits for a question does not keep the process alive; one that answers does.
  const ask = (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      const settle = (finish: () => void) => {
        worker.off('message', onAnswer);
        worker.off('error', onError);
        worker.unref();
        finish();
      };
      const onAnswer = (answer: unknown) => settle(() => resolve(answer));
      const onError = (error: unknown) => settle(() => reject(error));
      worker.on('message', onAnswer);
      worker.on('error', onError);
      worker.ref();
      worker.postMessage(question);
    });
  const lane: Lane = {
    meshPicture,
    detectorPicture,
    findMesh: async (region) => (await ask({ region })) as Mesh,
    findFaces: async () => (await ask({ region: null })) as Detection[],
  };
  return { lane, worker };
}

function sharedFloats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}
