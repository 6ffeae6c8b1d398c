import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import {
  type BatchEntry,
  RECORDINGS_CSV_HEADER,
  recordingsCsvRow,
  renderBatchIndex,
} from '@facialis/report';
import { BatchJournal, type BatchSettings } from './batch-journal.ts';
import { BatchWorker, type JobEnd } from './batch-pool.ts';
import { BatchProgress } from './batch-progress.ts';
import { OutputFolder } from './output-folder.ts';
import type { Progress } from './progress.ts';
import { readRecording } from './recording-file.ts';
import { RESULT_FILES } from './results.ts';
import { type FoundVideo, findVideos } from './video-search.ts';

/** How to measure a folder of videos. */
export interface BatchOptions {
  /** Folder for the results: one folder for each video, at the path the video has. */
  readonly out: string;
  /** Videos measured at the same time; as many as there are processors when left out. */
  readonly workers?: number;
  /** Whether the videos show the face as in a mirror. */
  readonly mirrored?: boolean;
  /** Whether the reports hold pictures of the face; true when left out. */
  readonly pictures?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the batch: what is finished stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
}

/** What a batch came to. */
export interface BatchResult {
  /** One for each video, by name. */
  readonly entries: readonly BatchEntry[];
  /** How many of them were finished by an earlier run. */
  readonly earlier: number;
  /** Folder that holds recordings.csv, index.html and the results. */
  readonly folder: string;
}

/** Names of the files that tell of the batch as a whole. */
const BATCH_FILES = {
  table: 'recordings.csv',
  index: 'index.html',
  journal: 'batch.jsonl',
} as const;

/**
 * Measures every video below a folder, several at a time, each in a process of its own. Videos that
 * an earlier run finished are not done again; one that cannot be read, or that ends its process,
 * becomes a row with its reason. Writes recordings.csv and index.html over all of them.
 *
 * Refused: a folder that cannot be read or written to, a folder without videos. Stopped by the
 * signal, the promise rejects with its reason.
 */
export async function batch(folder: string, options: BatchOptions): Promise<BatchResult | Refusal> {
  const { mirrored = false, pictures = true, signal, onProgress = () => {} } = options;
  const workers = options.workers ?? availableParallelism();
  if (!(Number.isInteger(workers) && workers > 0)) {
    throw new TypeError(`workers must be a whole number above 0; received ${workers}`);
  }
  const settings = { mirrored, pictures };

  // 1. What there is to do.
  const videos = await findVideos(folder, options.out).catch(() => refuseFolder(folder));
  if (isRefusal(videos)) return videos;
  if (videos.length === 0) return refuseNoVideos(folder);
  const out = await OutputFolder.open(options.out);
  if (isRefusal(out)) return out;
  const journal = await BatchJournal.open(join(out.path, BATCH_FILES.journal));
  const entries = new Map<string, BatchEntry>();
  for (const video of videos) {
    if (!journal.isFinished(video, settings)) continue;
    const entry = await readEntry(video, out.path);
    if ('recording' in entry) entries.set(video.file, entry);
  }
  const earlier = entries.size;

  // 2. What is not done yet, on as many workers as wanted.
  const waiting = videos.filter(({ file }) => !entries.has(file));
  const progress = new BatchProgress(videos.length, earlier, waiting, onProgress);
  const work = async () => {
    const worker = new BatchWorker();
    const close = () => void worker.close();
    signal?.addEventListener('abort', close);
    try {
      for (let video = waiting.shift(); video && !signal?.aborted; video = waiting.shift()) {
        const job = {
          path: resolve(video.path),
          options: {
            out: join(out.path, video.file),
            threads: workers > 1 ? (1 as const) : (2 as const),
            ...settings,
          },
        };
        const { file } = video;
        const end = await worker.run(job, (done) => progress.advance(file, done));
        if (signal?.aborted) break;
        entries.set(file, await entryOf(video, end, out.path, journal, settings));
        progress.finish(file);
      }
    } finally {
      signal?.removeEventListener('abort', close);
      await worker.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, waiting.length) }, work));

  // 3. The table and the page over all of them.
  const listed = videos.flatMap(({ file }) => entries.get(file) ?? []);
  const refusal = await out.write([
    { name: BATCH_FILES.table, content: [RECORDINGS_CSV_HEADER, ...listed.map(recordingsCsvRow)] },
    { name: BATCH_FILES.index, content: renderBatchIndex(listed, basename(resolve(folder))) },
  ]);
  signal?.throwIfAborted();
  return refusal ?? { entries: listed, earlier, folder: out.path };
}

/** What became of a video; a finished one is noted, so that it is not done again. */
async function entryOf(
  video: FoundVideo,
  end: JobEnd,
  out: string,
  journal: BatchJournal,
  settings: BatchSettings,
): Promise<BatchEntry> {
  if (end.ended === 'measured') {
    const entry = await readEntry(video, out);
    if ('recording' in entry) await journal.note(video, settings);
    return entry;
  }
  const refusal = end.ended === 'refused' ? end.refusal : refuseFailed(video.file, end.message);
  return { file: video.file, refusal };
}

async function readEntry({ file }: FoundVideo, out: string): Promise<BatchEntry> {
  const recording = await readRecording(join(out, file));
  if (isRefusal(recording)) return { file, refusal: recording };
  return { file, recording, report: `${file}/${RESULT_FILES.report}` };
}

function refuseFolder(folder: string): Refusal {
  return refuse('file-missing', {
    at: basename(resolve(folder)),
    need: 'a folder that can be read',
    got: 'none of that name, or no permission',
    remedy: 'Check the path and its spelling.',
  });
}

function refuseNoVideos(folder: string): Refusal {
  return refuse('file-missing', {
    at: basename(resolve(folder)),
    need: 'at least one video below the folder',
    got: 'none',
    remedy: 'Name the folder that holds the videos (.mp4, .mov, .webm, .mkv, .mts and others).',
  });
}

/** A fault of the program at one file, as a row among the others. */
function refuseFailed(at: string, message: string): Refusal {
  return refuse('file-unreadable', {
    at,
    need: 'a video that can be measured to its end',
    got: message,
    remedy: 'Run facialis analyze on this file with --debug to see the details.',
  });
}
