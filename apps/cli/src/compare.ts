import { isRefusal, type Refusal } from '@facialis/refusal';
import { renderComparison } from '@facialis/report';
import { type Comparison, compareRecordings, type Recording } from '@facialis/spasm';
import { OutputFolder } from './output-folder.ts';
import { readRecording } from './recording-file.ts';

/** How to compare two recordings. */
export interface CompareOptions {
  /** Folder for comparison.html and comparison.json; nothing is written when left out. */
  readonly out?: string;
}

/** Two recordings and what changed between them. */
export interface ComparedRecordings {
  readonly before: Recording;
  readonly after: Recording;
  readonly comparison: Comparison;
  /** Folder that was written to; null when none was named. */
  readonly folder: string | null;
}

/**
 * Compares two records, for example before and after treatment.
 *
 * Refused: a path that holds no record, a folder that cannot be written to.
 *
 * @param before path of a recording.json or of the folder that holds it
 * @param after likewise
 */
export async function compare(
  before: string,
  after: string,
  options: CompareOptions = {},
): Promise<ComparedRecordings | Refusal> {
  const first = await readRecording(before);
  if (isRefusal(first)) return first;
  const second = await readRecording(after);
  if (isRefusal(second)) return second;
  const comparison = compareRecordings(first, second);
  const compared = { before: first, after: second, comparison, folder: null };
  if (options.out === undefined) return compared;

  const folder = await OutputFolder.open(options.out);
  if (isRefusal(folder)) return folder;
  const refusal = await folder.write([
    { name: 'comparison.json', content: `${JSON.stringify(comparison, null, 2)}\n` },
    { name: 'comparison.html', content: renderComparison(comparison, first, second) },
  ]);
  if (!refusal) return { ...compared, folder: folder.path };
  await folder.discard();
  return refusal;
}
