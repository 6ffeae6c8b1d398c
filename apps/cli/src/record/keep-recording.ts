import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeRecordingEntry } from '@facialis/record';
import type { Actor, Draft, FileRef, Store } from '@facialis/record/store';
import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Analysis } from '../analyze.ts';
import { refuseInput } from '../input-file.ts';
import { readProtocol } from '../protocol-file.ts';
import { RESULT_FILES } from '../results.ts';
import { videoType } from './media-type.ts';

/** A measurement to be kept in a person's record. */
export interface MeasuredFile {
  /** The person's id. */
  readonly person: string;
  readonly analysis: Analysis;
  /** The file that was measured. */
  readonly input: string;
  /** Whether the file itself is kept too, and not only what was measured. */
  readonly keepVideo: boolean;
  /** When it was recorded, as the record writes times; the file's own date when left out. */
  readonly when?: string;
  /** Path of the protocol that was followed. */
  readonly protocol?: string;
}

/**
 * Keeps the files of a measurement, the video and signals.csv, and gives the entry that holds
 * recording.json and names them. Files come first: an entry never names one that is not there.
 */
export async function draftRecording(
  store: Store,
  actor: Actor,
  { person, analysis, input, keepVideo, when, protocol }: MeasuredFile,
): Promise<Draft | Refusal> {
  const { recording: record, folder } = analysis;
  const tasks =
    protocol === undefined ? null : await readProtocol(protocol, record.source.durationS);
  if (isRefusal(tasks)) return tasks;
  const signals = await keepFile(store, actor, join(folder, RESULT_FILES.signals), 'text/csv');
  if (isRefusal(signals)) return signals;
  const video = keepVideo ? await keepFile(store, actor, input, videoType(input)) : null;
  if (isRefusal(video)) return video;
  const content = makeRecordingEntry({
    record,
    when: when ?? (await dateOf(input)),
    signals,
    ...(video === null ? {} : { video }),
    ...(tasks === null ? {} : { protocol: tasks }),
  });
  return { person, content };
}

/** When a file was last changed: of a camera's own file, the end of the recording. */
async function dateOf(path: string): Promise<string> {
  const { mtime } = await stat(path);
  return mtime.toISOString();
}

async function keepFile(
  store: Store,
  actor: Actor,
  path: string,
  mediaType: string,
): Promise<FileRef | Refusal> {
  try {
    return await store.putFile(actor, createReadStream(path), mediaType);
  } catch (error) {
    return refuseInput(error, basename(path));
  }
}
