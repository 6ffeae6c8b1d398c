import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import type { Protocol } from '@facialis/spasm';
import { t } from '@lingui/core/macro';
import { MODEL_FOLDER, startMeasuring } from '../measuring/measuring.ts';
import type { Measured } from '../measuring/messages.ts';
import { LiveFeed } from './live-feed.ts';
import { closeCamera } from './open-camera.ts';
import { protocolUntil, RUN_S, type Task } from './protocol.ts';
import { recordVideo } from './record-video.ts';

/** What came of a run of the camera. */
export interface MeasuredCamera extends Measured {
  /** The video that was kept of it. */
  readonly video: File;
  /** When its first picture was taken. */
  readonly when: Date;
  /** What was asked for when; null where nothing was. */
  readonly protocol: Protocol | null;
}

/** A run of the camera: it is looked at until it is recorded, and measured while it is. */
export interface CameraSession {
  readonly stream: MediaStream;
  /** What is seen while it runs. */
  readonly feed: LiveFeed;
  /** The end of it all; rejects when it is stopped, and when the worker breaks down. */
  readonly result: Promise<MeasuredCamera | Refusal>;
  /** Ends the looking on; resolves when what comes next can be measured at once. */
  prepare(): Promise<void>;
  /** Records and measures from now on, to the end of the last task; resolves when that is over. */
  record(tasks: readonly Task[]): Promise<void>;
  /** Ends the recording; what was recorded until then is measured. */
  finish(): void;
}

const MS = 1000;

/**
 * Begins to look at a running camera, and switches it off at the end, also when it ends by itself.
 * @param signal stops at once: nothing is kept
 */
export function startSession(stream: MediaStream, signal: AbortSignal): CameraSession {
  const [track] = stream.getVideoTracks();
  if (!track) throw new TypeError('stream must hold a video track; received none');
  const { width, height } = track.getSettings();
  if (width === undefined || height === undefined) {
    throw new TypeError('the camera must tell its size; received none');
  }
  const feed = new LiveFeed();
  const prepared = Promise.withResolvers<void>();
  const recorded = Promise.withResolvers<Omit<MeasuredCamera, keyof Measured>>();
  const unplugged = Promise.withResolvers<Refusal>();
  let recorder: MediaRecorder | null = null;
  let timer = 0;

  const sendPictures = () => {
    const pictures = new MediaStreamTrackProcessor({ track }).readable;
    measuring.tell({ kind: 'pictures', pictures }, [pictures]);
  };
  const measuring = startMeasuring(
    { kind: 'camera', camera: { width, height, durationS: RUN_S }, modelFolder: MODEL_FOLDER },
    {
      signal,
      onProgress: () => {},
      onGlimpse: (glimpse) => feed.add(glimpse),
      onReady(to) {
        feed.clear();
        if (to === 'watch') sendPictures();
        else prepared.resolve();
      },
    },
  );
  const end = () => {
    clearTimeout(timer);
    if (recorder?.state === 'recording') recorder.stop();
    closeCamera(stream);
  };
  signal.addEventListener('abort', end);
  track.addEventListener('ended', () => {
    if (recorder === null) unplugged.resolve(refuseUnplugged());
    end();
  });
  const measure = async () => {
    try {
      const measured = await Promise.race([measuring.result, unplugged.promise]);
      return isRefusal(measured) ? measured : { ...measured, ...(await recorded.promise) };
    } finally {
      end();
    }
  };

  return {
    stream,
    feed,
    result: measure(),
    prepare() {
      measuring.tell({ kind: 'measure' });
      return prepared.promise;
    },
    async record(tasks) {
      const when = new Date();
      recorder = recordVideo(stream, when, (video) => {
        const protocol = protocolUntil(tasks, (Date.now() - when.getTime()) / MS);
        measuring.tell({ kind: 'recorded', file: video, protocol });
        recorded.resolve({ video, when, protocol });
      });
      sendPictures();
      timer = window.setTimeout(end, MS * RUN_S);
      await recorded.promise;
    },
    finish: end,
  };
}

function refuseUnplugged(): Refusal {
  return refuse('camera-missing', {
    need: t`a camera that stays connected`,
    got: t`a camera that went away`,
    remedy: t`Connect it again, then start the camera.`,
  });
}
