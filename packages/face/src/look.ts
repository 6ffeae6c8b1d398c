import { type Frame, sampleRgb } from '@facialis/video';
import { PICTURE_SIZE } from './attention.ts';
import { DETECTOR_SIZE } from './detector.ts';
import type { Lane } from './engine.ts';
import { type Mesh, SKIN_POINTS } from './mesh.ts';
import { patchOf, type Region, regionAround, regionOfLandmarks } from './region.ts';
import { chooseFace, LOST_BELOW, type SeenFace, type Sight, type Track } from './track.ts';

/** Asks the networks about one frame: where the face was, or in the whole picture. */
export async function look(frame: Frame, track: Track, lane: Lane): Promise<Sight> {
  const { index, timeS } = frame;
  const due = track.region === null || timeS >= track.detectFromS;
  const faces = due ? await findFaces(frame, lane) : null;
  if (track.region !== null) {
    return { index, timeS, faces, mesh: await findMesh(frame, track.region, lane) };
  }
  const chosen = chooseFace(track, faces ?? []);
  if (chosen === null) return { index, timeS, faces, mesh: null };
  // A detection is coarse: its mesh shows where to look for the real one.
  const first = await findMesh(frame, regionAround(chosen, chosen.rightEye, chosen.leftEye), lane);
  if (first.logit < LOST_BELOW) return { index, timeS, faces, mesh: first };
  const region = regionOfLandmarks(first.landmarks, SKIN_POINTS);
  return { index, timeS, faces, mesh: await findMesh(frame, region, lane) };
}

async function findMesh(frame: Frame, region: Region, lane: Lane): Promise<Mesh> {
  const patch = patchOf(region, PICTURE_SIZE);
  sampleRgb(frame, patch, PICTURE_SIZE, PICTURE_SIZE, lane.meshPicture, 'clamp');
  return lane.findMesh(region);
}

/** Faces in the whole picture, which the detector sees with bars at its sides. */
async function findFaces(frame: Frame, lane: Lane): Promise<SeenFace[]> {
  const side = Math.max(frame.width, frame.height);
  const whole = { x: frame.width / 2, y: frame.height / 2, size: side, turn: 0 };
  const picture = lane.detectorPicture;
  const patch = patchOf(whole, DETECTOR_SIZE);
  sampleRgb(frame, patch, DETECTOR_SIZE, DETECTOR_SIZE, picture, 'zero');
  for (let i = 0; i < picture.length; i++) picture[i] = 2 * picture[i]! - 1;
  const toPicture = ({ x, y }: { x: number; y: number }) => ({
    x: patch.e + x * side,
    y: patch.f + y * side,
  });
  const faces = await lane.findFaces();
  return faces.map((face) => ({
    ...toPicture(face),
    width: face.width * side,
    height: face.height * side,
    score: face.score,
    rightEye: toPicture(face.rightEye),
    leftEye: toPicture(face.leftEye),
    centrality: 1 - Math.hypot(face.x + face.width / 2 - 0.5, face.y + face.height / 2 - 0.5),
  }));
}
