import { type MeasuredVideo, measureVideo } from '@facialis/measure';
import type { Side } from '@facialis/phantom';
import type { Refusal } from '@facialis/refusal';
import { isRefusal } from '@facialis/refusal';
import {
  computeMeasurable,
  detectEvents,
  findLaterality,
  type Laterality,
  type Signals,
  type SpasmEvent,
  wholeSpan,
} from '@facialis/spasm';
import { LID_POINTS, lidsOfLandmarks } from './landmarks.ts';

/** What one way of measuring finds in a recording. */
export interface Finding {
  readonly events: readonly SpasmEvent[];
  readonly pattern: Laterality['pattern'];
  readonly affectedSide: Laterality['affectedSide'];
  readonly measurableS: number;
  readonly timeS: Float64Array;
  readonly lidClosure: Readonly<Record<Side, Float32Array>>;
}

/** The same recording measured both ways, and what was held against it. */
export interface BothFindings {
  /** What the product finds: the lid in the pixels, skin motion. */
  readonly whole: Finding;
  /** The same detection fed with the lid points of the mesh and nothing else. */
  readonly landmarks: Finding;
  /** Reasons of the quality gate or the refusal; empty for a usable recording. */
  readonly reasons: readonly string[];
  readonly verdict: 'usable' | 'limited' | 'unusable' | 'refused';
}

/** Measures a recording once, and finds events both ways. */
export async function measureBothWays(path: string): Promise<BothFindings> {
  const measured = await measureVideo(path, { keepLandmarks: LID_POINTS });
  if (isRefusal(measured)) return refused(measured);
  const { recording, signals } = measured;
  const { verdict, reasons, measurableS } = recording.quality;
  const { pattern } = recording.laterality;
  const { affectedSide, events } = recording;
  return {
    whole: { events, pattern, affectedSide, measurableS, ...lidsOf(signals) },
    landmarks: verdict === 'unusable' ? NOTHING : findByLandmarks(measured),
    reasons: reasons.map(({ code }) => code),
    verdict,
  };
}

/** Spasms a minute of measurable time; null where nothing could be measured. */
export function spasmRate({ events, measurableS }: Finding): number | null {
  if (measurableS === 0) return null;
  return (60 * events.filter(({ kind }) => kind === 'spasm').length) / measurableS;
}

function findByLandmarks({ signals, landmarks }: MeasuredVideo): Finding {
  const { timeS, tracked } = signals;
  const lids = lidsOfLandmarks(signals, landmarks);
  const bare: Signals = {
    timeS,
    tracked,
    left: { lidClosure: lids.left },
    right: { lidClosure: lids.right },
  };
  const events = detectEvents(bare);
  const measurableS = computeMeasurable(bare, wholeSpan(bare)).seconds;
  const { pattern, affectedSide } = findLaterality(events, measurableS);
  return { events, pattern, affectedSide, measurableS, ...lidsOf(bare) };
}

function lidsOf({ timeS, left, right }: Signals): Pick<Finding, 'timeS' | 'lidClosure'> {
  return { timeS, lidClosure: { left: left.lidClosure, right: right.lidClosure } };
}

const NOTHING: Finding = {
  events: [],
  pattern: 'undetermined',
  affectedSide: null,
  measurableS: 0,
  timeS: new Float64Array(),
  lidClosure: { left: new Float32Array(), right: new Float32Array() },
};

function refused({ code }: Refusal): BothFindings {
  return { whole: NOTHING, landmarks: NOTHING, reasons: [code], verdict: 'refused' };
}
