import type { Network, Runtime } from './network.ts';

/** The runtime's WebAssembly builds, without ending: with relaxed SIMD, and for engines without it. */
export const RUNTIME_BUILDS = {
  relaxedSimd: 'litert_wasm_internal',
  plain: 'litert_wasm_compat_internal',
} as const;

/** Name of one of the runtime's builds. */
export type RuntimeBuild = (typeof RUNTIME_BUILDS)[keyof typeof RUNTIME_BUILDS];

/** Every WebAssembly file starts with these bytes: \0asm. */
const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d];

/** Whether bytes are a WebAssembly file, by its first four. */
export function isWasm(bytes: Uint8Array): boolean {
  return WASM_MAGIC.every((byte, i) => bytes[i] === byte);
}

// The part of the runtime's WebAssembly bindings that is used here (@litertjs/core 2.5.3).
interface Deletable {
  delete(): void;
}
interface Vector<T> extends Deletable {
  size(): number;
  get(index: number): T;
  push_back(value: T): void;
}
interface TensorBuffer extends Deletable {
  lock(mode: unknown): number;
  unlock(): void;
  packedSize(): number;
}
interface Layout extends Deletable {
  numElements(): number;
}
interface TensorType extends Deletable {
  layout(): Layout;
  bytes(): number;
}
interface Model extends Deletable {
  getSignature(index: number): { inputNames(): Vector<string>; delete(): void };
  getInputTensorType(signature: number, input: number): TensorType;
}
interface CompiledModel extends Deletable {
  run(signature: number, inputs: TensorBuffer[]): TensorBuffer[];
}
interface Bindings {
  HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  LiteRtEnvironment: { create(webGpuDevice: null): Deletable };
  LiteRtTensorBuffer: {
    createManaged(
      environment: Deletable,
      kind: unknown,
      type: TensorType,
      bytes: number,
    ): TensorBuffer;
  };
  LiteRtTensorBufferType: { HOST_MEMORY: unknown };
  LiteRtTensorBufferLockMode: { READ: unknown; WRITE: unknown };
  loadModel(environment: Deletable, pointer: number, bytes: number): Model;
  compileModel(environment: Deletable, model: Model, options: object): CompiledModel;
}
/** What the module script of a build makes: the function that starts it. */
export type Factory = (module: object) => Promise<Bindings>;

/** Starts the runtime, silently, from its script and its WebAssembly. */
export async function startRuntime(factory: Factory, wasmBinary: Uint8Array): Promise<Runtime> {
  const silence = () => {};
  const bindings = await factory({ wasmBinary, print: silence, printErr: silence });
  const environment = bindings.LiteRtEnvironment.create(null);
  return { compile: (model) => compile(bindings, environment, model) };
}

/** A console that says nothing, for a script that prints on its own. */
export function quietConsole(): object {
  return Object.fromEntries(Object.keys(console).map((name) => [name, () => {}]));
}

function compile(bindings: Bindings, environment: Deletable, bytes: Uint8Array): Network {
  const pointer = bindings._malloc(bytes.byteLength);
  bindings.HEAPU8.set(bytes, pointer);
  const model = bindings.loadModel(environment, pointer, bytes.byteLength);
  const compiled = bindings.compileModel(environment, model, {
    accelerator: 'wasm',
    environment,
    cpuOptions: { numThreads: 1 },
    gpuOptions: {},
    webNNOptions: {},
  });
  const { READ, WRITE } = bindings.LiteRtTensorBufferLockMode;

  const signature = model.getSignature(0);
  const names = signature.inputNames();
  const inputs = Array.from({ length: names.size() }, (_, i) => {
    const type = model.getInputTensorType(0, i);
    const host = bindings.LiteRtTensorBufferType.HOST_MEMORY;
    const buffer = bindings.LiteRtTensorBuffer.createManaged(environment, host, type, type.bytes());
    type.delete();
    return buffer;
  });
  names.delete();
  signature.delete();

  const outputs: Float32Array[] = [];
  return {
    run(values) {
      inputs.forEach((input, i) => {
        const start = input.lock(WRITE);
        new Float32Array(bindings.HEAPU8.buffer, start, values[i]!.length).set(values[i]!);
        input.unlock();
      });
      compiled.run(0, inputs).forEach((output, i) => {
        const start = output.lock(READ);
        const length = output.packedSize() / Float32Array.BYTES_PER_ELEMENT;
        outputs[i] ??= new Float32Array(length);
        outputs[i].set(new Float32Array(bindings.HEAPU8.buffer, start, length));
        output.unlock();
        output.delete();
      });
      return outputs;
    },
    close() {
      for (const input of inputs) input.delete();
      compiled.delete();
      model.delete();
      bindings._free(pointer);
    },
  };
}
