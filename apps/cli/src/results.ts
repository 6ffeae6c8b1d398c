import type { Refusal } from '@facialis/refusal';
import { type FilmStrip, renderReport, signalsCsvLines } from '@facialis/report';
import { FACE_STATES, type Recording, recordingSchema, type Signals } from '@facialis/spasm';
import type { OutputFolder } from './output-folder.ts';

/** Names of the files that every measurement writes. */
export const RESULT_FILES = {
  recording: 'recording.json',
  signals: 'signals.csv',
  report: 'report.html',
} as const;

/** Writes record, signals and page into a folder: all three or none. */
export function writeResults(
  folder: OutputFolder,
  recording: Recording,
  signals: Signals,
  strips: readonly FilmStrip[],
): Promise<Refusal | null> {
  const record = recordingSchema.parse(recording);
  return folder.write([
    { name: RESULT_FILES.signals, content: signalsCsvLines(signals, FACE_STATES) },
    { name: RESULT_FILES.report, content: renderReport({ recording, signals, strips }) },
    // Last, so that a record stands for a whole set of results.
    { name: RESULT_FILES.recording, content: `${JSON.stringify(record, null, 2)}\n` },
  ]);
}
