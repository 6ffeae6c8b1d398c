import { PICTURE_SIZE } from './attention.ts';
import { DETECTOR_SIZE, type Detection, FaceDetector } from './detector.ts';
import { AttentionMesh, type Mesh } from './mesh.ts';
import type { Models } from './models.ts';
import type { Runtime } from './network.ts';
import type { Region } from './region.ts';

/** The networks behind one pair of input pictures; one question at a time. */
export interface Lane {
  /** 192×192 RGB, 0 to 1: the region to find the mesh in. */
  readonly meshPicture: Float32Array;
  /** 128×128 RGB, −1 to 1: the whole picture, to find faces in. */
  readonly detectorPicture: Float32Array;
  findMesh(region: Region): Promise<Mesh>;
  findFaces(): Promise<Detection[]>;
}

/** Where the networks run. */
export interface Engine {
  /** One lane for each frame in flight. */
  readonly lanes: readonly Lane[];
  close(): void;
}

/** Numbers in each of a lane's pictures. */
export const PICTURE_LENGTHS = {
  mesh: PICTURE_SIZE * PICTURE_SIZE * 3,
  detector: DETECTOR_SIZE * DETECTOR_SIZE * 3,
} as const;

/** Runs the networks where it is called, for as many lanes as are wanted. */
export function inlineEngine(runtime: Runtime, models: Models, lanes: number): Engine {
  const mesh = new AttentionMesh(runtime, models.attentionMesh);
  const detector = new FaceDetector(runtime, models.detector);
  const newLane = (): Lane => {
    const meshPicture = new Float32Array(PICTURE_LENGTHS.mesh);
    const detectorPicture = new Float32Array(PICTURE_LENGTHS.detector);
    return {
      meshPicture,
      detectorPicture,
      findMesh: async (region) => mesh.find(meshPicture, region),
      findFaces: async () => detector.find(detectorPicture),
    };
  };
  return {
    lanes: Array.from({ length: lanes }, newLane),
    close() {
      mesh.close();
      detector.close();
    },
  };
}
