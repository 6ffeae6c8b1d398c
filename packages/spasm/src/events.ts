import type { Channel } from './channels.ts';
import { type Closure, findClosures } from './closures.ts';
import { type Edges, edgesOf } from './edges.ts';
import { type Episode, findEpisodes } from './episodes.ts';
import type { Part, SpasmEvent } from './recording.ts';
import { joinRuns, peakOf, type Run, runsWhere } from './runs.ts';
import type { SideSignals, Signals } from './signals.ts';
import {
  BRIDGED_GAP_S,
  LEAST_BROW_MM,
  LEAST_CHEEK_MM,
  LEAST_ONE_SIDED,
  REPEATED_CLOSURES,
  REPEATED_PER_MINUTE,
  TONIC_FROM_S,
} from './thresholds.ts';

/** An event before it has its number. */
type Found = Omit<SpasmEvent, 'id'>;

/** Movement of both mouth corners or both brows, mm, that is a voluntary one. */
const VOLUNTARY_MM = 1.2;
/** A voluntary movement lasts at least this long, s; shorter ones are noise or a part of a blink. */
const VOLUNTARY_S = 0.4;
/** A noise level of lids and mouth, as a share of the threshold it gave. */
const NOISE_SHARE = 0.2;
/** Scores at which an event is as likely as not, and how quickly that grows. */
const EVEN_SCORE = 0.8;
const SCORE_STEEPNESS = 2.5;
const SECONDS_PER_MINUTE = 60;

/**
 * The events of a recording: one-sided spasms, blinks, closures of both eyes and voluntary
 * movements, in order of time. Times are seconds of the video's own clock.
 */
export function detectEvents(signals: Signals): SpasmEvent[] {
  // Both eyes together first: what they explain is no spasm.
  const closures = findClosures(signals);
  // Then what one side does alone.
  const episodes = findEpisodes(signals, closures);
  const spasms = episodes.map((episode) => spasmOf(signals, episode));
  // A closure that is one-sided for the most part was a spasm with a blink in it.
  const together = closures.filter((closure) => !episodes.some((e) => swallows(e, closure)));
  const events = [
    ...spasms,
    ...closuresOf(signals, together),
    ...voluntaryOf(signals, [...episodes, ...together]),
  ];
  return events
    .sort((a, b) => a.onset - b.onset || a.offset - b.offset)
    .map((event, id) => ({ id, ...event }));
}

function spasmOf(signals: Signals, episode: Episode): Found {
  const { timeS } = signals;
  const { side, channels, lidScore, mouthScore } = episode;
  const edges = edgesIn(timeS, episode);
  const within = clip(timeS, edges, episode);
  const own = signals[side];
  const other = signals[side === 'left' ? 'right' : 'left'];
  const brow = oneSided(own.browMm, other.browMm, within);
  const cheek = oneSided(own.cheekMm, other.cheekMm, within);
  const lidMoves = lidScore >= 1;
  const mouthMoves = mouthScore >= 1;
  const parts: Part[] = [];
  if (lidMoves) parts.push('orbicularis-oculi');
  if (Math.abs(cheek) >= LEAST_CHEEK_MM) parts.push('cheek');
  if (mouthMoves) parts.push('mouth');
  if (brow >= LEAST_BROW_MM) parts.push('forehead');
  const score = Math.hypot(lidScore, mouthScore);
  return {
    kind: 'spasm',
    side,
    ...edges,
    form: edges.offset - edges.onset >= TONIC_FROM_S ? 'tonic' : 'clonic',
    ...peaksOf(
      own,
      within,
      lidMoves || channels.mouth === null ? channels.lid : channels.mouth,
      timeS,
    ),
    parts,
    otherBabinski: own.browMm === undefined ? null : lidMoves && brow >= LEAST_BROW_MM,
    confidence: confidenceOf(score),
  };
}

/**
 * Start and end of a spasm: of its lid and its mouth, each weighing as it stands out of the noise.
 * A channel that stands out half as clearly as the other, or less, only blurs the ends.
 */
function edgesIn(timeS: Float64Array, episode: Episode): Edges {
  const { channels, lidScore, mouthScore } = episode;
  const clear = Math.max(lidScore, mouthScore) / 2;
  const found: (Edges & { weight: number })[] = [];
  const add = (channel: Channel, score: number): void => {
    if (score < 1 || score < clear) return;
    const run = aboveIn(episode, channel);
    const noise = NOISE_SHARE * channel.threshold;
    found.push({ ...edgesOf(timeS, channel.excess, run.from, run.to, noise), weight: score });
  };
  add(channels.lid, lidScore);
  if (channels.mouth !== null) add(channels.mouth, mouthScore);
  const mean = (of: (edges: Edges) => number) =>
    found.reduce((sum, edges) => sum + edges.weight * of(edges), 0) /
    found.reduce((sum, { weight }) => sum + weight, 0);
  return { onset: mean(({ onset }) => onset), offset: mean(({ offset }) => offset) };
}

/** The frames of an episode in which a channel is above its threshold, first to last. */
function aboveIn({ from, to }: Run, { excess, threshold }: Channel): Run {
  let [first, last] = [-1, -1];
  for (let i = from; i <= to; i++) {
    if (!(excess[i]! > threshold)) continue;
    if (first < 0) first = i;
    last = i;
  }
  return { from: first, to: last };
}

function closuresOf({ timeS, left, right }: Signals, closures: readonly Closure[]): Found[] {
  const minutes = (timeS[timeS.length - 1]! - timeS[0]!) / SECONDS_PER_MINUTE;
  const long = closures.filter(({ kind }) => kind === 'closure').length;
  const repeated = long >= REPEATED_CLOSURES && long >= REPEATED_PER_MINUTE * minutes;
  const lid = left.lidClosure.map((value, i) => Math.min(value, right.lidClosure[i]!));
  return closures.map((closure) => {
    const edges = edgesOf(timeS, lid, closure.from, closure.to, 0);
    const within = clip(timeS, edges, closure);
    const more = closure.peak.left >= closure.peak.right ? left : right;
    return {
      kind:
        closure.kind === 'blink'
          ? 'blink'
          : closure.kind === 'closure' && repeated
            ? 'bilateral-closure'
            : 'voluntary',
      side: 'both',
      ...edges,
      form: null,
      ...peaksOf(more, within, { moved: more.lidClosure }, timeS),
      parts: ['orbicularis-oculi'],
      otherBabinski: null,
      confidence: confidenceOf(Math.min(closure.peak.left, closure.peak.right) / 0.2),
    };
  });
}

/** Smiles, puckers and raised brows: both sides, long enough, and not yet told. */
function voluntaryOf(signals: Signals, told: readonly Run[]): Found[] {
  const { timeS, left, right } = signals;
  const moved = (i: number): number =>
    Math.max(
      Math.min(pullAt(left, i), pullAt(right, i)),
      Math.min(left.browMm?.[i] ?? 0, right.browMm?.[i] ?? 0),
    );
  const level = Float32Array.from(timeS, (_, i) => moved(i));
  const runs = joinRuns(
    timeS,
    runsWhere(timeS, (i) => level[i]! > VOLUNTARY_MM),
    BRIDGED_GAP_S,
  );
  return runs
    .filter(({ from, to }) => timeS[to]! - timeS[from]! >= VOLUNTARY_S)
    .filter((run) => !told.some((other) => other.from <= run.to && run.from <= other.to))
    .map((run) => {
      const edges = edgesOf(timeS, level, run.from, run.to, 0);
      const parts: Part[] = [];
      const at = peakOf(level, run).frame;
      const further = movedAt(left, at) >= movedAt(right, at) ? left : right;
      if (Math.min(pullAt(left, at), pullAt(right, at)) > VOLUNTARY_MM) parts.push('mouth');
      if (Math.min(left.browMm?.[at] ?? 0, right.browMm?.[at] ?? 0) > VOLUNTARY_MM) {
        parts.push('forehead');
      }
      return {
        kind: 'voluntary',
        side: 'both',
        ...edges,
        form: null,
        ...peaksOf(further, clip(timeS, edges, run), { moved: level }, timeS),
        parts,
        otherBabinski: null,
        confidence: confidenceOf(level[at]! / VOLUNTARY_MM),
      };
    });
}

function pullAt(
  { commissureLateralMm: lateral, commissureUpMm: up }: SideSignals,
  i: number,
): number {
  return lateral === undefined || up === undefined ? 0 : Math.hypot(lateral[i]!, up[i]!);
}

/** Pull on a mouth corner or rise of a brow, whichever is larger, mm. */
function movedAt(side: SideSignals, i: number): number {
  return Math.max(pullAt(side, i), side.browMm?.[i] ?? 0);
}

/** Peaks of one side within some frames. */
function peaksOf(
  side: SideSignals,
  run: Run,
  told: Pick<Channel, 'moved'>,
  timeS: Float64Array,
): Pick<
  SpasmEvent,
  | 'peakTime'
  | 'peakLidClosure'
  | 'peakCommissureMm'
  | 'peakCommissureLateralMm'
  | 'peakCommissureUpMm'
  | 'peakBrowMm'
> {
  const at = Math.max(run.from, peakOf(told.moved, run).frame);
  const pull = Float32Array.from(timeS.subarray(0, run.to + 1), (_, i) => pullAt(side, i));
  const furthest = side.commissureUpMm === undefined ? -1 : peakOf(pull, run).frame;
  const value = (series: Float32Array | undefined, frame: number): number | null => {
    const found = frame < 0 ? Number.NaN : series?.[frame];
    return found === undefined || !Number.isFinite(found) ? null : found;
  };
  const lid = peakOf(side.lidClosure, run).value;
  return {
    peakTime: timeS[at]!,
    peakLidClosure: Number.isFinite(lid) ? Math.min(1, Math.max(0, lid)) : null,
    peakCommissureMm: value(pull, furthest),
    peakCommissureLateralMm: value(side.commissureLateralMm, furthest),
    peakCommissureUpMm: value(side.commissureUpMm, furthest),
    peakBrowMm:
      side.browMm === undefined
        ? null
        : value(side.browMm, peakOf(side.browMm.map(Math.abs), run).frame),
  };
}

/** How far one side of a pair moves further than the other, signed, at its own furthest. */
function oneSided(
  own: Float32Array | undefined,
  other: Float32Array | undefined,
  run: Run,
): number {
  if (own === undefined || other === undefined) return 0;
  const { frame } = peakOf(own.map(Math.abs), run);
  if (frame < 0) return 0;
  const difference = own[frame]! - (Number.isFinite(other[frame]!) ? other[frame]! : 0);
  return Math.abs(difference) > LEAST_ONE_SIDED * Math.abs(own[frame]!) ? difference : 0;
}

/** The frames between two times, or those given where there is none between. */
function clip(timeS: Float64Array, { onset, offset }: Edges, fallback: Run): Run {
  let from = fallback.from;
  let to = fallback.to;
  while (from > 0 && timeS[from - 1]! >= onset) from--;
  while (to < timeS.length - 1 && timeS[to + 1]! <= offset) to++;
  return { from, to };
}

/** Whether a closure of both eyes lies within an episode of one side. */
function swallows(episode: Episode, closure: Closure): boolean {
  return episode.lidScore > 0 && episode.from < closure.from && closure.to < episode.to;
}

/** 0.5 at a score of `EVEN_SCORE` thresholds, towards 1 beyond. */
function confidenceOf(score: number): number {
  return 1 / (1 + Math.exp(-SCORE_STEEPNESS * (score - EVEN_SCORE)));
}
