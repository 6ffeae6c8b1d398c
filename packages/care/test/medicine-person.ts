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
  const { timeInSpasm } = record.measures;
  const free = share === 0;
  return {
    ...entry,
    when: `${on(day)}T10:00:00+00:00`,
    side: 'left',
    record: {
      ...record,
      quality: { ...record.quality, verdict },
      laterality: { ...record.laterality, pattern: free ? 'none' : 'one-side' },
      affectedSide: free ? null : 'left',
      measures: {
        ...record.measures,
        timeInSpasm: {
          unit: timeInSpasm.unit,
          value: share,
          low: share,
          high: share,
          measurableS: 30,
        },
      },
    },
  };
}
