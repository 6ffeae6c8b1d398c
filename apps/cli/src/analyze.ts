import { basename, resolve } from 'node:path';
import { type MeasureProgress, measureFrames, openRecording } from '@facialis/measure';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { FILM_LANDMARKS, OVERLAY_LANDMARKS } from '@facialis/report';
import type { Recording, Signals } from '@facialis/spasm';
import { takeFilmStrips } from './film-strips.ts';
import { OutputFolder } from './output-folder.ts';
import { drawOverlay, refuseSameFile, startOverlay } from './overlay-video.ts';
import { readProtocol } from './protocol-file.ts';
import { writeResults } from './results.ts';

/** How to analyse a video. */
export interface AnalyzeOptions {
  /** Folder for the results; `<name of the video>.facialis` in the current folder when left out. */
  readonly out?: string;
  /** Path of a protocol file that names segments. */
  readonly protocol?: string;
  /** Whether the video shows the face as in a mirror, as selfie cameras may store it. */
  readonly mirrored?: boolean;
  /** Whether the report holds pictures of the face; true when left out. */
  readonly pictures?: boolean;
  /** Path of a video to draw the findings into: .mp4, .mov, .mkv or .webm. */
  readonly overlay?: string;
  /** Threads for the networks; 2 when left out. The figures are the same. */
  readonly threads?: 1 | 2;
  readonly onProgress?: (progress: MeasureProgress) => void;
  /** Stops the work: what was begun is removed and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What an analysis found and where it was written. */
export interface Analysis {
  readonly recording: Recording;
  /** One row a frame, as in signals.csv. */
  readonly signals: Signals;
  /** Folder that holds recording.json, signals.csv and report.html. */
  readonly folder: string;
}

/** The folder that results go to when none is named. */
export function defaultFolder(input: string): string {
  return `${basename(input)}.facialis`;
}

/**
 * Measures a video and writes recording.json, signals.csv and report.html: all of them or none.
 * A recording that cannot be judged gets them too, with its reasons and without figures.
 *
 * Refused: what cannot be read as a video, a wrong protocol, a folder that cannot be written to,
 * a missing encoder where an overlay is wanted. Then nothing is left behind.
 */
export async function analyze(
  path: string,
  options: AnalyzeOptions = {},
): Promise<Analysis | Refusal> {
  const { mirrored = false, threads = 2, pictures = true, overlay, signal, onProgress } = options;

  // 1. Everything that can be refused before the long work.
  const same = overlay === undefined ? null : await refuseSameFile(overlay, path);
  if (same) return same;
  const opened = await openRecording(path);
  if (isRefusal(opened)) return opened;
  const { video, file } = opened;
  const cleanups = [() => video.close()];
  try {
    const protocol =
      options.protocol === undefined
        ? null
        : await readProtocol(options.protocol, video.info.durationS);
    if (isRefusal(protocol)) return protocol;
    const folder = await OutputFolder.open(options.out ?? defaultFolder(path));
    if (isRefusal(folder)) return folder;
    cleanups.push(() => folder.discard());
    const writer = overlay === undefined ? null : await startOverlay(resolve(overlay), video.info);
    if (isRefusal(writer)) return writer;
    if (writer) cleanups.push(() => writer.abort());

    // 2. The measurement.
    const measured = await measureFrames(video, file, {
      mirrored,
      threads,
      keepLandmarks: [...(pictures ? FILM_LANDMARKS : []), ...(writer ? OVERLAY_LANDMARKS : [])],
      ...(protocol ? { protocol } : {}),
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
    if (isRefusal(measured)) return measured;
    const { recording, signals } = measured;

    // 3. Pictures, from a second look at a few moments or at all frames.
    const strips = pictures ? await takeFilmStrips(video, measured) : [];
    if (writer) {
      const refusal = await drawOverlay(writer, video, measured, signal);
      if (refusal) return refusal;
    }

    // 4. The results.
    signal?.throwIfAborted();
    const refusal = await writeResults(folder, recording, signals, strips);
    if (refusal) return refusal;
    const incomplete = (await writer?.finish()) ?? null;
    return incomplete ?? { recording, signals, folder: folder.path };
  } finally {
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
}
