/** How one half of the face stands against rest. Curves of the truth file. */
export interface SideMovement {
  /** Upper lid, 0 open to 1 shut. */
  readonly lid: number;
  /** Lower lid, 0 rest to 1 raised. */
  readonly lower: number;
  /** Mouth corner, mm: x to the picture's right, y down. */
  readonly mouth: readonly [number, number];
  /** Cheek, mm, up. */
  readonly cheek: number;
  /** Brow, mm, up. */
  readonly brow: number;
  /** Wing of the nose, mm, up. */
  readonly ala: number;
}

/** How the whole face stands against rest at one time. */
export interface FaceMovement {
  readonly left: SideMovement;
  readonly right: SideMovement;
  /** Lower jaw, mm, down. */
  readonly jaw: number;
}

/** A side at rest. */
export const REST_SIDE: SideMovement = {
  lid: 0,
  lower: 0,
  mouth: [0, 0],
  cheek: 0,
  brow: 0,
  ala: 0,
};

/** Share of the open aperture that the lower lid covers when fully raised. */
export const LOWER_LID_SHARE = 0.45;
/** Share of what is left that the upper lid covers when fully shut. */
export const UPPER_LID_SHARE = 0.985;

/** True lid closure: 1 − aperture / this eye's open aperture. */
export function closureOf(side: Pick<SideMovement, 'lid' | 'lower'>): number {
  return 1 - (1 - LOWER_LID_SHARE * side.lower) * (1 - UPPER_LID_SHARE * side.lid);
}
