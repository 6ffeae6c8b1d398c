import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { truthPath } from './draw.ts';
import { measureBothWays } from './finding.ts';
import type { Plan } from './plan.ts';
import { type Measured, reachTable, recordingsTable } from './reach.ts';
import type { Table } from './table.ts';
import { readTruth } from './truth.ts';
import { type Named, realTable, twinsTable } from './unlabelled.ts';

/** Where recordings from elsewhere lie, where they are there: phantoms of portraits, real ones. */
export interface Elsewhere {
  readonly phantoms: string;
  readonly real: string;
}

/** Measures every recording once and tells how well. */
export async function accuracy(
  plan: Plan,
  drawn: string,
  elsewhere: Elsewhere | null,
  tell: (words: string) => void,
): Promise<Table[]> {
  const measureAll = async (folder: string, files: readonly string[]): Promise<Named[]> => {
    const all: Named[] = [];
    for (const name of files) {
      all.push({ name, findings: await measureBothWays(join(folder, name)) });
      tell(`measured: ${name}`);
    }
    return all;
  };
  const withTruth = (folder: string, all: readonly Named[]): Measured[] =>
    all.map((one) => ({ ...one, truth: readTruth(truthPath(join(folder, one.name))) }));
  const filesOf = ({ copies }: Plan['scored'][number]) => copies.map(({ file }) => file);

  const scored = withTruth(drawn, await measureAll(drawn, plan.scored.flatMap(filesOf)));
  const tables = [
    reachTable('Drawn phantoms', aboutOf(scored), scored),
    recordingsTable('Drawn phantoms, one by one', scored),
  ];
  if (plan.twins) tables.push(twinsTable(await measureAll(drawn, filesOf(plan.twins))));
  if (elsewhere) {
    const { phantoms, real } = elsewhere;
    const portraits = withTruth(phantoms, await measureAll(phantoms, videosIn(phantoms)));
    tables.push(
      reachTable('Phantoms made from portraits', aboutOf(portraits), portraits),
      recordingsTable('Phantoms made from portraits, one by one', portraits),
      realTable(await measureAll(real, videosIn(real))),
    );
  }
  return tables;
}

/** What lies in a folder, truth files left out. */
function videosIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort();
}

function aboutOf(all: readonly Measured[]): string {
  const rates = [...new Set(all.map(({ truth }) => truth.fps))].sort((a, b) => a - b);
  const seconds = all.reduce((sum, { truth }) => sum + truth.seconds, 0);
  return `${all.length} recordings, ${seconds.toFixed(0)} s in all, ${rates.join(' and ')} frames/s.`;
}
