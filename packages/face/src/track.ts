import type { CanonicalFace } from './canonical.ts';
import { type Box, type Detection, overlap } from './detector.ts';
import { fitHead, poseOf } from './headpose.ts';
import { type Identity, interrupted, judge, NOBODY, unseen } from './identity.ts';
import { irisDiameters } from './iris.ts';
import { type Mesh, SKIN_POINTS } from './mesh.ts';
import type { FaceObservation, FaceState, HeadPose } from './observation.ts';
import { fitPlane } from './planar.ts';
import {
  blendRegions,
  boxOfLandmarks,
  type Region,
  regionInPicture,
  regionOfLandmarks,
  regionOnHead,
} from './region.ts';
import { signatureOf } from './signature.ts';

/** A face in the whole picture, in its pixels. */
export interface SeenFace extends Detection {
  /** 1 in the middle of the picture, falling with the distance from it in shares of its long side. */
  readonly centrality: number;
}

/** What the networks saw in one frame. */
export interface Sight {
  readonly index: number;
  readonly timeS: number;
  /** Null when the detector did not run. */
  readonly faces: readonly SeenFace[] | null;
  /** Null when there was nowhere to look. */
  readonly mesh: Mesh | null;
}

/** Everything the tracker knows after a frame. Nothing in it changes: the next frame makes its own. */
export interface Track {
  readonly observation: FaceObservation | null;
  /** Where to look next; null when the face must be found anew. */
  readonly region: Region | null;
  /** The same region as one fixed to the head, on the canonical face, mm. */
  readonly headRegion: Region | null;
  /** Box of the face when it was last seen, pixels. */
  readonly box: Box | null;
  readonly facesSeen: number;
  /** Time from which the detector is to run again, s. */
  readonly detectFromS: number;
  /** The network's usual belief in this face in the open, logit. */
  readonly usualLogit: number | null;
  readonly identity: Identity;
  /** Recent iris diameter, mean of both eyes, pixels. */
  readonly irisPx: number | null;
  /** Which face was taken at the start, and why; empty until one was. */
  readonly choice: string;
}

/** Before the first frame. */
export const NO_TRACK: Track = {
  observation: null,
  region: null,
  headRegion: null,
  box: null,
  facesSeen: 0,
  detectFromS: -Infinity,
  usualLogit: null,
  identity: NOBODY,
  irisPx: null,
  choice: '',
};

/** Second faces and jumps are looked for this often, s. */
const DETECT_EVERY_S = 1;
/** Below this logit (a belief of one half) there is no face. */
export const LOST_BELOW = 0;
/**
 * A hand over the mouth takes 8 to 10 off the face's own usual value, over half of the face as
 * much (measured on painted covers over three faces). Expressions, closed eyes, spasms, and the
 * first frames of a recording take off up to 4.5 (measured on eleven faces): no absolute value
 * divides the two, faces in the open read from 20.6 to 31.5.
 */
const COVERED_BELOW = 15;
const COVERED_DROP = 6;
/** A covered face counts as covered until it is this near to its usual value again. */
const UNCOVERED_DROP = 5;
/**
 * Below this the face has fewer pixels in the video than in the network's own picture (its
 * 192 pixels show one and a half faces), and 0.8 mm is half a pixel.
 */
const LEAST_IRIS_PX = 8;
/** Beyond these turns the far half of the face is foreshortened to half and its eye half hidden. */
const MOST_YAW_DEG = 30;
const MOST_PITCH_DEG = 30;
/** Between two frames a face keeps at least this share of its box (intersection over union). */
const LEAST_OVERLAP = 0.3;
/** Time constants, s: of the region on the head, of the iris, of the usual belief. */
const HEAD_REGION_S = 2;
const IRIS_S = 0.3;
const USUAL_LOGIT_S = 5;
/** What seems covered for long is how this face looks now, in other light or with other glasses. */
const USUAL_LOGIT_COVERED_S = 20;

/** What a frame adds to what is known. */
export function advance(track: Track, sight: Sight, face: CanonicalFace): Track {
  const { timeS, faces, mesh } = sight;
  const detectFromS = faces === null ? track.detectFromS : timeS + DETECT_EVERY_S;
  if (mesh === null || mesh.logit < LOST_BELOW) {
    // What the mesh does not confirm was no face.
    const facesSeen = (faces?.length ?? 0) - (faces !== null && mesh !== null ? 1 : 0);
    return {
      ...track,
      detectFromS,
      facesSeen,
      region: null,
      headRegion: null,
      identity: interrupted(track.identity),
      observation: {
        index: sight.index,
        timeS,
        state: 'lost',
        presence: mesh === null ? 0 : presenceOf(mesh.logit),
        faces: facesSeen,
        landmarks: null,
        irisPx: { left: null, right: null },
        pose: null,
        head: null,
      },
    };
  }

  const { landmarks, logit } = mesh;
  const sinceS = timeS - (track.observation?.timeS ?? timeS);
  const head = fitHead(landmarks, face);
  const pose = poseOf(head);
  const box = boxOfLandmarks(landmarks, SKIN_POINTS);
  const facesSeen = faces === null ? track.facesSeen : countFaces(faces, box);
  const irises = irisDiameters(landmarks);
  const seen = [irises.left, irises.right].filter((diameter) => diameter !== null);
  const irisPx =
    seen.length === 0
      ? track.irisPx
      : towards(track.irisPx, seen.reduce((a, b) => a + b) / seen.length, sinceS, IRIS_S);
  const hidden = whyHidden({ ...track, irisPx }, logit, pose);
  const jumped = track.box !== null && overlap(box, track.box) < LEAST_OVERLAP;
  const met = jumped ? interrupted(track.identity) : track.identity;
  const identity = hidden === null ? judge(met, signatureOf(landmarks, head), sinceS) : unseen(met);
  const state = hidden ?? (identity.stranger ? 'changed' : 'tracked');

  // Where the mesh is looked for sways its points a little, so that region is tied to the skull: an
  // opening mouth does not move it, and a moving head takes it along. Against a region that
  // follows the landmarks smoothly, a mouth corner's sway over 0.3 s falls from 0.39 to 0.27 mm.
  const plane = fitPlane(landmarks, face);
  const seenRegion = regionOnHead(regionOfLandmarks(landmarks, SKIN_POINTS), plane);
  const headRegion =
    track.headRegion === null
      ? seenRegion
      : blendRegions(track.headRegion, seenRegion, share(sinceS, HEAD_REGION_S));
  return {
    detectFromS,
    choice: track.choice === '' ? describeChoice(facesSeen) : track.choice,
    facesSeen,
    box,
    identity,
    irisPx,
    region: regionInPicture(headRegion, plane),
    headRegion,
    usualLogit:
      state === 'tracked' || state === 'too-small'
        ? towards(track.usualLogit, logit, sinceS, USUAL_LOGIT_S)
        : state === 'covered'
          ? towards(track.usualLogit, logit, sinceS, USUAL_LOGIT_COVERED_S)
          : track.usualLogit,
    observation: {
      index: sight.index,
      timeS,
      state,
      presence: presenceOf(logit),
      faces: facesSeen,
      landmarks,
      irisPx: irises,
      pose,
      head,
    },
  };
}

/** The face to look for when the last one is not in sight: the kept one if it is there. */
export function chooseFace(track: Track, faces: readonly SeenFace[]): SeenFace | null {
  const kept = track.box;
  if (kept !== null) {
    const nearest = faces.toSorted((a, b) => overlap(b, kept) - overlap(a, kept))[0];
    if (nearest !== undefined && overlap(nearest, kept) > 0) return nearest;
  }
  return faces.toSorted((a, b) => prominence(b) - prominence(a))[0] ?? null;
}

/** Why a face that was found cannot be measured in this frame; null when it is in the open. */
function whyHidden(
  { observation, usualLogit, irisPx }: Track,
  logit: number,
  pose: HeadPose,
): FaceState | null {
  if (irisPx === null || irisPx < LEAST_IRIS_PX) return 'too-small';
  if (Math.abs(pose.yawDeg) > MOST_YAW_DEG || Math.abs(pose.pitchDeg) > MOST_PITCH_DEG) {
    return 'extreme-pose';
  }
  const drop = observation?.state === 'covered' ? UNCOVERED_DROP : COVERED_DROP;
  const covered = logit < COVERED_BELOW || (usualLogit !== null && logit < usualLogit - drop);
  return covered ? 'covered' : null;
}

/** Larger faces and faces nearer to the middle of the picture (0, 0 to 1, 1 shares) come first. */
function prominence(detection: SeenFace): number {
  return detection.width * detection.height * detection.centrality;
}

/** Faces in the picture: those detected, and the tracked one should the detector have missed it. */
function countFaces(faces: readonly Box[], tracked: Box): number {
  const others = faces.filter((face) => overlap(face, tracked) === 0);
  return others.length + 1;
}

function describeChoice(facesSeen: number): string {
  return facesSeen === 1 ? 'the only face' : `the largest and most central of ${facesSeen} faces`;
}

function presenceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Share of the way to a new value after `sinceS` at a time constant of `constantS`, 0 to 1. */
function share(sinceS: number, constantS: number): number {
  return 1 - Math.exp(-sinceS / constantS);
}

function towards(from: number | null, to: number, sinceS: number, constantS: number): number {
  return from === null ? to : from + share(sinceS, constantS) * (to - from);
}
