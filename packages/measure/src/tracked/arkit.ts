import { isRefusal, type Refusal } from '@facialis/refusal';
import type { SideSignals } from '@facialis/spasm';
import { countRows, GIVE_RATE, readFrameNumbers, readTimecodes, type Times } from './clock.ts';
import { closureFrom, median } from './open-level.ts';
import { readNumbers, refuseTable, type Table } from './table.ts';
import type { Readout } from './tracked.ts';

/**
 * Blendshapes of one side, each 0 (neutral) to 1 (the tracker's strongest). Apple's Left is the
 * person's own left, "closure of the eyelids over the left eye"
 * (https://developer.apple.com/documentation/arkit/arfaceanchor/blendshapelocation); Unreal, whose app
 * Live Link Face is, calls these values face-relative: as seen looking out of the face.
 *
 * Never add MouthLeft and MouthRight here: Live Link Face writes these two the other way round.
 */
const SHAPES = {
  blink: 'eyeBlink',
  smile: 'mouthSmile',
  stretch: 'mouthStretch',
  dimple: 'mouthDimple',
  browUp: 'browOuterUp',
  browDown: 'browDown',
} as const;

type Shape = keyof typeof SHAPES;

const LIMITS = [
  'Blendshapes have no millimetres: apertures and displacements in mm are absent.',
  "The lids' closure follows the tracker's own scale of blinking.",
  "The tracker's left is taken for the person's left.",
];

/** Whether a table holds ARKit's blendshapes for the lids of both sides. */
export function isArkit(table: Table): boolean {
  return (
    columnOf(table, 'eyeBlinkLeft') !== undefined && columnOf(table, 'eyeBlinkRight') !== undefined
  );
}

/** Reads ARKit's blendshapes as Live Link Face writes them, or with frame numbers and a given rate. */
export function readArkit(table: Table, frameRate: number | undefined): Readout | Refusal {
  const times = readTimes(table, frameRate);
  if (isRefusal(times)) return times;
  const left = readSide(table, times.timeS, 'Left');
  if (isRefusal(left)) return left;
  const right = readSide(table, times.timeS, 'Right');
  if (isRefusal(right)) return right;
  const tracked = Uint8Array.from(times.timeS, (_, index) =>
    Number.isFinite(left.lidClosure[index]) && Number.isFinite(right.lidClosure[index]) ? 1 : 0,
  );
  return {
    kind: 'arkit',
    signals: { timeS: times.timeS, left, right, tracked },
    clock: times.clock,
    limits: LIMITS,
  };
}

function readTimes(table: Table, frameRate: number | undefined): Times | Refusal {
  const timecode = columnOf(table, 'timecode');
  if (frameRate === undefined) {
    if (timecode !== undefined) return readTimecodes(table, timecode);
    return refuseTable(table, 1, {
      need: 'a column Timecode, or the frame rate',
      got: 'neither',
      remedy: GIVE_RATE,
    });
  }
  const frame = columnOf(table, 'frame');
  if (frame !== undefined) return readFrameNumbers(table, frame, frameRate);
  const blinks = readNumbers(table, [columnOf(table, 'eyeBlinkLeft') ?? '']);
  return isRefusal(blinks) ? blinks : countRows(blinks[0]?.length ?? 0, frameRate);
}

function readSide(
  table: Table,
  timeS: Float64Array,
  side: 'Left' | 'Right',
): SideSignals | Refusal {
  const present = (Object.keys(SHAPES) as Shape[]).flatMap((shape) => {
    const column = columnOf(table, `${SHAPES[shape]}${side}`);
    return column === undefined ? [] : [{ shape, column }];
  });
  const numbers = readNumbers(
    table,
    present.map(({ column }) => column),
  );
  if (isRefusal(numbers)) return numbers;
  const shapes = new Map(present.map(({ shape }, position) => [shape, numbers[position]]));
  const blink = shapes.get('blink') ?? new Float64Array();
  const pulls = (['smile', 'stretch', 'dimple'] as const).flatMap((name) => shapes.get(name) ?? []);
  const [browUp, browDown] = [shapes.get('browUp'), shapes.get('browDown')];
  return {
    // What is not closed is open: the aperture on the tracker's own scale.
    lidClosure: closureFrom(
      timeS,
      blink.map((closed) => 1 - closed),
    ),
    ...(pulls.length > 0 && {
      mouthActivity: aboveRest(
        blink.map((_, index) => Math.max(...pulls.map((pull) => pull[index] ?? 0))),
        0,
      ),
    }),
    ...(browUp &&
      browDown && {
        browActivity: aboveRest(
          browUp.map((up, index) => up - (browDown[index] ?? 0)),
          -1,
        ),
      }),
  };
}

/** A series against its own median, kept between `lowest` and 1. */
function aboveRest(series: Float64Array, lowest: number): Float32Array {
  const rest = median(series);
  return Float32Array.from(series, (value) => Math.min(1, Math.max(lowest, value - rest)));
}

/** The column of a name however it is spelled: `EyeBlinkLeft`, `eyeBlinkLeft`, `eyeBlink_L`. */
function columnOf(table: Table, name: string): string | undefined {
  return table.columns.find((column) => {
    const spelled = column.toLowerCase().replace(/_l$/, 'left').replace(/_r$/, 'right');
    return spelled === name.toLowerCase();
  });
}
