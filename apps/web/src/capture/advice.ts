import type { Box, Glimpse } from '@facialis/measure';
import type { RefusalCode } from '@facialis/refusal';
import { judgeQuality } from '@facialis/spasm';

/** What a person before the camera is told, one at a time. */
export type Advice =
  | 'good'
  | 'no-face'
  | 'face-hidden'
  | 'one-person'
  | 'move-back'
  | 'to-middle'
  | 'come-closer'
  | 'look-straight'
  | 'eye-height'
  | 'more-light'
  | 'less-light'
  | 'hold-still'
  | 'few-pictures';

/** Advice for what the quality gate finds wanting; what does not stand here cannot be helped live. */
const BY_CODE: Readonly<Partial<Record<RefusalCode, Advice>>> = {
  'no-face': 'no-face',
  'face-lost': 'face-hidden',
  'face-changed': 'one-person',
  'face-too-small': 'come-closer',
  'light-dark': 'more-light',
  'light-bright': 'less-light',
  blurred: 'hold-still',
};

/**
 * What to tell for one glimpse with facts: what the quality gate would say of a minute that goes on
 * so, in the gate's own order; first of all the whole face must be in the picture, and the number of
 * pictures comes last, as sitting well does not mend it.
 */
export function adviceFor({ face, facts }: Glimpse): Advice {
  const place = face && placeAdvice(face);
  if (place) return place;
  if (facts === null) return 'good';
  const codes = judgeQuality(facts).reasons.map(({ code }) => code);
  for (const code of codes) {
    if (code === 'pose-extreme') return turnAdvice(facts.yawDeg ?? 0, facts.pitchDeg ?? 0);
    const advice = BY_CODE[code as RefusalCode];
    if (advice) return advice;
  }
  return codes.includes('frame-rate-low') ? 'few-pictures' : 'good';
}

/** A face that is not whole in the picture is too near, or beside it. */
function placeAdvice({ left, top, right, bottom }: Box): Advice | null {
  if (left >= 0 && top >= 0 && right <= 1 && bottom <= 1) return null;
  return (left < 0 && right > 1) || (top < 0 && bottom > 1) ? 'move-back' : 'to-middle';
}

function turnAdvice(yawDeg: number, pitchDeg: number): Advice {
  return yawDeg >= pitchDeg ? 'look-straight' : 'eye-height';
}
