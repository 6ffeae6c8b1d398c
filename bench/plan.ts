import { type PhantomOptions, SCENARIOS } from '@facialis/phantom';

/** A file that one drawn phantom becomes. */
export interface Copy {
  /** File name; the ending chooses container and codec. */
  readonly file: string;
  /** Every frame (1) or every second one (2). */
  readonly every: 1 | 2;
  /** Whether the picture is turned left for right. */
  readonly turned: boolean;
}

/** A phantom to draw once, and the files that are made of it. */
export interface Drawing {
  readonly options: PhantomOptions;
  readonly copies: readonly Copy[];
}

/** What is drawn and measured. */
export interface Plan {
  /** Each is scored against its truth. */
  readonly scored: readonly Drawing[];
  /** One course in four files, the first of which the others are compared with; or none. */
  readonly twins: Drawing | null;
  /** File that speed, memory and batch are measured with. */
  readonly clip: string;
}

/** From forehead to chin, px: phones held near and far. */
const FACE_HEIGHTS = [300, 260, 340, 400] as const;
/** Seeds that nothing was tuned on. */
const SEEDS = { at30: 7100, at60: 7200, twins: 7300 } as const;
/** A minute would be better; drawing takes five times as long as measuring. */
const SECONDS = { at30: 18, at60: 12, twins: 15, quick: 12 } as const;
/** A pattern of both sides shows from four closures, or three spasms a side: these are longer, s. */
const LONGER = ['both-sides', 'blepharospasm'];
const LONGER_S = 30;
/** What is also drawn at 60 frames/s, with the right side affected. */
const ALSO_AT_60 = ['talking'] as const;

/** Every scenario at 30 frames/s with the left side affected, some of them again on the right. */
export const FULL: Plan = {
  scored: [
    ...SCENARIOS.map((scenario, i) =>
      drawing({
        scenario,
        side: 'left',
        seed: SEEDS.at30 + i,
        frameRate: 30,
        seconds: LONGER.includes(scenario) ? LONGER_S : SECONDS.at30,
        faceHeight: FACE_HEIGHTS[i % FACE_HEIGHTS.length]!,
      }),
    ),
    ...ALSO_AT_60.map((scenario, i) =>
      drawing({
        scenario,
        side: 'right',
        seed: SEEDS.at60 + i,
        frameRate: 60,
        seconds: SECONDS.at60,
        faceHeight: FACE_HEIGHTS[(i + 2) % FACE_HEIGHTS.length]!,
      }),
    ),
  ],
  twins: {
    options: {
      scenario: 'moderate',
      side: 'left',
      seed: SEEDS.twins,
      frameRate: 60,
      seconds: SECONDS.twins,
      faceHeight: FACE_HEIGHTS[0],
    },
    copies: [
      { file: 'twin-30fps.mp4', every: 2, turned: false },
      { file: 'twin-30fps.webm', every: 2, turned: false },
      { file: 'twin-60fps.mp4', every: 1, turned: false },
      { file: 'twin-30fps-mirrored.mp4', every: 2, turned: true },
    ],
  },
  clip: 'twin-30fps.mp4',
};

const QUICK_DRAWINGS = (['moderate', 'healthy'] as const).map((scenario, i) =>
  drawing({
    scenario,
    side: 'right',
    seed: SEEDS.at30 + i,
    frameRate: 30,
    seconds: SECONDS.quick,
    faceHeight: FACE_HEIGHTS[1],
    width: 640,
    height: 480,
  }),
);

/** Two small faces: shows that everything runs, and little more. */
export const QUICK: Plan = {
  scored: QUICK_DRAWINGS,
  twins: null,
  clip: QUICK_DRAWINGS[0]!.copies[0]!.file,
};

function drawing(options: PhantomOptions): Drawing {
  const { scenario, side, frameRate } = options;
  const file = `${scenario}-${side}-${frameRate}fps.mp4`;
  return { options, copies: [{ file, every: 1, turned: false }] };
}
