import type { Refusal, RefusalCode } from '@facialis/refusal';
import type { Recording } from '@facialis/spasm';

/** What the command's exit code says. */
export const EXIT = {
  /** Done; a recording was usable or limited. */
  done: 0,
  /** A fault of the program itself. */
  fault: 1,
  /** The command was not written as it should be. */
  usage: 2,
  /** The input was refused; nothing was written. */
  refused: 3,
  /** A recording that cannot be judged; its record and page say why. */
  unusable: 4,
  /** The output could not be written; what was begun has been removed. */
  output: 5,
  /** A part of the installation is missing; `facialis doctor` says which. */
  installation: 6,
  /** Something unusual is to be confirmed first; nothing was kept. */
  asked: 7,
  /** `verify` found something lost or altered; it says what and the way out. */
  faults: 8,
  /** Stopped by Ctrl-C or another signal; nothing half-written is left. */
  interrupted: 130,
} as const;

const OUTPUT: readonly RefusalCode[] = ['output-not-writable', 'disk-full'];
const INSTALLATION: readonly RefusalCode[] = [
  'decoder-missing',
  'encoder-missing',
  'model-missing',
  'browser-missing',
];

/** The exit code of a refusal. */
export function exitOfRefusal({ code }: Refusal): number {
  if (OUTPUT.includes(code)) return EXIT.output;
  return INSTALLATION.includes(code) ? EXIT.installation : EXIT.refused;
}

/** The exit code of a record that was written. */
export function exitOfRecording({ quality }: Recording): number {
  return quality.verdict === 'unusable' ? EXIT.unusable : EXIT.done;
}
