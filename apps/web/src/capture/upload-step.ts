import type { UploadOptions } from '../api/upload.ts';

/** How far an upload is. */
export interface UploadStep {
  readonly arrivedBytes: number;
  readonly allBytes: number;
  /** Whether the way to the server is broken and is tried again. */
  readonly isBroken: boolean;
}

/** Follows an upload step by step. */
export function followUpload(
  onStep: (step: UploadStep) => void,
  signal: AbortSignal,
): UploadOptions {
  let step: UploadStep = { arrivedBytes: 0, allBytes: 1, isBroken: false };
  const tell = (change: Partial<UploadStep>) => {
    step = { ...step, ...change };
    onStep(step);
  };
  return {
    onProgress: (arrivedBytes, allBytes) => tell({ arrivedBytes, allBytes }),
    onBreak: (isBroken) => tell({ isBroken }),
    signal,
  };
}
