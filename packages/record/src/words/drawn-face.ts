import { MUSCLES, type Muscle } from './muscle.ts';
import type { OneSide, Side } from './side.ts';

/** The part of the drawn face's plane that is shown, in its own units. */
export const FACE_VIEW = { x: 28, y: 30, width: 344, height: 490 } as const;
/** Where the midline lies. */
export const MIDLINE_X = 200;

/** The half of a calm face that the viewer sees left, and the mouth across the midline: data of SVG paths. */
export const FACE_LINES = {
  skin: 'M200 44C122 44 74 104 74 196C74 300 100 372 136 420C156 446 178 458 200 458Z',
  half: [
    'M200 44C122 44 74 104 74 196C74 300 100 372 136 420C156 446 178 458 200 458',
    'M75 206C58 196 52 214 56 236C60 262 68 280 82 276',
    'M146 430C148 464 140 486 104 512',
    'M106 176Q138 158 172 176',
    'M110 226Q140 202 170 228Q140 248 110 226',
    'M188 226C186 256 176 280 174 296C178 306 188 302 192 304',
  ],
  across: [
    'M182 302Q200 316 218 302M155 371Q200 382 245 371',
    'M155 371Q178 358 200 362Q222 358 245 371Q200 402 155 371',
  ],
  eye: { x: 140, y: 225, radius: 10 },
} as const;

/** A muscle in the drawing, on the half that the viewer sees left: the person's right. */
interface Drawn {
  /** Where it is tapped. */
  readonly x: number;
  readonly y: number;
  /** Its strokes, as the data of an SVG path; empty where others stand for it. */
  readonly path: string;
}

const RING = (rx: number, ry: number) =>
  `M${140 - rx} 225a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

/** The muscles as they are drawn here, after common anatomical plates; `other` has no place. */
const DRAWN: Readonly<Record<Exclude<Muscle, 'other'>, Drawn>> = {
  frontalis: { x: 140, y: 124, path: 'M116 152V102M140 148V96M164 152V100' },
  corrugator: { x: 167, y: 163, path: 'M186 178Q168 166 148 164' },
  procerus: { x: MIDLINE_X, y: 182, path: 'M200 204V160' },
  'depressor-supercilii': { x: 170, y: 197, path: 'M184 212Q176 200 170 186' },
  'orbicularis-oculi-orbital': { x: 100, y: 190, path: RING(57, 48) },
  'orbicularis-oculi-preseptal': { x: 137, y: 196, path: RING(43, 31) },
  'orbicularis-oculi-pretarsal': { x: 140, y: 247, path: RING(31, 18) },
  'orbicularis-oculi': { x: 93, y: 226, path: '' },
  'levator-labii-superioris-alaeque-nasi': { x: 179, y: 268, path: 'M187 232Q180 270 176 336' },
  'levator-labii-superioris': { x: 156, y: 292, path: 'M158 276Q157 310 168 346' },
  'zygomaticus-minor': { x: 122, y: 289, path: 'M116 274L158 348' },
  'zygomaticus-major': { x: 94, y: 308, path: 'M84 288L150 364' },
  'levator-anguli-oris': { x: 151, y: 326, path: 'M150 304V360' },
  buccinator: { x: 112, y: 346, path: 'M88 344Q120 348 150 368' },
  risorius: { x: 120, y: 379, path: 'M92 384Q122 384 150 374' },
  'orbicularis-oris': { x: 178, y: 354, path: 'M200 346Q160 344 148 371Q160 396 200 396' },
  'depressor-anguli-oris': { x: 143, y: 405, path: 'M150 380L140 428' },
  'depressor-labii-inferioris': { x: 176, y: 412, path: 'M174 394L164 436' },
  mentalis: { x: 183, y: 446, path: 'M190 408L184 452' },
  platysma: { x: 142, y: 494, path: 'M122 462V510M142 470V512M162 474V514' },
  'posterior-auricular': { x: 46, y: 250, path: 'M56 238L42 252' },
};

/** A place of the drawn face that can be tapped. */
export interface MusclePlace {
  readonly muscle: Muscle;
  /** The person's own side; both on the midline. */
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly path: string;
  /** Whether the path is to be mirrored. */
  readonly isMirrored: boolean;
}

/** All places of one half as the person has it; what lies on the midline belongs to neither. */
export function placesOf(half: OneSide | 'midline'): MusclePlace[] {
  return MUSCLES.filter((muscle) => muscle !== 'other').flatMap((muscle) => {
    const { x, y, path } = DRAWN[muscle];
    if ((x === MIDLINE_X) !== (half === 'midline')) return [];
    const isMirrored = half === 'left';
    const side = half === 'midline' ? 'both' : half;
    return [{ muscle, side, x: isMirrored ? 2 * MIDLINE_X - x : x, y, path, isMirrored }];
  });
}
