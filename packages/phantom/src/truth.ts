import type { Affected, Course, Scenario } from './course.ts';
import type { TruthEvent } from './gesture.ts';
import { closureOf, type SideMovement } from './movement.ts';

/** The horizontal visible iris diameter that sets the scale (measurement definitions), mm. */
export const IRIS_MM = 11.7;

/** Curves of one side, one value a frame. Sides are the person's own. */
export interface SideTruth {
  /** Upper lid, 0 open to 1 shut. */
  readonly lid: readonly number[];
  /** Lower lid, 0 rest to 1 raised. */
  readonly lower: readonly number[];
  /** True closure, 1 − aperture / open aperture. */
  readonly closure: readonly number[];
  /** Mouth corner, mm: x to the unmirrored picture's right, y down. */
  readonly mouth: readonly (readonly [number, number])[];
  /** mm, up. */
  readonly cheek: readonly number[];
  readonly brow: readonly number[];
  readonly ala: readonly number[];
}

/** What a `.truth.json` file holds. */
export interface Truth {
  readonly scenario: Scenario;
  readonly affected: Affected;
  readonly seed: number;
  readonly fps: number;
  readonly seconds: number;
  /** Whether the picture was turned left for right; sides stay the person's own. */
  readonly mirrored: boolean;
  /** Pixels per millimetre at the eyes, with the head at rest. */
  readonly px_per_mm: number;
  /** Horizontal iris diameter, px. */
  readonly iris_px: number;
  readonly events: readonly TruthEvent[];
  readonly truth: { readonly left: SideTruth; readonly right: SideTruth };
  /** Lower jaw, mm, down, one value a frame. */
  readonly jaw: readonly number[];
}

/** Four decimals: a tenth of a millisecond, a ten-thousandth of a millimetre. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Writes down a course at the times of its frames. */
export function truthOf(
  course: Course,
  timesS: readonly number[],
  about: { seed: number; frameRate: number; pixelsPerMm: number; mirrored: boolean },
): Truth {
  const moments = timesS.map((timeS) => course.at(timeS));
  const side = (name: 'left' | 'right'): SideTruth => {
    const each = (value: (movement: SideMovement) => number) =>
      moments.map((moment) => rounded(value(moment[name])));
    return {
      lid: each((m) => m.lid),
      lower: each((m) => m.lower),
      closure: each(closureOf),
      mouth: moments.map((m) => [rounded(m[name].mouth[0]), rounded(m[name].mouth[1])] as const),
      cheek: each((m) => m.cheek),
      brow: each((m) => m.brow),
      ala: each((m) => m.ala),
    };
  };
  return {
    scenario: course.scenario,
    affected: course.affected,
    seed: about.seed,
    fps: about.frameRate,
    seconds: course.seconds,
    mirrored: about.mirrored,
    px_per_mm: rounded(about.pixelsPerMm),
    iris_px: rounded(about.pixelsPerMm * IRIS_MM),
    events: course.events.map(roundedEvent),
    truth: { left: side('left'), right: side('right') },
    jaw: moments.map((moment) => rounded(moment.jaw)),
  };
}

function roundedEvent(event: TruthEvent): TruthEvent {
  const entries = Object.entries(event).map(([name, value]) => [
    name,
    typeof value === 'number' ? rounded(value) : value,
  ]);
  return Object.fromEntries(entries) as TruthEvent;
}
