import { type Refusal, refuse } from '@facialis/refusal';
import { TEXTS } from '../texts.ts';

/** What is asked of the camera: enough pixels for the eyes, enough pictures for a blink of 0.1 s. */
const WANTED: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30 },
  facingMode: 'user',
};

/** Starts the camera. Refused: `camera-denied`, and `camera-missing` where none can be had. */
export async function openCamera(): Promise<MediaStream | Refusal> {
  const { need, refusals } = TEXTS.camera;
  if (!('MediaStreamTrackProcessor' in globalThis)) {
    return refuse('camera-missing', { need, ...refusals.browser });
  }
  try {
    return await navigator.mediaDevices.getUserMedia({ video: WANTED, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError') return refuse('camera-denied', { need, ...refusals.denied });
    const words = name === 'NotFoundError' ? refusals.missing : refusals.busy;
    return refuse('camera-missing', { need, ...words });
  }
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
