import type { Crop } from '@facialis/face';
import { densestOf, medianOf, thin } from './order.ts';
import { type Patch, PatchMatcher, type PatchShift } from './patch-match.ts';

/** One part of the skin in one frame: its crop, and where the mesh put the part's own point. */
export interface SkinLook {
  readonly crop: Crop;
  /** The point, mm of the canonical face. */
  readonly point: readonly [number, number];
}

/** Size of the patch that is followed, and how far it is followed, mm of the canonical face. */
export interface PatchSize {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly reachMm: readonly [across: number, down: number];
}

/** Shift of a part of the skin, mm of the canonical face, x to the person's left and y down. */
export interface SkinBlock {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** How alike the part is to its look at rest, there where it was found: 1 the same. */
  readonly likeness: Float32Array;
}

/** Frames that a template is the median of. */
const TEMPLATE_FRAMES = 60;
/** Rest is where a third of the frames lie densest: even a severe course rests that much. */
const REST_SHARE = 0.33;
/** Frames this near to rest make the template, mm. */
const REST_BAND_MM = 0.5;
/** A patch less alike than this was lost: covered, or folded beyond recognition. */
const LEAST_LIKENESS = 0.5;
const STILL: PatchShift = { dx: 0, dy: 0, likeness: 1 };

/** The picture of a part at rest, and where its patch lies on the canonical face. */
interface Rest {
  readonly picture: Float32Array;
  readonly crop: Crop;
  readonly patch: Patch;
  /** Shift of this template against the first one, mm. */
  readonly x: number;
  readonly y: number;
}

/** Follows one part of the skin against its look at rest, block after block. */
export class SkinReader {
  readonly #size: PatchSize;
  #rest: Rest | null = null;

  constructor(size: PatchSize) {
    this.#size = size;
  }

  /** @param looks one a frame, null where the face is not tracked */
  read(looks: readonly (SkinLook | null)[]): SkinBlock {
    const x = new Float32Array(looks.length).fill(Number.NaN);
    const y = new Float32Array(looks.length).fill(Number.NaN);
    const likeness = new Float32Array(looks.length).fill(Number.NaN);
    const seen = looks.filter((look) => look !== null);
    if (seen.length === 0) return { x, y, likeness };
    const rest = this.#findRest(seen);
    this.#rest = rest;
    const matcher = this.#matcher(rest);
    let last = STILL;
    looks.forEach((look, frame) => {
      if (look === null) return;
      const shift = matcher.match(look.crop, last);
      likeness[frame] = shift.likeness;
      if (shift.likeness < LEAST_LIKENESS) return;
      last = shift;
      x[frame] = rest.x + shift.dx * rest.crop.stepMm;
      y[frame] = rest.y + shift.dy * rest.crop.stepMm;
    });
    return { x, y, likeness };
  }

  /** The part's look at rest in this block, hung onto the block before so that no step is left. */
  #findRest(looks: readonly SkinLook[]): Rest {
    const crop = looks[0]!.crop;
    const patch = this.#place(crop, looks);
    const some = thin(looks, TEMPLATE_FRAMES);
    const first = { picture: medianPicture(some), crop, patch, x: 0, y: 0 };
    const matcher = this.#matcher(first);
    let last = STILL;
    const shifts = thin(looks, 4 * TEMPLATE_FRAMES).map((look) => {
      last = matcher.match(look.crop, last);
      return { look, dx: last.dx * crop.stepMm, dy: last.dy * crop.stepMm };
    });
    const restX = densestOf(
      shifts.map(({ dx }) => dx),
      REST_SHARE,
    );
    const restY = densestOf(
      shifts.map(({ dy }) => dy),
      REST_SHARE,
    );
    const resting = shifts.filter(
      ({ dx, dy }) => Math.hypot(dx - restX, dy - restY) < REST_BAND_MM,
    );
    const picture =
      resting.length === 0
        ? first.picture
        : medianPicture(thin(resting, TEMPLATE_FRAMES).map(({ look }) => look));
    if (this.#rest === null) return { ...first, picture };
    const before = this.#rest;
    const shift = this.#matcher(before).match({ luma: picture, width: crop.width }, STILL);
    // The old template was found at `shift` in the new picture: the new patch, wherever it was
    // put, shows skin that lies that far from where the old rest had it.
    return {
      picture,
      crop,
      patch,
      x: before.x + shift.dx * crop.stepMm,
      y: before.y + shift.dy * crop.stepMm,
    };
  }

  #matcher({ picture, crop, patch }: Rest): PatchMatcher {
    const { reachMm } = this.#size;
    return new PatchMatcher(picture, crop, patch, [
      Math.round(reachMm[0] / crop.stepMm),
      Math.round(reachMm[1] / crop.stepMm),
    ]);
  }

  /** The patch about the part's own point, median over the block, kept inside the crop. */
  #place(crop: Crop, looks: readonly SkinLook[]): Patch {
    const width = Math.round(this.#size.widthMm / crop.stepMm);
    const height = Math.round(this.#size.heightMm / crop.stepMm);
    const x = (medianOf(looks.map(({ point }) => point[0])) - crop.left) / crop.stepMm;
    const y = (medianOf(looks.map(({ point }) => point[1])) - crop.top) / crop.stepMm;
    return {
      x: inside(Math.round(x - width / 2), crop.width - width),
      y: inside(Math.round(y - height / 2), crop.height - height),
      width,
      height,
    };
  }
}

function inside(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** Median of each pixel over the looks, by counting its 256 values: sorting takes ten times as long. */
function medianPicture(looks: readonly SkinLook[]): Float32Array {
  const counts = new Uint16Array(256);
  const pictures = looks.map(({ crop }) => crop.luma);
  const below = (looks.length - 1) >> 1;
  const above = looks.length >> 1;
  return Float32Array.from(pictures[0]!, (_, i) => {
    counts.fill(0);
    for (const picture of pictures) counts[picture[i]!]!++;
    let value = 0;
    let passed = counts[0]!;
    while (passed <= below) passed += counts[++value]!;
    const low = value;
    while (passed <= above) passed += counts[++value]!;
    return (low + value) / 2;
  });
}
