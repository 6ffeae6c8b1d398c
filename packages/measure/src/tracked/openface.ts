import { isRefusal, type Refusal } from '@facialis/refusal';
import type { SideSignals, Signals } from '@facialis/spasm';
import { readFrameNumbers, readTimestamps } from './clock.ts';
import { closureFrom } from './open-level.ts';
import { measureMovement, type Points } from './openface-frame.ts';
import { readNumbers, refuseTable, type Table } from './table.ts';
import type { Readout } from './tracked.ts';

/**
 * Points of one eye in the 68-point scheme: two gaps between the lids, and the corners. The scheme
 * counts from the picture's left, so its first eye is the person's right.
 */
const EYES = {
  right: {
    gaps: [
      [37, 41],
      [38, 40],
    ],
    corners: [36, 39],
  },
  left: {
    gaps: [
      [43, 47],
      [44, 46],
    ],
    corners: [42, 45],
  },
} as const;

const EYE_POINTS = [36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47] as const;

/** The scheme's other points that the face frame, the mouth corners and the brows need. */
const FRAME_POINTS = [17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 33, 48, 54] as const;

const POSE = ['pose_Rx', 'pose_Ry', 'pose_Rz'];
const DEGREES = 180 / Math.PI;

const SIDES_LIMIT =
  "The picture is taken for unmirrored, so that its right half is the person's left.";
const LIDS_LIMIT =
  'Landmarks under-read partly closed lids, and so does the closure found here; AU45 has no side.';
const MM_LIMIT =
  "Millimetres are those of OpenFace's average face and assumed lens, not this person's own.";
const FLAT_LIMIT =
  'Landmarks in pixels have no millimetres: only the closure of the lids is known.';

/** Whether a table is OpenFace's: it alone writes both of these columns. */
export function isOpenFace({ columns }: Table): boolean {
  return columns.includes('confidence') && columns.includes('success');
}

/** Reads OpenFace 2's landmarks, in millimetres where the table has them, else in pixels. */
export function readOpenFace(table: Table, frameRate: number | undefined): Readout | Refusal {
  const solid = hasPoints(table, ['X', 'Y', 'Z'], [...EYE_POINTS, ...FRAME_POINTS]);
  if (!solid && !hasPoints(table, ['x', 'y'], EYE_POINTS)) {
    return refuseTable(table, 1, {
      need: 'landmarks: AU45 alone does not tell the sides apart',
      got: 'no columns x_36 … y_47 or X_17 … Z_54',
      remedy: 'Run FeatureExtraction again with -2Dfp -3Dfp.',
    });
  }
  const faces = readFaces(table);
  if (isRefusal(faces)) return faces;
  const times =
    frameRate === undefined
      ? readTimestamps(table, 'timestamp')
      : readFrameNumbers(table, 'frame', frameRate);
  if (isRefusal(times)) return times;
  const points = solid
    ? readPoints(table, ['X', 'Y', 'Z'], [...EYE_POINTS, ...FRAME_POINTS])
    : readPoints(table, ['x', 'y'], EYE_POINTS);
  if (isRefusal(points)) return points;
  const { timeS, clock } = times;
  const tracked = Uint8Array.from(faces, (success) => (success > 0 ? 1 : 0));
  const movement = solid ? measureMovement(points, tracked) : undefined;
  const pose = readPose(table, tracked);
  if (isRefusal(pose)) return pose;
  const side = (name: 'left' | 'right'): SideSignals => {
    const aperture = measureAperture(points, name, tracked, solid);
    return {
      lidClosure: closureFrom(timeS, aperture),
      ...(movement && { apertureMm: Float32Array.from(aperture), ...movement[name] }),
    };
  };
  return {
    kind: 'openface',
    signals: { timeS, left: side('left'), right: side('right'), tracked, ...pose },
    clock,
    limits: [LIDS_LIMIT, solid ? MM_LIMIT : FLAT_LIMIT, SIDES_LIMIT],
  };
}

/** The success column, once it is sure that the table is of one face. */
function readFaces(table: Table): Float64Array | Refusal {
  const hasIds = table.columns.includes('face_id');
  const numbers = readNumbers(table, hasIds ? ['success', 'face_id'] : ['success']);
  if (isRefusal(numbers)) return numbers;
  const [success = new Float64Array(), ids = new Float64Array()] = numbers;
  const faces = new Set(ids).size;
  if (faces <= 1) return success;
  return refuseTable(table, undefined, {
    need: 'rows of one face',
    got: `${faces} faces`,
    remedy: 'Keep the rows of one face_id, or run FeatureExtraction, which follows one face.',
  });
}

/**
 * The head's turn. OpenFace writes radians; a positive pose_Rx nods down and a positive pose_Ry turns
 * to the person's right, so both change their sign.
 */
function readPose(
  table: Table,
  tracked: Uint8Array,
): Pick<Signals, 'yawDeg' | 'pitchDeg' | 'rollDeg'> | Refusal {
  if (!POSE.every((name) => table.columns.includes(name))) return {};
  const numbers = readNumbers(table, POSE);
  if (isRefusal(numbers)) return numbers;
  const [nod = [], turn = [], tilt = []] = numbers;
  const degrees = (radians: ArrayLike<number>, sign: number) =>
    Float32Array.from(tracked, (isTracked, index) =>
      isTracked ? sign * (radians[index] ?? Number.NaN) * DEGREES : Number.NaN,
    );
  return { yawDeg: degrees(turn, -1), pitchDeg: degrees(nod, -1), rollDeg: degrees(tilt, 1) };
}

function namesOf(axes: readonly string[], points: readonly number[]): string[] {
  return points.flatMap((point) => axes.map((axis) => `${axis}_${point}`));
}

function hasPoints(
  { columns }: Table,
  axes: readonly string[],
  points: readonly number[],
): boolean {
  return namesOf(axes, points).every((name) => columns.includes(name));
}

function readPoints(
  table: Table,
  axes: readonly string[],
  points: readonly number[],
): Points | Refusal {
  const numbers = readNumbers(table, namesOf(axes, points));
  if (isRefusal(numbers)) return numbers;
  return new Map(
    points.map((point, position) => [
      point,
      numbers.slice(position * axes.length, (position + 1) * axes.length),
    ]),
  );
}

/** Mean gap between the lids, in mm; from pixels, over the width of the eye. NaN where untracked. */
function measureAperture(
  points: Points,
  name: 'left' | 'right',
  tracked: Uint8Array,
  solid: boolean,
): Float64Array {
  const { gaps, corners } = EYES[name];
  return Float64Array.from(tracked, (isTracked, index) => {
    if (!isTracked) return Number.NaN;
    const gap = gaps.reduce(
      (sum, [upper, lower]) => sum + distance(points, upper, lower, index),
      0,
    );
    const mean = gap / gaps.length;
    return solid ? mean : mean / distance(points, corners[0], corners[1], index);
  });
}

function distance(points: Points, from: number, to: number, index: number): number {
  const [start = [], end = []] = [points.get(from), points.get(to)];
  return Math.hypot(...start.map((axis, i) => (axis[index] ?? 0) - (end[i]?.[index] ?? 0)));
}
