import type { SideSignals, Signals } from '@facialis/spasm';
import { numberCell } from './csv.ts';

interface Column {
  readonly name: string;
  readonly digits: number;
  readonly values: ArrayLike<number> | undefined;
}

const SECONDS_DIGITS = 6;
const CLOSURE_DIGITS = 4;
const MILLIMETRE_DIGITS = 3;
const ACTIVITY_DIGITS = 4;
const DEGREE_DIGITS = 2;
const LUMA_DIGITS = 1;

/** Channels of one half of the face: the column's name behind the side, the array, the digits. */
export const SIDE_COLUMNS: readonly (readonly [string, keyof SideSignals, number])[] = [
  ['lid_closure', 'lidClosure', CLOSURE_DIGITS],
  ['commissure_lateral_mm', 'commissureLateralMm', MILLIMETRE_DIGITS],
  ['commissure_up_mm', 'commissureUpMm', MILLIMETRE_DIGITS],
  ['brow_mm', 'browMm', MILLIMETRE_DIGITS],
  ['cheek_mm', 'cheekMm', MILLIMETRE_DIGITS],
  ['aperture_mm', 'apertureMm', MILLIMETRE_DIGITS],
  ['mouth_activity', 'mouthActivity', ACTIVITY_DIGITS],
  ['brow_activity', 'browActivity', ACTIVITY_DIGITS],
];

function columns(signals: Signals): Column[] {
  return [
    { name: 'time_s', digits: SECONDS_DIGITS, values: signals.timeS },
    ...SIDE_COLUMNS.flatMap(([name, channel, digits]) =>
      (['left', 'right'] as const).map((side) => ({
        name: `${side}_${name}`,
        digits,
        values: signals[side][channel],
      })),
    ),
    { name: 'tracked', digits: 0, values: signals.tracked },
    { name: 'yaw_deg', digits: DEGREE_DIGITS, values: signals.yawDeg },
    { name: 'pitch_deg', digits: DEGREE_DIGITS, values: signals.pitchDeg },
    { name: 'roll_deg', digits: DEGREE_DIGITS, values: signals.rollDeg },
    { name: 'luma', digits: LUMA_DIGITS, values: signals.luma },
  ];
}

/**
 * The lines of `signals.csv`, each with its line end: a header, then one row a frame. Seconds of
 * the video's own clock, closures from 0 to 1, millimetres, degrees, luma from 0 to 255. A cell is
 * blank where nothing was measured, and a whole column is where the recording cannot tell.
 *
 * @param stateNames names of the face's states, in the order that `signals.state` counts in
 */
export function* signalsCsvLines(
  signals: Signals,
  stateNames: readonly string[],
): Generator<string, void, undefined> {
  const all = columns(signals);
  yield `${[...all.map((column) => column.name), 'state'].join(',')}\n`;
  for (let frame = 0; frame < signals.timeS.length; frame++) {
    let line = '';
    for (const { values, digits } of all) line += `${numberCell(values?.[frame], digits)},`;
    const state = signals.state?.[frame];
    yield `${line}${state === undefined ? '' : (stateNames[state] ?? '')}\n`;
  }
}
