import { type Refusal, refuse } from '@facialis/refusal';

/** The bytes of the models. */
export interface Models {
  /** face_detection_short_range.tflite */
  readonly detector: Uint8Array;
  /** face_landmark_with_attention.tflite */
  readonly attentionMesh: Uint8Array;
  /** geometry_pipeline_metadata_landmarks.binarypb */
  readonly geometry: Uint8Array;
}

/** The models in @mediapipe/face_mesh 0.4.1633559619, with the SHA-256 of each. */
export const MODEL_FILES = {
  detector: {
    file: 'face_detection_short_range.tflite',
    sha256: '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
  },
  attentionMesh: {
    file: 'face_landmark_with_attention.tflite',
    sha256: '883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d',
  },
  geometry: {
    file: 'geometry_pipeline_metadata_landmarks.binarypb',
    sha256: 'bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4',
  },
} as const satisfies Record<keyof Models, { file: string; sha256: string }>;

/** A file the face package cannot do without, as found here. */
export interface ModelFile {
  readonly name: string;
  /** Where it is or should be: a path, or an address in a browser. */
  readonly path: string;
  /** SHA-256 of the model as published; null for the runtime, which is only looked at for its kind. */
  readonly sha256: string | null;
  readonly state: 'intact' | 'missing' | 'damaged';
  /** What to do; empty when intact. */
  readonly remedy: string;
}

/** Says that a model is not there, or not as published. */
export function refuseModel(file: string, state: 'missing' | 'damaged', remedy: string): Refusal {
  return refuse('model-missing', {
    at: file,
    need: 'the face models as published with @mediapipe/face_mesh 0.4.1633559619',
    got: state === 'missing' ? `no file ${file}` : `${file} with other contents`,
    remedy,
  });
}
