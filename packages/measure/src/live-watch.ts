import {
  type CanonicalFace,
  type FaceObservation,
  type FaceState,
  fitPlane,
  type PlanarFit,
  placeOnPlane,
} from '@facialis/face';
import type { QualityFacts, Side } from '@facialis/spasm';
import type { Frame } from '@facialis/video';
import { type Box, landmarkBox } from './landmark-box.ts';
import { PictureQuality, quantile } from './picture-quality.ts';

/** One half of the face at a moment, roughly: from the mesh alone, to be seen and not measured. */
export interface RoughSide {
  /** 0 as open as lately, 1 shut; NaN where it is not seen. */
  readonly lidClosure: number;
  /** Way of the mouth corner from where it has been lately, mm; NaN where it is not seen. */
  readonly mouthMm: number;
}

/** What is seen of a face at a moment. No figure of a record rests on it. */
export interface Glimpse extends Readonly<Record<Side, RoughSide>> {
  /** Seconds of the video's own clock. */
  readonly timeS: number;
  /** Where the face is, in shares of the picture as displayed; null where none is found. */
  readonly face: Box | null;
  /**
   * What the quality gate would look at in a minute that goes on as the last moments were; a few
   * times a second, null in between.
   */
  readonly facts: QualityFacts | null;
}

/** Facts are told this often, s: a person who moves wants to see at once what it does. */
const FACTS_EVERY_S = 0.25;
/** Facts look back this far, s: long enough to count frames. */
const RECENT_S = 2;
/** Rest is told from the last moments this long, s: longer than most spasms. */
const REST_S = 10;
/** The length of a recording that facts are told for, s. */
const MINUTE_S = 60;
/** An eye is open at this quantile of its lid's gap: above blinks, below noise. */
const OPEN_QUANTILE = 0.9;

/** Mesh points about the middle of each eye's lid margins, and at the corner of the mouth. */
const POINTS = {
  right: { upper: [160, 159, 158], lower: [144, 145, 153], corner: 61 },
  left: { upper: [385, 386, 387], lower: [380, 374, 373], corner: 291 },
} as const satisfies Record<Side, Record<string, number | readonly number[]>>;

/** What a frame leaves behind for the facts. */
interface Moment {
  readonly timeS: number;
  readonly state: FaceState;
  readonly irisPx: number | null;
  readonly yawDeg: number | null;
  readonly pitchDeg: number | null;
}

/** Looks on while a face is filmed: what would be wanting, and roughly what moves. */
export class LiveWatch {
  readonly #sides: Readonly<Record<Side, RestingSide>>;
  readonly #canonical: CanonicalFace;
  #recent: Moment[] = [];
  #quality = new PictureQuality();
  #toldS = Number.NEGATIVE_INFINITY;

  constructor(canonical: CanonicalFace) {
    this.#canonical = canonical;
    this.#sides = { left: new RestingSide('left'), right: new RestingSide('right') };
  }

  /** Looks at the next frame; to be called before it is closed. */
  add(frame: Frame, observation: FaceObservation): Glimpse {
    const { timeS } = frame;
    const { landmarks, state } = observation;
    this.#quality.add(frame, observation);
    this.#recent.push(momentOf(observation));
    this.#recent = this.#recent.filter((moment) => moment.timeS >= timeS - RECENT_S);
    const seen = state === 'tracked' ? landmarks : null;
    const fit = seen && fitPlane(seen, this.#canonical);
    return {
      timeS,
      face: landmarks && placeOf(landmarks, frame),
      left: this.#sides.left.look(timeS, seen, fit),
      right: this.#sides.right.look(timeS, seen, fit),
      facts: timeS - this.#toldS < FACTS_EVERY_S ? null : this.#tellFacts(timeS),
    };
  }

  #tellFacts(timeS: number): QualityFacts {
    this.#toldS = timeS;
    const picture = this.#quality.result();
    this.#quality = new PictureQuality();
    const recent = this.#recent;
    const states = sharesOf(recent);
    const spanS = timeS - recent[0]!.timeS;
    const frameRate = spanS > 0 ? (recent.length - 1) / spanS : 0;
    const middle = (value: (moment: Moment) => number | null) =>
      quantile(
        recent.map(value).filter((one) => one !== null),
        0.5,
      );
    return {
      ...picture,
      // Two looks say nothing of life, and a camera has no bit rate.
      frameDifference: null,
      bitsPerPixel: null,
      durationS: MINUTE_S,
      measurableS: MINUTE_S * states.tracked,
      frames: spanS > 0 ? MINUTE_S * frameRate : 1,
      frameRate,
      states,
      irisPx: middle(({ irisPx }) => irisPx),
      yawDeg: middle(({ yawDeg }) => yawDeg && Math.abs(yawDeg)),
      pitchDeg: middle(({ pitchDeg }) => pitchDeg && Math.abs(pitchDeg)),
    };
  }
}

/** One half of the face against what it has lately been. */
class RestingSide {
  readonly #points: (typeof POINTS)[Side];
  #lately: { timeS: number; gapMm: number; x: number; y: number }[] = [];

  constructor(side: Side) {
    this.#points = POINTS[side];
  }

  look(timeS: number, landmarks: Float32Array | null, fit: PlanarFit | null): RoughSide {
    if (landmarks === null || fit === null) return { lidClosure: Number.NaN, mouthMm: Number.NaN };
    const { upper, lower, corner } = this.#points;
    const place = (point: number) =>
      placeOnPlane(fit, landmarks[3 * point]!, landmarks[3 * point + 1]!);
    const height = (points: readonly number[]) =>
      points.reduce((sum, point) => sum + place(point)[1], 0) / points.length;
    const gapMm = height(lower) - height(upper);
    const [x, y] = place(corner);
    this.#lately.push({ timeS, gapMm, x, y });
    this.#lately = this.#lately.filter((one) => one.timeS >= timeS - REST_S);
    const usual = (of: 'gapMm' | 'x' | 'y', share: number) =>
      quantile(
        this.#lately.map((one) => one[of]),
        share,
      )!;
    const closure = 1 - gapMm / usual('gapMm', OPEN_QUANTILE);
    return {
      lidClosure: Math.min(1, Math.max(0, closure)),
      mouthMm: Math.hypot(x - usual('x', 0.5), y - usual('y', 0.5)),
    };
  }
}

function momentOf({ timeS, state, irisPx, pose }: FaceObservation): Moment {
  const { left, right } = irisPx;
  return {
    timeS,
    state,
    irisPx: left === null || right === null ? null : (left + right) / 2,
    yawDeg: pose?.yawDeg ?? null,
    pitchDeg: pose?.pitchDeg ?? null,
  };
}

function sharesOf(moments: readonly Moment[]): QualityFacts['states'] {
  const share = (wanted: FaceState) =>
    moments.filter(({ state }) => state === wanted).length / moments.length;
  return {
    tracked: share('tracked'),
    lost: share('lost'),
    covered: share('covered'),
    extremePose: share('extreme-pose'),
    tooSmall: share('too-small'),
    changed: share('changed'),
  };
}

/** Where the face is, in shares of the picture. */
function placeOf(landmarks: Float32Array, { width, height }: Frame): Box {
  const { left, top, right, bottom } = landmarkBox(landmarks);
  return { left: left / width, top: top / height, right: right / width, bottom: bottom / height };
}
