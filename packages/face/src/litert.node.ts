import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import {
  type Factory,
  quietConsole,
  RUNTIME_BUILDS,
  type RuntimeBuild,
  startRuntime,
} from './litert.ts';
import type { Runtime } from './network.ts';

/** The first Node whose engine has relaxed SIMD. */
const RELAXED_SIMD_NODE = 22;

const require = createRequire(import.meta.url);

/** Folder of the runtime's WebAssembly builds; throws when the package is not installed. */
export function runtimeFolder(): string {
  return join(dirname(require.resolve('@litertjs/core')), '..', 'wasm');
}

/** Name, without ending, of the build this engine can run. */
export function runtimeBuild(): RuntimeBuild {
  const major = Number.parseInt(process.versions.node, 10);
  return major >= RELAXED_SIMD_NODE ? RUNTIME_BUILDS.relaxedSimd : RUNTIME_BUILDS.plain;
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
  const evaluate = compileFunction(
    await readFile(script, 'utf8'),
    ['module', 'exports', 'require', '__filename', '__dirname', 'console'],
    { filename: script },
  );
  evaluate(module, module.exports, createRequire(script), script, dirname(script), quietConsole());
  return startRuntime(module.exports as Factory, wasmBinary);
}
