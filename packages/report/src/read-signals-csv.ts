import { type Refusal, refuse } from '@facialis/refusal';
import type { SideSignals, Signals } from '@facialis/spasm';
import { SIDE_COLUMNS } from './signals-csv.ts';

/** The last column, which holds words instead of numbers. */
const STATE = 'state';

/**
 * Reads what `signalsCsvLines` wrote, as exactly as it was written. A column without any number is
 * absent, as in a recording that cannot tell; closures of the lids are always there. Refuses a
 * text that is no such table or is cut off.
 *
 * @param stateNames names of the face's states, in the order that `signals.state` counts in
 */
export function readSignalsCsv(text: string, stateNames: readonly string[]): Signals | Refusal {
  const headEnd = text.indexOf('\n');
  const head = text.slice(0, Math.max(headEnd, 0)).split(',');
  if (head[0] !== 'time_s' || head.at(-1) !== STATE) {
    return damaged('a table whose header begins with time_s', 'another beginning');
  }
  if (!text.endsWith('\n')) return damaged('a table to its last line', 'a line that is cut off');
  const numbers = head.slice(0, -1).map((): number[] => []);
  const states: number[] = [];
  let at = headEnd + 1;
  while (at < text.length) {
    for (const column of numbers) {
      const end = text.indexOf(',', at);
      if (end < 0) return damaged(`${head.length} cells in every row`, 'a row with fewer');
      column.push(end === at ? Number.NaN : Number(text.slice(at, end)));
      at = end + 1;
    }
    const end = text.indexOf('\n', at);
    states.push(stateNames.indexOf(text.slice(at, end)));
    at = end + 1;
  }
  return signalsOf(new Map(numbers.map((values, i) => [head[i]!, values])), states);
}

function signalsOf(columns: ReadonlyMap<string, number[]>, states: number[]): Signals | Refusal {
  const timeS = Float64Array.from(columns.get('time_s')!);
  if (timeS.some((time, row) => !(time >= (timeS[row - 1] ?? time)))) {
    return damaged('times that rise from row to row', 'others');
  }
  const numbersOf = (name: string): Float32Array | undefined => {
    const values = columns.get(name);
    return values?.some((value) => !Number.isNaN(value)) ? Float32Array.from(values) : undefined;
  };
  const sideOf = (side: 'left' | 'right'): SideSignals => {
    const channels = SIDE_COLUMNS.flatMap(([name, channel]) => {
      const values = numbersOf(`${side}_${name}`);
      return values ? [[channel, values] as const] : [];
    });
    const lidClosure = new Float32Array(timeS.length).fill(Number.NaN);
    return { lidClosure, ...Object.fromEntries(channels) };
  };
  const [yawDeg, pitchDeg, rollDeg, luma] = ['yaw_deg', 'pitch_deg', 'roll_deg', 'luma'].map(
    numbersOf,
  );
  return {
    timeS,
    left: sideOf('left'),
    right: sideOf('right'),
    tracked: Uint8Array.from(columns.get('tracked') ?? []),
    ...(states.every((state) => state >= 0) && { state: Uint8Array.from(states) }),
    ...(yawDeg && { yawDeg }),
    ...(pitchDeg && { pitchDeg }),
    ...(rollDeg && { rollDeg }),
    ...(luma && { luma }),
  };
}

function damaged(need: string, got: string): Refusal {
  return refuse('file-damaged', {
    need,
    got,
    remedy: 'Measure the video again.',
  });
}
