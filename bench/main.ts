/**
 * `npm run bench`: how well and how fast recordings are measured, how well a record is kept, how
 * well the wearing off of the toxin is foretold, and how well an effect of a medicine is found.
 *
 * --only PART                          accuracy, or of it drawn, twins, portraits or real; speed,
 *                                      memory, batch; record, or of it clinic, crashes, roundtrips;
 *                                      forecast; medicines; app, or of it live, same, traces,
 *                                      courses, load, serving, kills; can be given again
 * --quick                              two small faces, to see that everything runs
 * --markdown                           tables for docs/benchmarks.md
 * --minutes N                          how long the server's memory is watched in mixed use
 * --phantoms DIR                       draw into DIR, and keep and use what is there already
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawnAccuracy, portraitAccuracy, realAccuracy, twinAccuracy } from './accuracy.ts';
import { courses } from './app/course.ts';
import { firstLoad } from './app/first-load.ts';
import { kills } from './app/kills.ts';
import { live } from './app/live.ts';
import { sameFigures } from './app/same-figures.ts';
import { serving } from './app/serving.ts';
import { traces } from './app/traces.ts';
import { batches } from './batch.ts';
import { clinic } from './clinic.ts';
import { crashes } from './crash.ts';
import { drawAll } from './draw.ts';
import { forecast } from './forecast.ts';
import { medicines } from './medicine.ts';
import { memory } from './memory.ts';
import { type Drawing, FULL, QUICK } from './plan.ts';
import { roundTrips } from './round-trip.ts';
import { speed } from './speed.ts';
import { asMarkdown, asText, type Table } from './table.ts';

/** What `--only` takes, and what each stands for. */
const PARTS = {
  accuracy: ['drawn', 'twins', 'portraits', 'real'],
  drawn: ['drawn'],
  twins: ['twins'],
  portraits: ['portraits'],
  real: ['real'],
  speed: ['speed'],
  batch: ['batch'],
  memory: ['memory'],
  record: ['clinic', 'crashes', 'roundtrips'],
  clinic: ['clinic'],
  crashes: ['crashes'],
  roundtrips: ['roundtrips'],
  app: ['live', 'same', 'traces', 'courses', 'load', 'serving', 'kills'],
  load: ['load'],
  courses: ['courses'],
  live: ['live'],
  same: ['same'],
  traces: ['traces'],
  serving: ['serving'],
  kills: ['kills'],
  forecast: ['forecast'],
  medicines: ['medicines'],
} as const;
/** A part of the benchmark. */
type Part = (typeof PARTS)[keyof typeof PARTS][number];
/** Recordings that do not ship with the project and stand beside it where they are there. */
const SHARED = resolve(import.meta.dirname, '../../shared/data/video');
/** Lengths of recordings whose memory is compared, s. */
const LENGTHS_S = { full: [60, 600], quick: [12, 36] } as const;
/** Length of the recording that speed is measured on, s. */
const SPEED_S = { full: 60, quick: 12 } as const;
/** The clinic whose record is kept. */
const CLINICS = { full: { people: 2000, years: 5 }, quick: { people: 20, years: 1 } } as const;
/** How often a process is killed on each store. */
const KILLS = { full: 300, quick: 6 } as const;
/** Random records that go through FHIR. */
const ROUND_TRIPS = { full: 1000, quick: 20 } as const;
const BYTES_PER_GIB = 2 ** 30;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
    phantoms: { type: 'string' },
    minutes: { type: 'string' },
  },
});
const { only, quick, markdown, phantoms, minutes } = values;
const wanted = new Set(only?.flatMap(partsOf) ?? Object.values(PARTS).flat());

const size = quick ? 'quick' : 'full';
const plan = quick ? QUICK : FULL;
const folder = phantoms ?? (await mkdtemp(join(tmpdir(), 'facialis-phantoms-')));
const clip = join(folder, plan.clip);
const start = performance.now();
const tell = (words: string) => {
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(`${seconds.padStart(5)} s  ${words}`);
};
const print = (table: Table) => console.log(`\n${(markdown ? asMarkdown : asText)(table)}`);
const lasting = minutes === undefined ? {} : { minutes: Number(minutes) };
const load = () => `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;

/** In the order in which they run. */
const RUNS: Readonly<Record<Part, () => Promise<Table[]>>> = {
  speed: async () => [await speed(clip, SPEED_S[size], tell)],
  batch: async () => [await batches(clip, tell)],
  memory: async () => [await memory(clip, LENGTHS_S[size], tell)],
  drawn: () => drawnAccuracy(plan, folder, tell),
  twins: () => twinAccuracy(plan, folder, tell),
  portraits: () => beside('phantom', (path) => portraitAccuracy(path, tell)),
  real: () => beside('real', (path) => realAccuracy(path, tell)),
  clinic: () => clinic(CLINICS[size], tell),
  crashes: () => crashes(KILLS[size], tell),
  roundtrips: () => roundTrips(ROUND_TRIPS[size], tell),
  forecast: async () => [forecast({ quick })],
  medicines: async () => [medicines({ quick })],
  live: async () => [await live({ quick })],
  same: async () => [await sameFigures({ quick })],
  traces: async () => [await traces({ quick })],
  courses: async () => [await courses({ quick })],
  load: async () => [await firstLoad({ quick })],
  serving: async () => [await serving({ quick, ...lasting })],
  kills: async () => [await kills({ quick, tell })],
};

const memoryGib = (totalmem() / BYTES_PER_GIB).toFixed(0);
console.log(`${cpus()[0]?.model ?? ''}, ${memoryGib} GiB, Node ${process.version}; ${load()}.`);
try {
  await drawAll(neededDrawings(), folder, tell);
  for (const [part, run] of Object.entries(RUNS)) {
    if (wanted.has(part as Part)) for (const table of await run()) print(table);
  }
} finally {
  if (phantoms === undefined) await rm(folder, { recursive: true });
}
console.log(`\nAt the end: ${load()}.`);

function partsOf(name: string): readonly Part[] {
  if (name in PARTS) return PARTS[name as keyof typeof PARTS];
  throw new TypeError(`--only takes ${Object.keys(PARTS).join(', ')}; received ${name}`);
}

/** What the wanted parts measure. */
function neededDrawings(): Drawing[] {
  const { scored, twins } = plan;
  const clipWanted = (['speed', 'batch', 'memory'] as const).some((part) => wanted.has(part));
  const givesClip = ({ copies }: Drawing) => copies.some(({ file }) => file === plan.clip);
  return [...scored, ...(twins ? [twins] : [])].filter(
    (one) => wanted.has(one === twins ? 'twins' : 'drawn') || (clipWanted && givesClip(one)),
  );
}

/** Measures what lies beside the project, where it is there and time is not short. */
async function beside(name: string, run: (folder: string) => Promise<Table[]>): Promise<Table[]> {
  const folder = join(SHARED, name);
  if (!quick && existsSync(folder)) return run(folder);
  tell(`left out: ${name} recordings, ${quick ? 'as --quick asks' : 'which are not here'}`);
  return [];
}
