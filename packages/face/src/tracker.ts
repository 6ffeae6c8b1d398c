import type { Frame } from '@facialis/video';
import type { CanonicalFace } from './canonical.ts';
import type { Engine } from './engine.ts';
import { look } from './look.ts';
import type { FaceObservation, FaceState } from './observation.ts';
import { advance, NO_TRACK, type Track } from './track.ts';

/** What became of the frames. */
export interface FaceTrackerSummary {
  readonly frames: number;
  /** Frames in each state. */
  readonly states: Readonly<Record<FaceState, number>>;
  /** Most faces seen at once. */
  readonly mostFaces: number;
  /** Which face was measured and why; empty when none was found. */
  readonly choice: string;
}

/**
 * Frames in flight. A frame is looked at where the face was two frames earlier, so that two
 * threads can work side by side and still give what one gives.
 */
export const FRAMES_IN_FLIGHT = 2;

/** Follows one face through the frames of a video, in their order. */
export class FaceTracker {
  readonly #engine: Engine;
  readonly #face: CanonicalFace;
  readonly #states: Record<FaceState, number> = {
    tracked: 0,
    lost: 0,
    covered: 0,
    'extreme-pose': 0,
    'too-small': 0,
    changed: 0,
  };
  #frames = 0;
  #mostFaces = 0;
  #choice = '';
  #twoBack: Promise<Track> = Promise.resolve(NO_TRACK);
  #oneBack: Promise<Track> = Promise.resolve(NO_TRACK);

  constructor(engine: Engine, face: CanonicalFace) {
    this.#engine = engine;
    this.#face = face;
  }

  /**
   * Finds the face in the next frame. A second frame may be handed in before the first one's
   * observation is there; each frame must stay open until its own observation is.
   */
  async observe(frame: Frame): Promise<FaceObservation> {
    const lane = this.#engine.lanes[this.#frames % FRAMES_IN_FLIGHT]!;
    this.#frames += 1;
    const oneBack = this.#oneBack;
    const sight = this.#twoBack.then((track) => look(frame, track, lane));
    const next = Promise.all([oneBack, sight]).then(([track, seen]) =>
      advance(track, seen, this.#face),
    );
    this.#twoBack = oneBack;
    this.#oneBack = next;
    const { observation, facesSeen, choice } = await next;
    if (observation === null) throw new Error('A frame was looked at without an observation.');
    this.#states[observation.state] += 1;
    this.#mostFaces = Math.max(this.#mostFaces, facesSeen);
    this.#choice = choice;
    return observation;
  }

  /** What became of the frames so far. */
  summary(): FaceTrackerSummary {
    const observed = Object.values(this.#states).reduce((a, b) => a + b);
    return {
      frames: observed,
      states: { ...this.#states },
      mostFaces: this.#mostFaces,
      choice: this.#choice,
    };
  }

  /** Ends the worker threads and gives the networks' memory back. */
  close(): void {
    this.#engine.close();
  }
}

/**
 * The face in every frame of a video, two frames at a time. The consumer closes each frame.
 */
export async function* trackFaces(
  frames: AsyncIterable<Frame>,
  tracker: FaceTracker,
): AsyncGenerator<{ frame: Frame; observation: FaceObservation }> {
  const inFlight: { frame: Frame; observation: Promise<FaceObservation> }[] = [];
  try {
    for await (const frame of frames) {
      inFlight.push({ frame, observation: tracker.observe(frame) });
      if (inFlight.length < FRAMES_IN_FLIGHT) continue;
      const { frame: ready, observation } = inFlight[0]!;
      const seen = await observation;
      inFlight.shift();
      yield { frame: ready, observation: seen };
    }
    for (let first = inFlight[0]; first !== undefined; first = inFlight[0]) {
      const observation = await first.observation;
      inFlight.shift();
      yield { frame: first.frame, observation };
    }
  } finally {
    // The consumer stopped early: what it never got is closed here.
    for (const { frame, observation } of inFlight) {
      await observation.catch(() => null);
      frame.close();
    }
  }
}
