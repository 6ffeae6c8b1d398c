import type { Signals, SpasmEvent } from '@facialis/spasm';

/** Signals that move as the events say, with noise, and a stretch in which the face was lost. */
export function makeSignals(
  options: { durationS?: number; frameRate?: number; lidsOnly?: boolean },
  events: readonly SpasmEvent[],
  lost: { from: number; to: number },
  next: () => number,
): Signals {
  const { durationS = 60, frameRate = 30, lidsOnly = false } = options;
  const count = Math.round(durationS * frameRate);
  const series = () => new Float32Array(count);
  const half = () => ({
    lidClosure: series(),
    apertureMm: series(),
    commissureLateralMm: series(),
    commissureUpMm: series(),
    browMm: series(),
    cheekMm: series(),
  });
  const left = half();
  const right = half();
  const timeS = Float64Array.from(
    { length: count },
    (_, i) => (i + (next() - 0.5) * 0.2) / frameRate,
  ).sort();
  const tracked = new Uint8Array(count).fill(1);
  let first = 0;
  for (let i = 0; i < count; i++) {
    const t = timeS[i]!;
    while (first < events.length && events[first]!.offset + 0.3 < t) first++;
    for (const [name, values] of [
      ['left', left],
      ['right', right],
    ] as const) {
      let [lid, x, y, brow] = [next() * 0.03, 0.2 * next(), 0.2 * next(), 0.3 * (next() - 0.5)];
      for (let e = first; e < events.length && events[e]!.onset - 0.3 < t; e++) {
        const event = events[e]!;
        if (event.side !== 'both' && event.side !== name) continue;
        const level = Math.min(
          1,
          Math.max(0, (t - event.onset) / 0.08),
          Math.max(0, (event.offset - t) / 0.12),
        );
        lid += level * (event.peakLidClosure ?? 0);
        x += level * (event.peakCommissureLateralMm ?? (event.kind === 'voluntary' ? 3 : 0));
        y += level * (event.peakCommissureUpMm ?? (event.kind === 'voluntary' ? 2 : 0));
        brow += level * (event.peakBrowMm ?? 0);
      }
      values.lidClosure[i] = Math.min(1, lid);
      values.apertureMm[i] = 9.2 * (1 - Math.min(1, lid));
      values.commissureLateralMm[i] = x;
      values.commissureUpMm[i] = y;
      values.browMm[i] = brow;
      values.cheekMm[i] = y * 0.6;
      if (t >= lost.from && t < lost.to) {
        tracked[i] = 0;
        for (const channel of Object.values(values)) channel[i] = Number.NaN;
      }
    }
  }
  const sides = lidsOnly
    ? { left: { lidClosure: left.lidClosure }, right: { lidClosure: right.lidClosure } }
    : { left, right };
  return {
    timeS,
    tracked,
    state: tracked.map((one) => (one === 1 ? 0 : 1)),
    yawDeg: series(),
    pitchDeg: series(),
    rollDeg: series(),
    luma: series().fill(128),
    pixelsPerMm: 1.83,
    ...sides,
  };
}
