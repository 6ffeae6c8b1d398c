/** How smoothly long traces are panned and zoomed in a browser without a GPU. */
import { EXAMPLES, type RecordingEntry } from '@facialis/record';
import { signalsCsvLines } from '@facialis/report';
import { FACE_STATES, type SideSignals, type Signals, type SpasmEvent } from '@facialis/spasm';
import { startWholeApp, type WholeApp } from '../../apps/web/test/whole-app.ts';
import { orThrow } from '../or-throw.ts';
import { figure, type Table } from '../table.ts';
import { firstDrawing, timed } from './plot-timing.ts';

/** Frames a second of the recording, and its length, s. */
const FRAME_RATE = 60;
const LENGTH_S = { full: 600, quick: 60 } as const;
/** A spasm begins this often, and lasts so long, s. */
const SPASM_EVERY_S = 5;
const SPASM_S = 0.4;
/** Traces that are drawn: lid, mouth corner and brow of both sides. */
const TRACES = 6;
/** How long each movement is timed, ms. */
const MOVING_MS = { full: 10_000, quick: 2000 } as const;
const SCREEN = { width: 1280, height: 900 };
const ACTOR = { name: 'bench', may: 'write' } as const;

/** Pans and zooms the traces of a long recording, and tells how many frames a second are drawn. */
export async function traces({ quick = false }: { readonly quick?: boolean } = {}): Promise<Table> {
  const size = quick ? 'quick' : 'full';
  const app = await startWholeApp();
  try {
    const [person, entry] = await app.keep([EXAMPLES.person, await longRecording(app, size)]);
    const { page } = await app.open(`/p/${person}/recordings/${entry}`, {
      context: { viewport: SCREEN },
    });
    const firstMs = await firstDrawing(page, '.trace-plot canvas');
    const zooming = await timed(page, 'zoom', MOVING_MS[size]);
    const panning = await timed(page, 'pan', MOVING_MS[size]);
    const rows = [
      ['first drawing, from the request of the page', '', figure(firstMs, 0, 'ms')],
      [
        'zooming between all and a part',
        figure(zooming.framesPerS, 0),
        figure(zooming.p95Ms, 0, 'ms'),
      ],
      ['panning over half of it', figure(panning.framesPerS, 0), figure(panning.p95Ms, 0, 'ms')],
    ];
    const frames = LENGTH_S[size] * FRAME_RATE;
    return {
      title: 'Traces in the app',
      about:
        `${LENGTH_S[size] / 60} min at ${FRAME_RATE} frames/s: ${TRACES} traces of ${frames} points, ` +
        `${LENGTH_S[size] / SPASM_EVERY_S} spasms, in Chromium without a GPU, ${SCREEN.width}×${SCREEN.height}.`,
      head: ['what', 'frames a second', 'time (95 of 100 frames)'],
      rows,
    };
  } finally {
    await app.close();
  }
}

/** A made-up recording whose signals move in spasms. */
async function longRecording(app: WholeApp, size: 'full' | 'quick'): Promise<RecordingEntry> {
  const lines = signalsCsvLines(madeUpSignals(LENGTH_S[size] * FRAME_RATE), FACE_STATES);
  const file = await app.store.putFile(ACTOR, bytesOf(lines), 'text/csv');
  const { record } = EXAMPLES.recording;
  const [event] = record.events;
  const events = Array.from({ length: LENGTH_S[size] / SPASM_EVERY_S }, (_, id): SpasmEvent => {
    const onset = id * SPASM_EVERY_S;
    return { ...event!, id, onset, offset: onset + SPASM_S, peakTime: onset + SPASM_S / 2 };
  });
  const source = { ...record.source, durationS: LENGTH_S[size], frameRate: FRAME_RATE };
  const { corrections: _, video: __, ...rest } = EXAMPLES.recording;
  return { ...rest, record: { ...record, source, events }, signals: orThrow(file) };
}

async function* bytesOf(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode([...lines].join(''));
}

function madeUpSignals(frames: number): Signals {
  const side = (shift: number): SideSignals => {
    const series = (height: number) =>
      Float32Array.from({ length: frames }, (_, i) => {
        const inSpasm = (i / FRAME_RATE) % SPASM_EVERY_S < SPASM_S;
        return height * (0.03 * Math.sin(i * 1.7 + shift) + (inSpasm ? 0.8 : 0.1));
      });
    return {
      lidClosure: series(1),
      commissureLateralMm: series(4),
      commissureUpMm: series(3),
      browMm: series(2),
    };
  };
  return {
    timeS: Float64Array.from({ length: frames }, (_, i) => i / FRAME_RATE),
    left: side(0),
    right: side(1),
    tracked: new Uint8Array(frames).fill(1),
    state: new Uint8Array(frames),
  };
}
