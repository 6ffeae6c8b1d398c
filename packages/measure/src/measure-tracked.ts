import { isRefusal, type Refusal } from '@facialis/refusal';
import type { Protocol, QualityFacts, Recording, Signals } from '@facialis/spasm';
import { fingerprintOf } from './fingerprint.ts';
import { makeRecording } from './record.ts';
import { describeSoftware } from './software.ts';
import { readTracked, type TrackedOptions } from './tracked/tracked.ts';

/** How to measure a recording tracked elsewhere. */
export interface MeasureTrackedOptions extends TrackedOptions {
  /** Which part of the recording is which task. */
  readonly protocol?: Protocol;
}

/**
 * Measures a table of a face tracked elsewhere (ARKit / Live Link Face, OpenFace 2, eye-aspect
 * ratios). What the table cannot tell is absent from the record, and the methods say so.
 *
 * Refused: what `readTracked` refuses. Throws a TypeError for a frame rate that is no positive
 * number.
 *
 * @param name the file's name, for the record and for messages
 * @param content the file's bytes, UTF-8
 */
export async function measureTracked(
  name: string,
  content: Uint8Array,
  options: MeasureTrackedOptions = {},
): Promise<{ readonly recording: Recording; readonly signals: Signals } | Refusal> {
  const tracked = readTracked(name, new TextDecoder().decode(content), options);
  if (isRefusal(tracked)) return tracked;
  const { kind, signals, source, limits } = tracked;
  const { frames, durationS, frameRate, mirrored } = source;
  const recording = makeRecording({
    software: await describeSoftware('none'),
    source: {
      kind,
      name,
      ...fingerprintOf(content),
      durationS,
      frames,
      frameRate,
      width: null,
      height: null,
      container: 'csv',
      codec: null,
      mirrored,
    },
    signals,
    facts: { ...NO_PICTURES, states: stateShares(signals) },
    face: '',
    warnings: [],
    protocol: options.protocol ?? null,
    limits,
  });
  return { recording, signals };
}

/** What only pictures tell. */
const NO_PICTURES = {
  irisPx: null,
  luma: null,
  darkShare: null,
  brightShare: null,
  edgeWidth: null,
  bitsPerPixel: null,
  frameDifference: null,
} as const;

/** A row is measured or its tracker had lost the face; tables tell no more. */
function stateShares({ tracked }: Signals): QualityFacts['states'] {
  const measured = tracked.reduce((sum, one) => sum + one, 0) / tracked.length;
  return {
    tracked: measured,
    lost: 1 - measured,
    covered: 0,
    extremePose: 0,
    tooSmall: 0,
    changed: 0,
  };
}
