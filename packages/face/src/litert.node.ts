import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Network, Runtime } from './network.ts';

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
type Factory = (module: object) => Promise<Bindings>;

/** The first Node whose engine has relaxed SIMD. */
const RELAXED_SIMD_NODE = 22;

const require = createRequire(import.meta.url);

/** Folder of the runtime's WebAssembly builds; throws when the package is not installed. */
export function runtimeFolder(): string {
  return join(dirname(require.resolve('@litertjs/core')), '..', 'wasm');
}

/** Name, without ending, of the build this engine can run. */
export function runtimeBuild(): 'litert_wasm_internal' | 'litert_wasm_compat_internal' {
  const major = Number.parseInt(process.versions.node, 10);
  return major >= RELAXED_SIMD_NODE ? 'litert_wasm_internal' : 'litert_wasm_compat_internal';
}

/**
 * Starts the LiteRT runtime in Node. The package's own loader wants a browser's `importScripts`,
 * so its module script is evaluated here instead, with its own silent console: nothing is added to
 * the global scope, and each call makes a runtime of its own.
 */
export async function loadRuntime(): Promise<Runtime> {
  const script = join(runtimeFolder(), `${runtimeBuild()}.js`);
  const wasmBinary = await readFile(script.replace(/\.js$/, '.wasm'));
  const module: { exports: unknown } = { exports: {} };
  const silence = () => {};
  const quietConsole = Object.fromEntries(Object.keys(console).map((name) => [name, silence]));
  const evaluate = compileFunction(
    await readFile(script, 'utf8'),
    ['module', 'exports', 'require', '__filename', '__dirname', 'console'],
    { filename: script },
  );
  evaluate(module, module.exports, createRequire(script), script, dirname(script), quietConsole);
  const factory = module.exports as Factory;
  const bindings = await factory({ wasmBinary, print: silence, printErr: silence });
  const environment = bindings.LiteRtEnvironment.create(null);
  return { compile: (model) => compile(bindings, environment, model) };
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
