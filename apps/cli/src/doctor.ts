import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { checkModelFiles, createFaceTracker } from '@facialis/face';
import { isRefusal } from '@facialis/refusal';
import { findBrowser, NO_BROWSER } from '@facialis/report/print';
import { createVideoWriter, findDecoders } from '@facialis/video';
import { checkRecord } from './record/check-record.ts';
import type { StoreOptions } from './record/store-place.ts';

/** One thing that was looked at. */
export interface DoctorCheck {
  readonly name: string;
  /** ok; warning: works, but something is missing; failed: nothing can be measured like this. */
  readonly state: 'ok' | 'warning' | 'failed';
  readonly found: string;
  /** What to do; empty when all is well. */
  readonly remedy: string;
}

/** The oldest Node that the published packages run on. */
const OLDEST_NODE = [22, 12] as const;
/** Memory that one measurement takes, bytes; see the benchmark. */
const MEMORY_FOR_ONE = 700 * 2 ** 20;
const MEBIBYTE = 2 ** 20;

/** Looks at everything a measurement needs on this machine, and at the record. */
export async function doctor(options: StoreOptions = {}): Promise<DoctorCheck[]> {
  return [
    checkNode(),
    ...(await checkVideo()),
    ...(await checkModels()),
    await checkNetworks(),
    checkThreads(),
    checkMemory(),
    checkPrinting(),
    await checkRecord(options),
  ];
}

function ok(name: string, found: string): DoctorCheck {
  return { name, state: 'ok', found, remedy: '' };
}

function checkNode(): DoctorCheck {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const found = `${process.versions.node} on ${process.platform} ${process.arch}`;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
    ? ok('Node', found)
    : {
        name: 'Node',
        state: 'failed',
        found,
        remedy: `Install Node ${OLDEST_NODE.join('.')} or newer.`,
      };
}

const WEBCODECS_REMEDY = 'Run npm install @napi-rs/webcodecs@1.3.1.';

async function checkVideo(): Promise<DoctorCheck[]> {
  const { native, ffmpeg } = await findDecoders();
  const canDecode = native || ffmpeg;
  return [
    native
      ? ok('Native video decoder', '@napi-rs/webcodecs')
      : {
          name: 'Native video decoder',
          state: canDecode ? 'warning' : 'failed',
          found: canDecode ? 'missing; ffmpeg serves instead, more slowly' : 'missing',
          remedy: WEBCODECS_REMEDY,
        },
    ffmpeg || native
      ? ok('ffmpeg', ffmpeg ? 'on the path' : 'not on the path, and not needed')
      : {
          name: 'ffmpeg',
          state: 'warning',
          found: 'not on the path',
          remedy: 'Not needed once the native decoder is there.',
        },
    await checkEncoder(),
  ];
}

/** Tries to begin a small video, as an overlay does. */
async function checkEncoder(): Promise<DoctorCheck> {
  const name = 'Video encoder';
  const folder = await mkdtemp(join(tmpdir(), 'facialis-doctor-'));
  try {
    const writer = await createVideoWriter(join(folder, 'try.mp4'), {
      width: 64,
      height: 64,
      frameRate: 30,
    });
    if (!isRefusal(writer)) {
      await writer.abort();
      return ok(name, 'H.264');
    }
    const remedy = `${writer.remedy} Only overlays and simulated videos need it.`;
    return { name, state: 'warning', found: writer.got, remedy };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkModels(): Promise<DoctorCheck[]> {
  return (await checkModelFiles()).map(({ name, path, state, sha256, remedy }) =>
    state === 'intact'
      ? ok(name, sha256 === null ? 'a WebAssembly file' : `SHA-256 ${sha256.slice(0, 12)}…`)
      : {
          name,
          state: 'failed',
          found: state === 'missing' ? `missing in ${path}` : `not as published: ${path}`,
          remedy,
        },
  );
}

async function checkNetworks(): Promise<DoctorCheck> {
  const name = 'Face networks';
  try {
    const tracker = await createFaceTracker({ threads: 1 });
    if (!isRefusal(tracker)) {
      tracker.close();
      return ok(name, 'start');
    }
    return { name, state: 'failed', found: tracker.got, remedy: tracker.remedy };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name, state: 'failed', found, remedy: 'Run npm install again.' };
  }
}

function checkThreads(): DoctorCheck {
  const threads = availableParallelism();
  return threads > 1
    ? ok('Threads', String(threads))
    : {
        name: 'Threads',
        state: 'warning',
        found: '1',
        remedy: 'It works, at about half the speed; two or more are better.',
      };
}

function checkMemory(): DoctorCheck {
  const free = process.availableMemory();
  const found = `${Math.round(free / MEBIBYTE)} MB free of ${Math.round(totalmem() / MEBIBYTE)} MB`;
  return free >= MEMORY_FOR_ONE
    ? ok('Memory', found)
    : {
        name: 'Memory',
        state: 'warning',
        found,
        remedy: `Close other programs until ${MEMORY_FOR_ONE / MEBIBYTE} MB are free.`,
      };
}

/** What prints a report to PDF. */
function checkPrinting(): DoctorCheck {
  const name = 'PDF of reports';
  const browser = findBrowser();
  if (browser !== null) return ok(name, `printed by ${browser}`);
  return { name, state: 'warning', found: 'no browser that prints', remedy: NO_BROWSER.remedy };
}
