/** The command as a user runs it, and small videos to run it on. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { createVideoWriter, type Frame } from '@facialis/video';

const COMMAND = resolve(import.meta.dirname, '../bin/facialis.js');

/** Milliseconds a test of the whole command may take on two busy cores. */
export const PATIENCE = 120_000;

/** How a command ended. */
export interface Run {
  readonly code: number | null;
  /** The signal that ended it, when one did. */
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command; `stop` sends it a signal, `ended` tells how it ended. */
export function start(args: readonly string[], cwd: string, options: SpawnOptions = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (data) => {
    texts.out += data;
  });
  child.stderr?.on('data', (data) => {
    texts.err += data;
  });
  const ended = new Promise<Run>((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => settle({ code, signal, ...texts }));
  });
  return { child, texts, ended };
}

/** Runs the command to its end. */
export function facialis(
  args: readonly string[],
  cwd: string,
  options: SpawnOptions = {},
): Promise<Run> {
  return start(args, cwd, options).ended;
}

/** A new folder that nobody else uses. */
export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'facialis-test-'));
}

/** Everything below a folder, by path. */
export async function contentsOf(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

/** Writes frames into a video. */
export async function writeVideo(path: string, frames: readonly Frame[]): Promise<void> {
  const { width, height } = frames[0]!;
  const writer = await createVideoWriter(path, { width, height, frameRate: 25 });
  if (isRefusal(writer)) throw new Error(writer.got);
  for (const frame of frames) await writer.write(frame);
  const refusal = await writer.finish();
  if (refusal) throw new Error(refusal.got);
}
