/** A compiled network with float32 inputs and outputs, in the model's order. */
export interface Network {
  /** Runs the network on one thread; the outputs hold until the next run. */
  run(inputs: readonly Float32Array[]): readonly Float32Array[];
  close(): void;
}

/** What runs networks on this platform. */
export interface Runtime {
  /** Compiles a TensorFlow Lite model. */
  compile(model: Uint8Array): Network;
}
