import { type Refusal, refuse } from '@facialis/refusal';
import { t } from '@lingui/core/macro';

/** What is asked of the camera: enough pixels for the eyes, enough pictures for a blink of 0.1 s. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
  facingMode: 'user',
};

/** Starts the camera. Refused: `camera-denied`, and `camera-missing` where none can be had. */
export async function openCamera(): Promise<MediaStream | Refusal> {
  const need = t`a camera that this page may use`;
  if (!('MediaStreamTrackProcessor' in globalThis)) {
    return refuse('camera-missing', {
      need,
      got: t`a browser that does not hand single pictures to a page`,
      remedy: t`Use a current Chrome or Edge, or record with another program and choose the video.`,
    });
  }
  try {
    return await navigator.mediaDevices.getUserMedia({ video: WANTED, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError') {
      return refuse('camera-denied', {
        need,
        got: t`no permission`,
        remedy: t`Allow the camera for this page in the browser’s address bar, then try again.`,
      });
    }
    if (name === 'NotFoundError') {
      return refuse('camera-missing', {
        need,
        got: t`no camera`,
        remedy: t`Connect a camera, or choose a video instead.`,
      });
    }
    return refuse('camera-missing', {
      need,
      got: t`a camera that does not start`,
      remedy: t`Close other programs and other tabs that use the camera, then try again.`,
    });
  }
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
