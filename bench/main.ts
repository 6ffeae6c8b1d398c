/**
 * `npm run bench`: how well and how fast recordings are measured.
 *
 * --only accuracy|speed|memory|batch   one part
 * --quick                              two small faces, to see that everything runs
 * --markdown                           tables for docs/benchmarks.md
 * --phantoms DIR                       draw into DIR, and keep and use what is there already
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { accuracy } from './accuracy.ts';
import { batches } from './batch.ts';
import { drawAll } from './draw.ts';
import { memory } from './memory.ts';
import { FULL, QUICK } from './plan.ts';
import { speed } from './speed.ts';
import { asMarkdown, asText, type Table } from './table.ts';

const PARTS = ['accuracy', 'speed', 'memory', 'batch'] as const;
/** Recordings that do not ship with the project and stand beside it where they are there. */
const SHARED = resolve(import.meta.dirname, '../../shared/data/video');
/** Lengths of recordings whose memory is compared, s. */
const LENGTHS_S = { full: [60, 600], quick: [12, 36] } as const;
const BYTES_PER_GIB = 2 ** 30;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    phantoms: { type: 'string' },
  },
});
const { only, quick, markdown, phantoms } = values;
if (only !== undefined && !PARTS.some((part) => part === only)) {
  throw new TypeError(`--only takes ${PARTS.join(', ')}; received ${only}`);
}

const plan = quick ? QUICK : FULL;
const folder = phantoms ?? (await mkdtemp(join(tmpdir(), 'facialis-phantoms-')));
const clip = join(folder, plan.clip);
const elsewhere =
  quick || !existsSync(SHARED)
    ? null
    : { phantoms: join(SHARED, 'phantom'), real: join(SHARED, 'real') };
const start = performance.now();
const tell = (words: string) => {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(`${seconds.padStart(5)} s  ${words}`);
};
const print = (table: Table) => console.log(`\n${(markdown ? asMarkdown : asText)(table)}`);
const load = () => `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;

const memoryGib = (totalmem() / BYTES_PER_GIB).toFixed(0);
console.log(`${cpus()[0]?.model ?? ''}, ${memoryGib} GiB, Node ${process.version}; ${load()}.`);
try {
  const all = [...plan.scored, ...(plan.twins ? [plan.twins] : [])];
  const needed = only === undefined || only === 'accuracy' ? all : all.filter(givesClip);
  await drawAll(needed, folder, tell);
  if (only === undefined || only === 'speed') print(await speed(clip, tell));
  if (only === undefined || only === 'batch') print(await batches(clip, tell));
  if (only === undefined || only === 'memory') {
    print(await memory(clip, LENGTHS_S[quick ? 'quick' : 'full'], tell));
  }
  if (only === undefined || only === 'accuracy') {
    for (const table of await accuracy(plan, folder, elsewhere, tell)) print(table);
    if (elsewhere === null) console.log('\nNo recordings from elsewhere were measured.');
  }
} finally {
  if (phantoms === undefined) await rm(folder, { recursive: true });
}
console.log(`\nAt the end: ${load()}.`);

function givesClip({ copies }: (typeof plan.scored)[number]): boolean {
  return copies.some(({ file }) => file === plan.clip);
}
