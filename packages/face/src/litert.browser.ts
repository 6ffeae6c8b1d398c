import {
  type Factory,
  quietConsole,
  RUNTIME_BUILDS,
  type RuntimeBuild,
  startRuntime,
} from './litert.ts';
import type { Runtime } from './network.ts';

/**
 * A module of one function, () => i8x16.relaxed_swizzle(i8x16.splat(1), i8x16.splat(2)), which only
 * an engine with relaxed SIMD takes (WebAssembly 3.0, binary format).
 */
const RELAXED_SIMD_PROBE = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x0a, 0x0f, 0x01, 0x0d, 0x00],
  ...[0x41, 0x01, 0xfd, 0x0f, 0x41, 0x02, 0xfd, 0x0f, 0xfd, 0x80, 0x02, 0x0b],
]);

/** Name, without ending, of the build this browser can run. */
export function runtimeBuild(): RuntimeBuild {
  return WebAssembly.validate(RELAXED_SIMD_PROBE)
    ? RUNTIME_BUILDS.relaxedSimd
    : RUNTIME_BUILDS.plain;
}

/**
 * Starts the LiteRT runtime in a browser, also in a module worker, where the package's own loader
 * finds neither `importScripts` nor `document`.
 * @param script address of the build's script as `readBrowserFiles` gives it
 */
export async function loadRuntime(script: string, wasm: Uint8Array): Promise<Runtime> {
  const module = (await import(/* @vite-ignore */ script)) as {
    default: (console: object) => Factory;
  };
  return startRuntime(module.default(quietConsole()), wasm);
}
