import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordingSchema } from '@facialis/spasm';
import { drawPhantom } from '../../apps/web/test/drawn-clip.ts';
import { fakeCameraFlags, writeY4m } from '../../apps/web/test/fake-camera.ts';
import { savedText, serveApp } from '../../apps/web/test/served-app.ts';
import { figure, type Table } from '../table.ts';

/** The camera: what notebooks have. */
const CAMERA = { width: 1280, height: 720, faceHeight: 420, frameRate: 30 } as const;
/** How much is drawn for the camera to show over and over, s: a second is 41 MB. */
const DRAWN_S = 8;
/** Recorded where time is short, s. */
const QUICK_S = 10;
/** The app's own length of a recording, s. */
const WHOLE_S = 60;
/** A result that has not come after this will not come, ms. */
const SLOWEST_MS = 300_000;
const MS = 1000;
const PERCENT = 100;

/** Records the drawn camera in Chromium and tells how the measuring kept up. */
export async function live({ quick }: { readonly quick: boolean }): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'facialis-live-'));
  const camera = join(folder, 'camera.y4m');
  await writeY4m(camera, await drawPhantom({ ...CAMERA, seconds: DRAWN_S }), CAMERA.frameRate);
  const app = await serveApp(fakeCameraFlags(camera));
  try {
    const { page } = await app.open();
    await page.getByRole('button', { name: 'Start the camera' }).click();
    await page.getByText('pictures a second').waitFor({ timeout: SLOWEST_MS });
    await page.getByRole('radio', { name: 'Only rest' }).check();
    await page.getByRole('button', { name: 'Start the recording' }).click();
    await page.getByRole('heading', { name: 'Recording' }).waitFor({ timeout: SLOWEST_MS });
    if (quick) {
      await page.waitForTimeout(MS * QUICK_S);
      await page.getByRole('button', { name: 'Finish now' }).click();
    }
    const last = page.getByRole('heading', { name: 'Measuring the last pictures' });
    await last.waitFor({ timeout: 2 * MS * WHOLE_S });
    const endMs = performance.now();
    await page.getByRole('heading', { name: 'Keep the result' }).waitFor({ timeout: SLOWEST_MS });
    const delayS = (performance.now() - endMs) / MS;
    const saved = await savedText(page, 'Record (recording.json)', SLOWEST_MS);
    const { source, quality } = recordingSchema.parse(JSON.parse(saved));
    const shown = Math.round(source.durationS * CAMERA.frameRate) + 1;
    const dropped = Math.max(0, shown - source.frames);
    const share = (PERCENT * dropped) / shown;
    return {
      title: 'Live measuring in the browser',
      about:
        `A drawn face before a camera of ${CAMERA.width}×${CAMERA.height} at ${CAMERA.frameRate} frames/s, ` +
        'recorded and measured in Chromium without a GPU; the networks run in one worker.',
      head: [
        'recorded',
        'result from',
        'frames a second',
        'frames dropped',
        'end to result',
        'verdict',
      ],
      rows: [
        [
          figure(source.durationS, 1, 's'),
          // Below the gate's own rate all pictures of the video are measured once more.
          source.container === 'camera' ? 'live pictures' : 'the video',
          figure(source.frameRate, 1),
          `${dropped} of ${shown} (${figure(share, 1, '%')})`,
          figure(delayS, 2, 's'),
          quality.verdict,
        ],
      ],
    };
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}
