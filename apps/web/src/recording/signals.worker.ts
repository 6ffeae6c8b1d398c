/** Reads a recording's signals beside the page and measures them anew when events are corrected. */
import { isRefusal } from '@facialis/refusal';
import { readSignalsCsv } from '@facialis/report';
import { computeMeasures, FACE_STATES, leaveOut, type Signals } from '@facialis/spasm';
import { askRaw } from '../api/ask.ts';
import { problemOf } from '../api/problem.ts';
import type { Lack, SignalsAnswer, SignalsRequest } from './signals-messages.ts';

/** What is said when the server stops in the middle of a file: it found that it was altered. */
const BROKEN_OFF: Lack = {
  need: 'the signals of this recording to their end',
  got: 'a file that breaks off or was altered',
  remedy: 'Measure the video again, or take the file from a backup.',
};

const tell = (answer: SignalsAnswer) => self.postMessage(answer);
let held: Signals | undefined;

async function read(entry: string): Promise<SignalsAnswer> {
  const answer = await askRaw(`/api/entries/${entry}/files/signals`).catch((error: unknown) => {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return problem;
  });
  if (!(answer instanceof Response)) return { kind: 'lacking', lack: answer };
  const text = await answer.text().catch(() => null);
  if (text === null) return { kind: 'lacking', lack: BROKEN_OFF };
  const signals = readSignalsCsv(text, FACE_STATES);
  if (isRefusal(signals)) return { kind: 'lacking', lack: signals };
  held = signals;
  return { kind: 'read', signals };
}

self.onmessage = async ({ data }: MessageEvent<SignalsRequest>) => {
  try {
    if (data.kind === 'read') return tell(await read(data.entry));
    if (!held) return;
    const measures = leaveOut(computeMeasures(held, data.events), data.reasons);
    tell({ kind: 'measured', number: data.number, measures });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
