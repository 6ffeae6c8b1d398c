import { signalsCsvLines } from '../../packages/report/src/index.ts';
import { FACE_STATES, type Signals } from '../../packages/spasm/src/index.ts';
import { code, page, table } from './markdown.ts';

const ABOUT = `One row a frame. A cell is blank where nothing was measured in that frame, and a whole column is
blank where the recording cannot tell (tables tracked elsewhere). Left and right are the person's own.`;

/** What a column holds, by its name without the side: meaning and unit. */
const WORDS: Readonly<Record<string, readonly [meaning: string, unit: string]>> = {
  time_s: ["time of the frame on the video's own clock; not evenly spaced", 's'],
  lid_closure: ["1 less the aperture over this eye's own open aperture: 0 open, 1 shut", '0 to 1'],
  commissure_lateral_mm: ['mouth corner against its rest, away from the midline', 'mm'],
  commissure_up_mm: ['mouth corner against its rest, upwards', 'mm'],
  brow_mm: ['brow against its rest, up positive', 'mm'],
  cheek_mm: ['skin of the cheek against its rest, up positive', 'mm'],
  aperture_mm: ['gap between the lid margins at mid-pupil', 'mm'],
  mouth_activity: ["pull of the mouth corner on a tracker's own scale (blendshapes)", '0 to 1'],
  brow_activity: ["height of the brow on a tracker's own scale (blendshapes)", '−1 to 1'],
  tracked: ['1 where the face can be measured in this frame, else 0', ''],
  yaw_deg: ['turn of the head', '°'],
  pitch_deg: ['nod of the head', '°'],
  roll_deg: ['tilt of the head', '°'],
  luma: ['mean brightness of the face', '0 to 255'],
  state: [`why a frame is or is not measured: ${FACE_STATES.join(', ')}`, ''],
};

const EMPTY: Signals = {
  timeS: new Float64Array(),
  left: { lidClosure: new Float32Array() },
  right: { lidClosure: new Float32Array() },
  tracked: new Uint8Array(),
};

/** Every column of signals.csv, in its order. */
export function signalsPage(): string {
  const [header = ''] = signalsCsvLines(EMPTY, FACE_STATES);
  const rows = header
    .trim()
    .split(',')
    .map((column) => {
      const [, side, rest = column] = /^(left|right)_(.*)$/.exec(column) ?? [];
      const words = WORDS[rest];
      if (words === undefined) throw new TypeError(`no words for the column ${column}`);
      return [code(column), side ?? '', ...words];
    });
  return page('signals.csv', ABOUT, table(['Column', 'Side', 'What', 'Unit'], rows));
}
