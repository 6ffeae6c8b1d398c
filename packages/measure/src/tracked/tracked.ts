import { type Refusal, refuse } from '@facialis/refusal';
import type { Signals } from '@facialis/spasm';
import { isArkit, readArkit } from './arkit.ts';
import type { Clock, Times } from './clock.ts';
import { isEyeAspectRatio, readEyeAspectRatio } from './eye-aspect-ratio.ts';
import { isOpenFace, readOpenFace } from './openface.ts';
import { readHeader, refuseTable } from './table.ts';

/** What the caller knows of a recording and its table does not say. */
export interface TrackedOptions {
  /** Frames a second of the recording; used in place of the table's own times. */
  readonly frameRate?: number;
  /** Whether the tracked picture was mirrored, so that the tracker's left is the person's right. */
  readonly mirrored?: boolean;
}

/** A recording that another program has tracked. */
export interface TrackedRecording {
  readonly kind: 'arkit' | 'openface' | 'eye-aspect-ratio';
  /** The person's own sides. What the table cannot tell is absent, not zero. */
  readonly signals: Signals;
  readonly source: {
    readonly frames: number;
    readonly durationS: number;
    /** Frames less one over the duration. */
    readonly frameRate: number;
    readonly clock: Clock;
    readonly mirrored: boolean;
  };
  /** What cannot be known from this table, or only under an assumption, as sentences. */
  readonly limits: readonly string[];
}

/** What one format's reader finds in a table, before sides are swapped for a mirrored picture. */
export interface Readout extends Pick<TrackedRecording, 'kind' | 'signals' | 'limits'> {
  readonly clock: Times['clock'];
}

const FORMATS = [
  { is: isArkit, read: readArkit },
  { is: isOpenFace, read: readOpenFace },
  { is: isEyeAspectRatio, read: readEyeAspectRatio },
];

/** The first bytes of a ZIP archive, which an .xlsx workbook is. */
const WORKBOOK = /^PK/;

/** Columns of an unknown header that a refusal repeats. */
const COLUMNS_TOLD = 5;

/**
 * Reads a table of a face tracked elsewhere: ARKit / Live Link Face, OpenFace 2, or eye-aspect
 * ratios (JeFaPaTo). The format is known by its header, `name` is only for messages.
 *
 * Throws a TypeError for a frame rate that is no positive number.
 */
export function readTracked(
  name: string,
  text: string,
  options: TrackedOptions = {},
): TrackedRecording | Refusal {
  const { frameRate, mirrored = false } = options;
  if (frameRate !== undefined && !(frameRate > 0 && frameRate < Number.POSITIVE_INFINITY)) {
    throw new TypeError(`frameRate is a positive number, received ${frameRate}`);
  }
  if (text.trim() === '') {
    return refuse('file-empty', {
      at: name,
      need: 'a table with a header',
      got: 'nothing',
      remedy: 'Export the recording again.',
    });
  }
  if (WORKBOOK.test(text)) {
    return refuseTable({ name }, undefined, {
      need: 'a table as text (CSV)',
      got: 'a workbook (.xlsx)',
      remedy: 'Open it in a spreadsheet and save the sheet as CSV with decimal points.',
    });
  }
  const table = readHeader(name, text);
  const format = FORMATS.find(({ is }) => is(table));
  if (!format) {
    const told = table.columns.slice(0, COLUMNS_TOLD).join(', ');
    return refuseTable(table, 1, {
      need: 'the header of ARKit / Live Link Face, OpenFace 2 or an eye-aspect-ratio table',
      got: table.columns.length > COLUMNS_TOLD ? `${told}, …` : told,
      remedy:
        'Export blendshapes (EyeBlinkLeft, EyeBlinkRight), OpenFace with landmarks (-2Dfp -3Dfp), ' +
        'or the columns EAR2D6_l and EAR2D6_r.',
    });
  }
  const readout = format.read(table, frameRate);
  if ('refused' in readout) return readout;
  const { kind, signals, clock, limits } = readout;
  const { timeS, left, right } = signals;
  const durationS = (timeS[timeS.length - 1] ?? 0) - (timeS[0] ?? 0);
  return {
    kind,
    signals: mirrored ? { ...signals, left: right, right: left } : signals,
    source: {
      frames: timeS.length,
      durationS,
      frameRate: (timeS.length - 1) / durationS,
      clock,
      mirrored,
    },
    limits,
  };
}
