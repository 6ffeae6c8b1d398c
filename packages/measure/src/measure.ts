import {
  createFaceTracker,
  type FaceTrackerSummary,
  IRIS_DIAMETER_MM,
  loadCanonicalFace,
  trackFaces,
} from '@facialis/face';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import {
  type Protocol,
  type QualityFacts,
  type Recording,
  SignalReader,
  type Signals,
} from '@facialis/spasm';
import type { VideoSource } from '@facialis/video';
import type { Fingerprint } from './fingerprint.ts';
import { KeptLandmarks } from './kept-landmarks.ts';
import { type Glimpse, LiveWatch } from './live-watch.ts';
import { unmirror } from './mirror.ts';
import { PictureQuality } from './picture-quality.ts';
import { makeRecording } from './record.ts';
import { describeSoftware } from './software.ts';

/** Name and fingerprint of what frames come from. */
export type SourceFile = Fingerprint & { readonly name: string };

/** A video file, open, with what identifies it. */
export interface OpenRecording {
  readonly video: VideoSource;
  readonly file: SourceFile;
}

/** How far a measurement has come. */
export interface MeasureProgress {
  /** Frames looked at so far. */
  readonly frames: number;
  /** Time of the last of them, seconds of the video's own clock. */
  readonly timeS: number;
  /** Where the video ends, as its file says, seconds. */
  readonly durationS: number;
}

/** How to measure a video. */
export interface MeasureOptions {
  /**
   * Which part of the recording is which task; a promise where that is only known after the last
   * frame, null then where there were no tasks.
   */
  readonly protocol?: Protocol | Promise<Protocol | null>;
  /**
   * Whether the video shows the face as in a mirror, as selfie cameras may store it: the person's
   * left eye on the picture's left. False when left out.
   */
  readonly mirrored?: boolean;
  /**
   * Threads for the networks: 1 the calling one, 2 (when left out) two beside it. Same figures. In
   * a browser it is the calling worker's either way.
   */
  readonly threads?: 1 | 2;
  /** Where the face models lie, as in `FaceTrackerOptions`, when not where they are expected. */
  readonly modelFolder?: string;
  /** Landmarks to keep of every frame for pictures taken afterwards; none when left out. */
  readonly keepLandmarks?: readonly number[];
  /** Called after every frame. */
  readonly onProgress?: (progress: MeasureProgress) => void;
  /** Called for every frame with what can be shown of it at once. */
  readonly onGlimpse?: (glimpse: Glimpse) => void;
  /** Stops the measurement: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A measured video. */
export interface MeasuredVideo {
  readonly recording: Recording;
  /** One row a frame; the person's own sides. */
  readonly signals: Signals;
  /** What was asked for in `keepLandmarks`, in the picture as it is displayed, mirrored or not. */
  readonly landmarks: KeptLandmarks;
}

/**
 * Measures the frames of an open video: the whole way from pictures to the record. A recording
 * that cannot be judged is a record too, with the verdict `unusable`, its reasons and no figures.
 *
 * Refused: `model-missing`, and `no-frames`, `codec-not-read` or `truncated` when no frame comes.
 *
 * @param file name and fingerprint of what the frames come from; a promise where they are only known
 * after the last frame, as of a video that is recorded meanwhile
 */
export async function measureFrames(
  video: VideoSource,
  file: SourceFile | Promise<SourceFile>,
  options: MeasureOptions = {},
): Promise<MeasuredVideo | Refusal> {
  const { protocol = null, mirrored = false, threads = 2, signal, onProgress } = options;
  const { modelFolder, onGlimpse } = options;

  // 1. The networks that find the face, and the average face that motion is told against.
  const canonical = await loadCanonicalFace(modelFolder);
  if (isRefusal(canonical)) return canonical;
  const tracker = await createFaceTracker({
    threads,
    ...(modelFolder === undefined ? {} : { modelFolder }),
  });
  if (isRefusal(tracker)) return tracker;

  // 2. Every frame, once: where the face is, what moves in it, how good the picture is.
  const reader = new SignalReader(canonical);
  const quality = new PictureQuality();
  const landmarks = new KeptLandmarks(options.keepLandmarks ?? []);
  const watch = onGlimpse && new LiveWatch(canonical);
  try {
    for await (const { frame, observation } of trackFaces(video.frames(), tracker)) {
      try {
        signal?.throwIfAborted();
        reader.add(frame, observation);
        quality.add(frame, observation);
        landmarks.add(observation);
        if (watch) onGlimpse(watch.add(frame, observation));
      } finally {
        frame.close();
      }
      const frames = observation.index + 1;
      onProgress?.({ frames, timeS: observation.timeS, durationS: video.info.durationS });
    }
  } finally {
    tracker.close();
  }

  // 3. The signals, on the person's own sides.
  const seen = reader.finish();
  if (seen.timeS.length === 0) return video.warnings[0] ?? refuseNoFrames((await file).name);
  const signals = mirrored ? unmirror(seen) : seen;

  // 4. What the record says of the file and of the tracking.
  const source = describeSource(video, await file, signals, mirrored);
  const summary = tracker.summary();
  const pixels = source.frameRate * video.info.width * video.info.height;
  const { bitRate } = video.info;

  // 5. Quality, events, side, measures, segments, spread, grades: the record.
  const recording = makeRecording({
    software: await describeSoftware('face', modelFolder),
    source,
    signals,
    facts: {
      ...quality.result(),
      states: stateShares(summary),
      irisPx: signals.pixelsPerMm === undefined ? null : signals.pixelsPerMm * IRIS_DIAMETER_MM,
      bitsPerPixel: bitRate === null || pixels === 0 ? null : bitRate / pixels,
    },
    face: sentenceOf(summary.choice),
    warnings: video.warnings,
    protocol: await protocol,
    limits: [],
  });
  return { recording, signals, landmarks };
}

function describeSource(
  { info }: VideoSource,
  file: SourceFile,
  { timeS }: Signals,
  mirrored: boolean,
): Recording['source'] {
  const durationS = timeS.at(-1)! - timeS[0]!;
  return {
    kind: 'video',
    name: file.name,
    sha256: file.sha256,
    bytes: file.bytes,
    durationS,
    frames: timeS.length,
    frameRate: durationS > 0 ? (timeS.length - 1) / durationS : 0,
    width: info.width,
    height: info.height,
    container: info.container,
    codec: info.codec,
    mirrored,
  };
}

function stateShares({ frames, states }: FaceTrackerSummary): QualityFacts['states'] {
  const share = (count: number) => count / frames;
  return {
    tracked: share(states.tracked),
    lost: share(states.lost),
    covered: share(states.covered),
    extremePose: share(states['extreme-pose']),
    tooSmall: share(states['too-small']),
    changed: share(states.changed),
  };
}

/** The tracker's words for the face it chose, as a sentence. */
function sentenceOf(choice: string): string {
  return choice === '' ? '' : `Measured: ${choice}.`;
}

function refuseNoFrames(at: string): Refusal {
  return refuse('no-frames', {
    at,
    need: 'at least one frame',
    got: 'a video track that gives none',
    remedy: 'Record again, or copy the file again from where it was recorded.',
  });
}
