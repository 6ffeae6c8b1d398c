import { type Entry, EXAMPLES } from '@facialis/record';
import { on, strength } from './toxin-person.ts';

/** How much of a day's deviation is left the next day. */
const LASTING = 0.7;
/** Strength without treatment and its spread. */
const [LEVEL, SPREAD] = [6, 1.5];

/** A strength about every third day, which goes in stretches; `factor` is what of it is left that day. */
export function drawDays(seed: number, days: number, factor: (day: number) => number): Entry[] {
  const numbers = numbersOf(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - numbers())) * Math.cos(2 * Math.PI * numbers());
  let [deviation, next] = [normal(), numbers() * 3];
  const entries: Entry[] = [];
  for (let day = 0; day <= days; day++) {
    if (day >= next) {
      const value = (LEVEL + SPREAD * deviation) * factor(day);
      entries.push(strength(day, Math.round(Math.min(10, Math.max(0, value)))));
      next = day + 1 + 4 * numbers();
    }
    deviation = LASTING * deviation + Math.sqrt(1 - LASTING ** 2) * normal();
  }
  return entries;
}

/** Evenly spread numbers from 0 to 1 (Mulberry32). */
function numbersOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A recording of the left side with this share of the time in spasm, %. */
export function recordingOf(
  day: number,
  share: number,
  verdict: 'usable' | 'unusable' = 'usable',
): Entry {
  const { record, ...entry } = EXAMPLES.recording;
  const { measures } = record;
  const found = share > 0 && verdict === 'usable';
  const pattern = found ? 'one-side' : verdict === 'usable' ? 'none' : 'undetermined';
  return {
    ...entry,
    when: `${on(day)}T10:00:00+00:00`,
    side: 'left',
    record: {
      ...record,
      quality: { ...record.quality, verdict },
      laterality: { ...record.laterality, pattern },
      affectedSide: found ? 'left' : null,
      measures: {
        ...measures,
        timeInSpasm: measured(measures.timeInSpasm, share),
        spasmRate: measured(measures.spasmRate, share / 2),
      },
    },
  };
}

function measured<M extends { measurableS: number; unit: string }>({ unit }: M, value: number) {
  return { unit: unit as M['unit'], value, low: value / 2, high: 2 * value, measurableS: 30 };
}
