import { MEASURE_NAMES, type QualityReason, type Recording } from '@facialis/spasm';
import { type Html, html, NOTHING } from './html.ts';
import { MEASURE_LABELS } from './measure-words.ts';

/** A reason's code as words: `frame-rate-low` becomes `Frame rate low`. */
export function reasonTitle(reason: QualityReason): string {
  const words = reason.code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Which measures a reason leaves out, as a sentence; nothing when it leaves none out. */
function leftOut({ leavesOut }: QualityReason): Html {
  const names = MEASURE_NAMES.filter((name) => leavesOut.includes(name));
  if (names.length === 0) return NOTHING;
  const words = names.map((name) => MEASURE_LABELS[name].toLowerCase()).join(', ');
  const list = names.length === MEASURE_NAMES.length ? 'all measures' : words;
  return html` <span>Left out: ${list}.</span>`;
}

/** A reason on one line, short enough to stand inside a figure. */
export function reasonLine(reason: QualityReason): string {
  const where = reason.at === undefined ? '' : ` at ${reason.at}`;
  return `${reasonTitle(reason)}${where}: ${reason.got}, needed ${reason.need}.`;
}

/** The reasons as a list, each with what was needed, what there was, and what to do. */
export function renderReasons(reasons: readonly QualityReason[]): Html {
  if (reasons.length === 0) return NOTHING;
  return html`<ul class="reasons">${reasons.map(
    (reason) => html`<li><b>${reasonLine(reason)}</b> ${reason.remedy}${leftOut(reason)}</li>`,
  )}</ul>`;
}

/** The warning at the top of a page; nothing when there is nothing to warn of. */
export function renderWarning(recording: Recording): Html {
  if (recording.quality.reasons.length === 0) return NOTHING;
  return html`<section class="warning" aria-labelledby="warning-title"><h2 id="warning-title">Warning: this recording is ${recording.quality.verdict}</h2>${renderReasons(recording.quality.reasons)}</section>`;
}
