import { isRefusal, type Refusal } from '@facialis/refusal';
import { type MeasuringOptions, MODEL_FOLDER, startMeasuring } from '../measuring/measuring.ts';
import type { Measured } from '../measuring/messages.ts';
import { closeCamera } from './open-camera.ts';

/** How a camera is measured. */
export interface MeasureCameraOptions extends MeasuringOptions {
  /** Seconds after which it ends by itself. */
  readonly durationS: number;
  /** Ends the run early; what was recorded until then is measured. */
  readonly finish: AbortSignal;
}

/** What came of a run of the camera. */
export interface MeasuredCamera extends Measured {
  /** The video that was kept of it. */
  readonly video: File;
}

/**
 * Formats to keep the video in, cheapest to encode first: the networks need the processor. Without a
 * GPU Chromium measures most pictures beside H.264 and half as many beside AV1.
 */
const KEPT_AS = [
  { mimeType: 'video/mp4;codecs=avc1.42E01F', extension: 'mp4' },
  { mimeType: 'video/webm;codecs=vp8', extension: 'webm' },
  { mimeType: 'video/mp4', extension: 'mp4' },
];

/**
 * Measures the pictures of a running camera as they come, and records them meanwhile. Stops the
 * camera at the end, also when the camera ends by itself.
 */
export async function measureCamera(
  stream: MediaStream,
  { durationS, finish, onProgress, signal }: MeasureCameraOptions,
): Promise<MeasuredCamera | Refusal> {
  const [track] = stream.getVideoTracks();
  if (!track) throw new TypeError('stream must hold a video track; received none');
  const { width, height } = track.getSettings();
  if (width === undefined || height === undefined) {
    throw new TypeError('the camera must tell its size; received none');
  }

  const video = Promise.withResolvers<File>();
  let recorder: MediaRecorder | null = null;
  let timer = 0;
  const end = () => {
    clearTimeout(timer);
    if (recorder?.state === 'recording') recorder.stop();
    closeCamera(stream);
  };
  const { result, tell } = startMeasuring(
    { kind: 'camera', camera: { width, height, durationS }, modelFolder: MODEL_FOLDER },
    { onProgress, signal },
    () => {
      recorder = recordVideo(stream, (file) => {
        tell({ kind: 'recorded', file });
        video.resolve(file);
      });
      const pictures = new MediaStreamTrackProcessor({ track }).readable;
      tell({ kind: 'pictures', pictures }, [pictures]);
      timer = window.setTimeout(end, 1000 * durationS);
    },
  );
  finish.addEventListener('abort', end);
  signal.addEventListener('abort', end);
  track.addEventListener('ended', end);
  try {
    const measured = await result;
    return isRefusal(measured) ? measured : { ...measured, video: await video.promise };
  } finally {
    end();
  }
}

/** Records a stream until the recorder is stopped, then hands the file over. */
function recordVideo(stream: MediaStream, onFile: (file: File) => void): MediaRecorder {
  const format = KEPT_AS.find(({ mimeType }) => MediaRecorder.isTypeSupported(mimeType));
  if (!format) throw new TypeError('the browser must record MP4 or WebM; received neither');
  const { mimeType, extension } = format;
  const name = `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.${extension}`;
  const recorder = new MediaRecorder(stream, { mimeType });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => onFile(new File(parts, name, { type: mimeType }));
  recorder.start();
  return recorder;
}
