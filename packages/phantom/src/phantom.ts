import type { CanonicalFace } from '@facialis/face';
import { type Frame, renderedVideo, type VideoSource } from '@facialis/video';
import { type CourseOptions, makeCourse } from './course.ts';
import { createHeadMotion } from './headmotion.ts';
import type { Mesh } from './mesh.ts';
import { createPerson, type Looks } from './person.ts';
import { createPainter } from './render.ts';
import { createSensor } from './sensor.ts';
import { type Truth, truthOf } from './truth.ts';

/** What to draw. Everything physical that is left out has a stated ordinary value. */
export interface PhantomOptions extends CourseOptions {
  /** Frames a second, evenly spaced. */
  readonly frameRate: number;
  /** Size of the picture, even numbers of pixels; 1280 × 720 when left out. */
  readonly width?: number;
  readonly height?: number;
  /** From the top of the forehead to the chin, px; 55 % of the picture's height when left out. */
  readonly faceHeight?: number;
  /** What the person looks like; the seed chooses the rest. */
  readonly looks?: Looks;
  /** Sway of the head, 0 none, 1 ordinary (the value when left out). */
  readonly movement?: number;
  /** Exposure, 1 ordinary. */
  readonly light?: number;
  /** Share by which the light flickers; 0.01 when left out. */
  readonly flicker?: number;
  /** Standard deviation of the sensor's noise in steps of 255; 1.5 when left out. */
  readonly noise?: number;
  /** Standard deviation of the blur, px; 0 when left out. */
  readonly blur?: number;
  /** Turns the picture left for right, as selfie cameras do; the truth keeps the person's sides. */
  readonly mirrored?: boolean;
}

/** A face that was never born, and what it does. */
export interface Phantom {
  readonly truth: Truth;
  /** The frames, drawn as they are read. */
  readonly video: VideoSource;
}

const ORDINARY = {
  width: 1280,
  height: 720,
  faceShare: 0.55,
  movement: 1,
  light: 1,
  flicker: 0.01,
  noise: 1.5,
  blur: 0,
} as const;
/** From the top of the forehead (point 10) to the chin (point 152) of the average face, mm. */
const FACE_HEIGHT_MM = 176.6;
/** Where the middle of the face lies over the head's own origin, mm, and in the picture. */
const FACE_MIDDLE_MM = -6;
const FACE_MIDDLE_SHARE = 0.47;
/** The nasion of the average face in the drawing's frame: y up and z to the camera, mm. */
const NASION = { y: 32.7, z: 52.4 } as const;

/** Makes a phantom. The canonical face comes from `loadCanonicalFace` of the face package. */
export function createPhantom(options: PhantomOptions, canonical: CanonicalFace): Phantom {
  const { seed, seconds, frameRate } = options;
  const width = options.width ?? ORDINARY.width;
  const height = options.height ?? ORDINARY.height;
  checkSize(width, height, frameRate);
  const course = makeCourse(options);
  const faceHeight = options.faceHeight ?? ORDINARY.faceShare * height;
  const scale = faceHeight / FACE_HEIGHT_MM;
  const mirrored = options.mirrored ?? false;
  const frames = Math.round(seconds * frameRate);
  const timesS = Array.from({ length: frames }, (_, index) => index / frameRate);
  const about = { seed, frameRate, pixelsPerMm: scale, mirrored };

  function* draw(): Generator<Frame> {
    const person = createPerson(seed, options.looks ?? {});
    const camera = { scale, x: width / 2, y: FACE_MIDDLE_SHARE * height + FACE_MIDDLE_MM * scale };
    const painter = createPainter(drawingMesh(canonical), person, seed, { width, height }, camera);
    const motion = createHeadMotion(seed, seconds, options.movement ?? ORDINARY.movement);
    const sensor = createSensor(
      width,
      height,
      {
        light: options.light ?? ORDINARY.light,
        flicker: options.flicker ?? ORDINARY.flicker,
        noise: options.noise ?? ORDINARY.noise,
        blur: options.blur ?? ORDINARY.blur,
      },
      seed,
    );
    for (const [index, timeS] of timesS.entries()) {
      const movement = course.at(timeS);
      painter.draw({ movement, place: motion.placeAt(timeS), gaze: motion.gazeAt(timeS) });
      const frame = sensor.expose(painter.picture, index, timeS);
      yield mirrored ? mirror(frame) : frame;
    }
  }
  return {
    truth: truthOf(course, timesS, about),
    video: renderedVideo({ width, height, durationS: seconds, frameCount: frames }, draw),
  };
}

function checkSize(width: number, height: number, frameRate: number): void {
  for (const [name, value] of Object.entries({ width, height })) {
    if (!(Number.isInteger(value) && value > 0 && value % 2 === 0)) {
      throw new TypeError(`${name} must be an even number of pixels above 0; got ${value}`);
    }
  }
  if (!(frameRate > 0 && Number.isFinite(frameRate))) {
    throw new TypeError(`frameRate must be above 0; got ${frameRate}`);
  }
}

/** From the face frame (y down, z away, origin at the nasion) to the drawing's (y up, z near). */
export function drawingMesh({ vertices, triangles }: CanonicalFace): Mesh {
  const positions = vertices.map((value, k) => {
    if (k % 3 === 0) return value;
    return k % 3 === 1 ? NASION.y - value : NASION.z - value;
  });
  return { positions, triangles: Uint32Array.from(triangles) };
}

function mirror(frame: Frame): Frame {
  const flipped = (plane: Frame['luma']) => {
    const data = plane.data.slice();
    for (let y = 0; y < plane.height; y++) {
      data.subarray(y * plane.stride, y * plane.stride + plane.width).reverse();
    }
    return { ...plane, data };
  };
  return { ...frame, luma: flipped(frame.luma), cb: flipped(frame.cb), cr: flipped(frame.cr) };
}
