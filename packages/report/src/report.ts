import type { Recording, Signals } from '@facialis/spasm';
import { drawFace } from './face-figure.ts';
import { duration, measureInterval, measureValue, tieUnits } from './figure-text.ts';
import { type FilmStrip, lettersOf, renderFilmStrips } from './film-strip.ts';
import { type Html, html, NOTHING } from './html.ts';
import { MEASURE_LABELS } from './measure-words.ts';
import { renderPage } from './page.ts';
import { renderReasons, renderWarning } from './quality.ts';
import { renderGrades, renderMeasures, renderSegments, renderSpasms } from './tables.ts';
import { renderOverview, renderTraceRows } from './trace-figure.ts';
import { verdictOf } from './verdict.ts';

/** What a report is made of. */
export interface ReportInput {
  readonly recording: Recording;
  readonly signals: Signals;
  /** Empty when pictures are left out. */
  readonly strips: readonly FilmStrip[];
  /** Heading of the page's window; the recording's name when absent. */
  readonly title?: string;
}

const LIMITS = 'This page supports a clinician’s judgement; it does not diagnose.';

function keyFigures(recording: Recording): Html {
  const cells = verdictOf(recording).keyMeasures.map((name) => {
    const measure = recording.measures[name];
    const interval = measureInterval(measure);
    return html`<div><dt>${MEASURE_LABELS[name]}</dt><dd>${measureValue(measure)}</dd><dd class="interval">${interval === '' ? (measure.absent ?? '') : `95 % interval ${interval}`}</dd></div>`;
  });
  return html`<dl class="key">${cells}</dl>`;
}

/** The estimated grades on one line; the rules stand further down. */
function gradesLine({ grades }: Recording): Html {
  const known = grades.filter((grade) => grade.grade !== null);
  if (known.length === 0) return NOTHING;
  const words = known.map(({ scale, grade }) => `${scale} ${grade}`).join('; ');
  return html`<p class="soft">Estimated from this video, not rated by a clinician: ${words}.</p>`;
}

/** The first page: what a clinician reads without help. */
function summary({ recording, signals, strips }: ReportInput): Html {
  const verdict = verdictOf(recording);
  const letters = lettersOf(recording, strips);
  const film = renderFilmStrips(recording, strips);
  const face = drawFace(recording);
  const spread =
    face === NOTHING
      ? NOTHING
      : html`<section aria-labelledby="spread-title"><h2 id="spread-title">Where</h2>${face}</section>`;
  return html`<div class="summary"><h1>${tieUnits(verdict.sentence)}</h1>
<p class="lead">${tieUnits(`${verdict.certainty} ${verdict.grounds}`)}</p>
${renderWarning(recording)}
${keyFigures(recording)}${gradesLine(recording)}
<section aria-labelledby="traces-title"><h2 id="traces-title">Both halves of the face over time</h2>
${renderOverview({ recording, signals, letters })}</section>
<div class="pair${film === NOTHING ? ' alone' : ''}">${film}${spread}</div>
<p class="limits">${LIMITS} Left and right are the person’s own.</p></div>`;
}

function details({ recording, signals, strips }: ReportInput): Html {
  const rows = renderTraceRows({ recording, signals, letters: lettersOf(recording, strips) });
  const traces =
    rows.length === 0
      ? NOTHING
      : html`<section aria-labelledby="rows-title"><h2 id="rows-title">The traces in full</h2>${rows}</section>`;
  return html`<section aria-labelledby="measures-title"><h2 id="measures-title">Measures</h2>${renderMeasures(recording.measures)}</section>
${renderSegments(recording)}${renderGrades(recording.grades)}${traces}${renderSpasms(recording)}`;
}

function quality(recording: Recording): Html {
  const { quality: gate, source } = recording;
  const size =
    source.width === null || source.height === null
      ? ''
      : `, ${source.width} × ${source.height} pixels`;
  const iris = gate.irisPx === null ? '' : ` The iris is ${gate.irisPx.toFixed(1)} pixels wide.`;
  const reasons =
    gate.reasons.length === 0
      ? html`<p>Nothing limits what was measured.</p>`
      : renderReasons(gate.reasons);
  return html`<section aria-labelledby="quality-title"><h2 id="quality-title">Quality of the recording</h2>
<p>${source.frames} frames, ${source.frameRate.toFixed(1)} a second${size}; ${duration(gate.measurableS)} (${(gate.measurableShare * 100).toFixed(0)} %) could be measured.${iris} ${gate.face}</p>${reasons}</section>`;
}

function methods({ methods: { paragraph, references } }: Recording): Html {
  return html`<section aria-labelledby="methods-title"><h2 id="methods-title">Methods</h2><p>${paragraph}</p>
<h3>References</h3><ol>${references.map((reference) => html`<li>${reference}</li>`)}</ol></section>
<section aria-labelledby="limits-title"><h2 id="limits-title">Limits</h2>
<p>${LIMITS} Only what the camera saw was measured: spasms that did not happen during the recording, and muscles that do not move the skin, are not in these figures. Small movements near the noise can be missed. Intervals tell how far chance within this recording may have moved a figure; they do not cover how spasms change from day to day. Grades are estimates made from video by the rule given.</p></section>`;
}

function footer({ source, software }: Recording): Html {
  return html`<p>Made by ${software.name} ${software.version} from ${source.name}, SHA-256 <code>${source.sha256}</code>. Everything was computed on one machine; nothing was sent anywhere.</p>`;
}

function header({ source }: Recording): Html {
  const kind = source.kind === 'video' ? 'Face video' : 'Tracked face';
  const mirrored = source.mirrored ? ', mirrored recording' : '';
  return html`<p>Facialis report</p><p>${kind}: ${source.name}, ${duration(source.durationS)}${mirrored}</p>`;
}

/** A recording that cannot be judged gets its reasons and remedies, and no figures. */
function refusal(recording: Recording): Html {
  return html`<h1>This recording cannot be judged.</h1>
<p class="lead">No figures are given, because they could mislead. This is what to change for the next recording.</p>
<section class="warning" aria-labelledby="reasons-title"><h2 id="reasons-title">Why, and what to do</h2>${renderReasons(recording.quality.reasons)}</section>
<p class="limits">${LIMITS}</p>`;
}

/**
 * Writes the report of a recording as one HTML page that needs no other file and no script. A
 * recording that is unusable gets a page with the reasons and remedies, and no scores.
 */
export function renderReport(input: ReportInput): string {
  const { recording } = input;
  const unusable = recording.quality.verdict === 'unusable';
  return renderPage({
    title: input.title ?? `${recording.source.name}: Facialis report`,
    header: header(recording),
    main: unusable
      ? refusal(recording)
      : html`${summary(input)}${details(input)}${quality(recording)}${methods(recording)}`,
    footer: footer(recording),
  });
}
