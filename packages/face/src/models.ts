/** The bytes of the models. */
export interface Models {
  /** face_detection_short_range.tflite */
  readonly detector: Uint8Array;
  /** face_landmark_with_attention.tflite */
  readonly attentionMesh: Uint8Array;
  /** geometry_pipeline_metadata_landmarks.binarypb */
  readonly geometry: Uint8Array;
}
