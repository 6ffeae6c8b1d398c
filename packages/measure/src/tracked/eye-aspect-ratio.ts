import { isRefusal, type Refusal } from '@facialis/refusal';
import { countRows, GIVE_RATE, readFrameNumbers, readTimestamps, type Times } from './clock.ts';
import { closureFrom } from './open-level.ts';
import { readNumbers, readTexts, refuseTable, type Table } from './table.ts';
import type { Readout } from './tracked.ts';

/**
 * Spellings of the two columns, with the one that marks valid rows. JeFaPaTo's `_l` is the mesh's
 * eye of points 263 and 362, which is the person's own left.
 */
const SPELLINGS = [
  { left: 'EAR2D6_l', right: 'EAR2D6_r', valid: 'EAR2D6_valid' },
  { left: 'EAR3D6_l', right: 'EAR3D6_r', valid: 'EAR3D6_valid' },
  { left: 'ear_l', right: 'ear_r', valid: 'ear_valid' },
  { left: 'ear_left', right: 'ear_right', valid: 'ear_valid' },
  { left: 'left_ear', right: 'right_ear', valid: 'ear_valid' },
];

/** Cells of the valid column that leave a row out. */
const INVALID = /^(false|0)$/i;

const LIMITS = [
  'Eye-aspect ratios tell of the lids only: mouth, brow and cheek are absent, and so is every mm.',
  'A landmark tracker under-reads partly closed lids, and so does the closure found here.',
  "The table's left is taken for the person's left.",
];

/** Whether a table holds an eye-aspect ratio for each eye. */
export function isEyeAspectRatio(table: Table): boolean {
  return spellingOf(table) !== undefined;
}

/**
 * Reads eye-aspect ratios (Soukupová and Čech, Computer Vision Winter Workshop 2016) with times
 * from a column `time_s`, or from frame numbers and a given rate.
 */
export function readEyeAspectRatio(table: Table, frameRate: number | undefined): Readout | Refusal {
  const spelling = spellingOf(table);
  if (!spelling) throw new TypeError(`columns of eye-aspect ratios, received ${table.columns}`);
  const numbers = readNumbers(table, [spelling.left, spelling.right]);
  if (isRefusal(numbers)) return numbers;
  const [left = new Float64Array(), right = new Float64Array()] = numbers;
  const valid = table.columns.includes(spelling.valid) ? readTexts(table, spelling.valid) : [];
  if (isRefusal(valid)) return valid;
  const times = readTimes(table, left.length, frameRate);
  if (isRefusal(times)) return times;
  for (const [index, cell] of valid.entries()) {
    if (INVALID.test(cell)) left[index] = right[index] = Number.NaN;
  }
  const { timeS, clock } = times;
  return {
    kind: 'eye-aspect-ratio',
    signals: {
      timeS,
      left: { lidClosure: closureFrom(timeS, left) },
      right: { lidClosure: closureFrom(timeS, right) },
      tracked: Uint8Array.from(left, (ratio, index) =>
        Number.isFinite(ratio) && Number.isFinite(right[index]) ? 1 : 0,
      ),
    },
    clock,
    limits: LIMITS,
  };
}

function readTimes(table: Table, rows: number, frameRate: number | undefined): Times | Refusal {
  if (frameRate !== undefined) {
    return table.columns.includes('frame')
      ? readFrameNumbers(table, 'frame', frameRate)
      : countRows(rows, frameRate);
  }
  if (table.columns.includes('time_s')) return readTimestamps(table, 'time_s');
  return refuseTable(table, 1, {
    need: 'a column time_s in seconds, or the frame rate',
    got: 'neither',
    remedy: GIVE_RATE,
  });
}

function spellingOf({ columns }: Table): (typeof SPELLINGS)[number] | undefined {
  return SPELLINGS.find(({ left, right }) => columns.includes(left) && columns.includes(right));
}
