import { expect, test } from 'vitest';
import { killServer } from './kill-server.ts';

/** Each takes some seconds; `npm run bench` kills a hundred. */
const KILLS = 10;

test('SERVER-34, SERVER-52 a server that is killed loses nothing of what it acknowledged, and its queue goes on', async () => {
  const tally = await killServer(KILLS);
  expect(tally).toMatchObject({ kills: KILLS, lost: 0, doubled: 0, unfinished: 0, faults: 0 });
  expect(tally.acknowledged).toBeGreaterThan(KILLS);
  expect(tally.measured).toBeGreaterThan(0);
});
