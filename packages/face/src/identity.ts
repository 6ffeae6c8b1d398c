import { blendSignatures, type Signature, signatureDistance } from './signature.ts';

/** Whether the face that is followed is still the one that was chosen. */
export interface Identity {
  /** The chosen person's usual shape; null until it was seen. */
  readonly usual: Signature | null;
  /** The followed face's recent shape; null where it could not be seen. */
  readonly recent: Signature | null;
  /** How long the followed face has been looked at since it was found, s. */
  readonly judgedS: number;
  readonly stranger: boolean;
}

/** Before anybody was seen. */
export const NOBODY: Identity = { usual: null, recent: null, judgedS: Infinity, stranger: false };

/**
 * Shapes of one person differ by 0.4 to 0.8 mm between frames and recordings (1.5 at most, 2.2 for
 * an opening mouth in a face of 60 pixels), of two persons by 2.0 to 3.7 (medians of five persons,
 * model mm).
 */
const ANOTHER_FACE_MM = 1.8;
/** A face that was found again is compared for this long; then it stays who it is, s. */
const JUDGE_S = 1;
/** Time constants of the recent and of the usual shape, s. */
const RECENT_S = 0.3;
const USUAL_S = 5;

/** The face was lost or jumped: whoever is found next may be somebody else. */
export function interrupted(identity: Identity): Identity {
  return { ...identity, recent: null, judgedS: identity.usual === null ? Infinity : 0 };
}

/** The face cannot be judged in this frame: covered, turned away or too small. */
export function unseen(identity: Identity): Identity {
  return { ...identity, recent: null };
}

/** Looks at a face in the open. While it is followed without a break it cannot become another. */
export function judge(identity: Identity, shape: Signature, sinceS: number): Identity {
  const recent = blend(identity.recent, shape, sinceS / RECENT_S);
  const stranger =
    identity.usual !== null && identity.judgedS < JUDGE_S
      ? signatureDistance(identity.usual, recent) > ANOTHER_FACE_MM
      : identity.stranger;
  return {
    usual: stranger ? identity.usual : blend(identity.usual, shape, sinceS / USUAL_S),
    recent,
    judgedS: identity.judgedS + sinceS,
    stranger,
  };
}

function blend(from: Signature | null, to: Signature, times: number): Signature {
  return from === null ? to : blendSignatures(from, to, 1 - Math.exp(-times));
}
