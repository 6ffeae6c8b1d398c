import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lengthen } from './lengthen.ts';
import { figure, type Table } from './table.ts';

/** What a measuring process says at its end. */
interface Peak {
  /** Largest resident set, kB. */
  readonly maxRSS: number;
  readonly frames: number;
}

const KB_PER_MB = 1024;

/** Peak memory of short and long recordings, each in a fresh process. */
export async function memory(
  clip: string,
  lengthsS: readonly number[],
  tell: (words: string) => void,
): Promise<Table> {
  const peaks: Peak[] = [];
  for (const seconds of lengthsS) {
    const recording = clip.replace(/\.mp4$/, `-${seconds}s.mp4`);
    await lengthen(clip, seconds, recording);
    const script = join(import.meta.dirname, 'memory-child.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, recording]);
    await rm(recording);
    peaks.push(JSON.parse(stdout) as Peak);
    tell(`measured: ${seconds} s in a process of its own`);
  }
  return {
    title: 'Memory',
    about:
      'Largest resident set of a fresh process that measures one clip, repeated to the length ' +
      'in one file. To reach: independent of the length.',
    head: ['recording', 'frames', 'peak', 'against the first'],
    rows: peaks.map(({ maxRSS, frames }, i) => [
      figure(lengthsS[i]!, 0, 's'),
      `${frames}`,
      figure(maxRSS / KB_PER_MB, 0, 'MB'),
      figure(maxRSS / peaks[0]!.maxRSS, 2),
    ]),
  };
}
