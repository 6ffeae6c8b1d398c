import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { truthPath } from './draw.ts';
import { measureBothWays } from './finding.ts';
import type { Drawing, Plan } from './plan.ts';
import { type Measured, reachTable, recordingsTable } from './reach.ts';
import type { Table } from './table.ts';
import { readTruth } from './truth.ts';
import { type Named, realTable, twinsTable } from './unlabelled.ts';

/** Tells what was done, while it goes on. */
type Tell = (words: string) => void;

/** Drawn phantoms against their truth. */
export async function drawnAccuracy(plan: Plan, folder: string, tell: Tell): Promise<Table[]> {
  return tablesOf('Drawn phantoms', folder, plan.scored.flatMap(filesOf), tell);
}

/** One drawn course in several files. */
export async function twinAccuracy({ twins }: Plan, folder: string, tell: Tell): Promise<Table[]> {
  return twins === null ? [] : [twinsTable(await measureAll(folder, filesOf(twins), tell))];
}

/** Phantoms made from portraits, against their truth. */
export async function portraitAccuracy(folder: string, tell: Tell): Promise<Table[]> {
  return tablesOf('Phantoms made from portraits', folder, videosIn(folder), tell);
}

/** Recordings of real people. */
export async function realAccuracy(folder: string, tell: Tell): Promise<Table[]> {
  return [realTable(await measureAll(folder, videosIn(folder), tell))];
}

async function tablesOf(title: string, folder: string, files: readonly string[], tell: Tell) {
  const measured: readonly Measured[] = (await measureAll(folder, files, tell)).map((one) => ({
    ...one,
    truth: readTruth(truthPath(join(folder, one.name))),
  }));
  return [
    reachTable(title, aboutOf(measured), measured),
    recordingsTable(`${title}, one by one`, measured),
  ];
}

async function measureAll(folder: string, files: readonly string[], tell: Tell): Promise<Named[]> {
  const all: Named[] = [];
  for (const name of files) {
    all.push({ name, findings: await measureBothWays(join(folder, name)) });
    tell(`measured: ${name}`);
  }
  return all;
}

function filesOf({ copies }: Drawing): string[] {
  return copies.map(({ file }) => file);
}

/** What lies in a folder, truth files left out. */
function videosIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort();
}

function aboutOf(all: readonly Measured[]): string {
  const rates = [...new Set(all.map(({ truth }) => truth.fps))].sort((a, b) => a - b);
  const seconds = all.reduce((sum, { truth }) => sum + truth.seconds, 0);
  return `${all.length} recordings, ${seconds.toFixed(0)} s in all, ${rates.join(' and ')} frames/s.`;
}
