/** How fast ten years of one person are drawn in a browser without a GPU, and how smoothly they move. */
import { makeLifeCourse } from '@facialis/phantom';
import { startWholeApp } from '../../apps/web/test/whole-app.ts';
import { figure, type Table } from '../table.ts';
import { firstDrawing, timed } from './plot-timing.ts';

/** The life that is drawn: ten years of these are 500 recordings and 3,000 entries of symptoms. */
const YEARS = { full: 10, quick: 1 } as const;
const RECORDINGS_A_MONTH = 500 / (10 * 12);
const SYMPTOMS_A_WEEK = 3000 / (10 * 52.18);
const UNTIL = '2026-11-20';
/** How often the page is opened, and how long each movement is timed, ms. */
const TIMES = { full: 5, quick: 1 } as const;
const MOVING_MS = { full: 10_000, quick: 2000 } as const;
const SCREEN = { width: 1280, height: 900 };

/** Opens, zooms and pans the course of a person with many years. */
export async function courses({
  quick = false,
}: {
  readonly quick?: boolean;
} = {}): Promise<Table> {
  const size = quick ? 'quick' : 'full';
  const life = makeLifeCourse({
    seed: 7,
    years: YEARS[size],
    until: UNTIL,
    symptomsAWeek: SYMPTOMS_A_WEEK,
    recordingsAMonth: RECORDINGS_A_MONTH,
    operation: true,
  });
  const count = (kind: string) => life.entries.filter((entry) => entry.kind === kind).length;
  const app = await startWholeApp();
  try {
    const [person] = await app.keep([life.person, ...life.entries]);
    const path = `/p/${person}/course`;
    const { page } = await app.open(path, { context: { viewport: SCREEN } });
    const firstMs: number[] = [];
    for (let time = 0; time < TIMES[size]; time++) {
      await page.goto(`${app.origin}${path}`);
      firstMs.push(await firstDrawing(page, '.course-figure canvas'));
    }
    const zooming = await timed(page, 'zoom', MOVING_MS[size]);
    const panning = await timed(page, 'pan', MOVING_MS[size]);
    const median = firstMs.toSorted((a, b) => a - b)[Math.floor(firstMs.length / 2)]!;
    return {
      title: 'The course in the app',
      about:
        `${YEARS[size]} years: ${count('recording')} recordings, ${count('symptoms')} entries of symptoms, ` +
        `${count('toxin-session')} toxin sessions, an operation, in Chromium without a GPU, ` +
        `${SCREEN.width}×${SCREEN.height}; drawn: median of ${TIMES[size]}.`,
      head: ['what', 'frames a second', 'time (95 of 100 frames)'],
      rows: [
        ['drawn, from the request of the page', '', figure(median, 0, 'ms')],
        [
          'zooming between all and a part',
          figure(zooming.framesPerS, 0),
          figure(zooming.p95Ms, 0, 'ms'),
        ],
        ['panning', figure(panning.framesPerS, 0), figure(panning.p95Ms, 0, 'ms')],
      ],
    };
  } finally {
    await app.close();
  }
}
