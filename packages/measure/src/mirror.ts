import type { Signals } from '@facialis/spasm';

/**
 * Signals of a video that shows the face as in a mirror, turned into the person's own sides. In
 * such a video the eye on the picture's right, which the tracker takes for the person's left, is
 * the right one. Left and right change places, turns to the side and rolls change their sign;
 * pulls of the mouth corner count away from the midline and stay as they are.
 */
export function unmirror(signals: Signals): Signals {
  const { left, right, yawDeg, rollDeg } = signals;
  return {
    ...signals,
    left: right,
    right: left,
    ...(yawDeg ? { yawDeg: yawDeg.map((angle) => -angle) } : {}),
    ...(rollDeg ? { rollDeg: rollDeg.map((angle) => -angle) } : {}),
  };
}
