import { MEASURE_NAMES, type Recording } from '@facialis/spasm';
import { MEASURE_LABELS } from './measure-words.ts';
import { reasonLine } from './quality.ts';
import { measureLine, verdictOf } from './verdict.ts';

/** Width of the column of names on a terminal. */
const NAME_WIDTH = 36;

/** A name from outside without the signs that would steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{C}/gu, '�');
}

/**
 * The finding for a terminal: about ten lines of plain words without colours. Characters that
 * would steer the terminal are replaced.
 */
export function renderSummary(recording: Recording): string {
  const verdict = verdictOf(recording);
  const lines = [recording.source.name, verdict.sentence];
  if (recording.quality.verdict !== 'unusable') {
    lines.push(verdict.certainty);
    if (verdict.grounds !== '') lines.push(verdict.grounds);
    for (const name of MEASURE_NAMES.filter((one) => verdict.keyMeasures.includes(one))) {
      lines.push(`  ${MEASURE_LABELS[name].padEnd(NAME_WIDTH)} ${measureLine(recording, name)}`);
    }
  }
  for (const reason of recording.quality.reasons) {
    lines.push(`Warning: ${reasonLine(reason)} ${reason.remedy}`);
  }
  lines.push('This supports a clinician’s judgement; it does not diagnose.');
  return `${lines.map(printable).join('\n')}\n`;
}
