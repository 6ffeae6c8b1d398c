/** Tables as other trackers write them, of faces whose movement is known. */

/** Rows of cells below a header, as text. */
export function table(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [header, ...rows].map((row) => row.join(',')).join('\n');
}

/** Frames a second of these tables, and of the time code's own count. */
export const RATE = 30;
const TIMECODE_BASE = 60;

/** A time code of Live Link Face: hours, minutes, seconds and sixtieths. */
export function timecode(timeS: number): string {
  const whole = Math.floor(timeS + 1e-9);
  const parts = [Math.floor(whole / 3600) % 24, Math.floor(whole / 60) % 60, whole % 60];
  const frame = Math.max(0, timeS - whole) * TIMECODE_BASE;
  return [
    ...parts.map((part) => String(part).padStart(2, '0')),
    frame.toFixed(3).padStart(6, '0'),
  ].join(':');
}

/** Closed lids of one second in every four, open otherwise. */
export function isClosed(timeS: number): boolean {
  return timeS % 4 >= 3;
}

/** Times of a recording of so many seconds. */
export function times(seconds: number): number[] {
  return Array.from({ length: seconds * RATE }, (_, index) => index / RATE);
}

/** Eye-aspect ratios: the left eye closes, the right eye stays at its own, narrower opening. */
export function eyeAspectRatios(scale = 1): string {
  return table(
    ['frame', 'EAR2D6_l', 'EAR2D6_r', 'EAR2D6_valid'],
    times(20).map((timeS, frame) => [
      frame,
      scale * (isClosed(timeS) ? 0.06 : 0.3),
      scale * 0.2,
      'True',
    ]),
  );
}

/** Blendshapes: the left lid closes while the left mouth corner is pulled. */
export function blendshapes(startS = 0): string {
  return table(
    [
      'Timecode',
      'BlendShapeCount',
      'EyeBlinkLeft',
      'EyeBlinkRight',
      'MouthSmileLeft',
      'MouthSmileRight',
    ],
    times(20).map((timeS) => [
      timecode(startS + timeS),
      61,
      isClosed(timeS) ? 0.9 : 0.1,
      0.1,
      isClosed(timeS) ? 0.7 : 0.2,
      0.05,
    ]),
  );
}

type Point = readonly [number, number, number];

/** A face of 68 points looking at the camera, mm: right, down and away; only used points differ. */
const FACE: ReadonlyMap<number, Point> = new Map<number, Point>([
  [27, [0, 0, 0]],
  [33, [0, 50, 0]],
  [36, [-45, 5, 20]],
  [37, [-35, 1, 15]],
  [38, [-28, 1, 14]],
  [39, [-18, 5, 16]],
  [40, [-28, 9, 14]],
  [41, [-35, 9, 15]],
  [42, [18, 5, 16]],
  [43, [28, 1, 14]],
  [44, [35, 1, 15]],
  [45, [45, 5, 20]],
  [46, [35, 9, 15]],
  [47, [28, 9, 14]],
  [48, [-25, 75, 10]],
  [54, [25, 75, 10]],
]);

const UPPER_LEFT_LID = [43, 44];
const LEFT_BROW = [22, 23, 24, 25, 26];

/** What moves in a face of OpenFace: the left half, in mm, while `isClosed`. */
export interface Movement {
  readonly lid: number;
  readonly lateral: number;
  readonly up: number;
  readonly brow: number;
}

/** OpenFace's table of 20 s; the head turns and shifts as told, face and movement with it. */
export function openFace(
  movement: Movement,
  head: { yaw: number; shift: Point } = { yaw: 0, shift: [0, 0, 600] },
): string {
  const numbers = Array.from({ length: 68 }, (_, point) => point);
  const axes = ['X', 'Y', 'Z'];
  const header = axes.flatMap((axis) => numbers.map((point) => `${axis}_${point}`));
  const rows = times(20).map((timeS, frame) => {
    const moved = numbers.map((point) =>
      turn(place(point, isClosed(timeS) ? movement : undefined), head),
    );
    return [
      frame + 1,
      timeS.toFixed(4),
      0.98,
      1,
      ...axes.flatMap((_, axis) => moved.map((p) => p[axis])),
    ];
  });
  return table(
    ['frame', ' timestamp', ' confidence', ' success', ...header.map((name) => ` ${name}`)],
    rows,
  );
}

function place(point: number, movement: Movement | undefined): Point {
  const [x, y, z] = FACE.get(point) ?? [point - 21.5, -20, 0];
  if (!movement) return [x, y, z];
  if (UPPER_LEFT_LID.includes(point)) return [x, y + movement.lid, z];
  if (point === 54) return [x + movement.lateral, y - movement.up, z];
  if (LEFT_BROW.includes(point)) return [x, y - movement.brow, z];
  return [x, y, z];
}

function turn([x, y, z]: Point, { yaw, shift }: { yaw: number; shift: Point }): Point {
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return [c * x + s * z + shift[0], y + shift[1], -s * x + c * z + shift[2]];
}
