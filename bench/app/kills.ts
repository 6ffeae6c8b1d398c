import { killServer } from '../../apps/server/test/kill-server.ts';
import { ABSENT, figure, type Table } from '../table.ts';
import { killBrowser } from './kill-browser.ts';

/** How often the server and the browser are killed, each. */
const KILLS = { full: 100, quick: 5 } as const;

/** Kills server and browser at random moments while they upload, measure and save. */
export async function kills({
  quick,
  tell = () => {},
}: {
  readonly quick: boolean;
  readonly tell?: (words: string) => void;
}): Promise<Table> {
  const times = KILLS[quick ? 'quick' : 'full'];
  const server = await killServer(times, tell);
  const browser = await killBrowser(times, tell);
  const row = (what: string, reach: string, ofServer: number, ofBrowser: number | null) => [
    what,
    reach,
    figure(ofServer, 0),
    ofBrowser === null ? ABSENT : figure(ofBrowser, 0),
  ];
  return {
    title: 'Server and browser killed at random moments',
    about:
      'The serving command is killed (SIGKILL) while it takes in entries and videos and measures ' +
      'them, every fifth time while it starts; Chromium is, while a page sends entries and pieces ' +
      'of a video. After each kill it is started again and goes on where it was.',
    head: ['what', 'to reach', 'server', 'browser'],
    rows: [
      row('killed', String(times), server.kills, browser.kills),
      row('of them while starting', '', server.whileStarting, null),
      row('acknowledged', '', server.acknowledged, browser.acknowledged),
      row('of them lost', '0', server.lost, browser.lost),
      row('uploads completed, or measured to the end', '', server.measured, browser.completed),
      row('measured twice', '0', server.doubled, null),
      row('left in the queue', '0', server.unfinished, null),
      row('faults that verify found', '0', server.faults, null),
    ],
  };
}
