import type { Recording, Signals } from '@facialis/spasm';
import { type Channel, traceChannels } from './channels.ts';
import { spasmsOf } from './event-words.ts';
import { clock, LONGEST_IN_SECONDS } from './figure-text.ts';
import { type Html, html } from './html.ts';
import { reasonLine } from './quality.ts';
import { traceRows } from './rows.ts';
import { type Span, unmeasuredSpans } from './spans.ts';
import { drawTraceRow } from './traces.ts';

interface TraceFigures {
  readonly recording: Recording;
  readonly signals: Signals;
  readonly letters: ReadonlyMap<number, string>;
}

/** Stretches closer than this share of a row are one stretch in its drawing. */
const JOIN_SHARE = 1 / 640;

const LEGEND = html`<ul class="legend" aria-label="Marks in the traces">
<li><svg aria-hidden="true" viewBox="0 0 28 14"><rect class="band right" width="28" height="14"/><rect class="bar right" width="28" height="4"/></svg>spasm, right half</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><rect class="band left" width="28" height="14"/><rect class="bar left" y="10" width="28" height="4"/></svg>spasm, left half</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><rect class="blink" x="10" width="5" height="14"/></svg>blink</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><rect class="bilateral-closure" x="1" y="1" width="26" height="12"/></svg>both eyes closing</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><rect class="voluntary" x="1" y="1" width="26" height="12"/></svg>voluntary movement</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><path class="hatch" d="M2 14L12 0M10 14L20 0M18 14L28 0"/></svg>not measurable</li>
</ul>`;

function describe(recording: Recording, span: Span, channels: readonly Channel[]): string {
  const count = (side: 'left' | 'right' | 'both') =>
    spasmsOf(recording).filter(
      (event) => event.side === side && event.onset < span.to && event.offset > span.from,
    ).length;
  const names = channels.map((channel) => channel.label.toLowerCase()).join(', ');
  return `Traces of ${names} over time, the right half of the face above each axis, the left half below it, on one scale. Spasms here: ${count('right')} right, ${count('left')} left, ${count('both')} on both. The table of spasms lists them with their times.`;
}

function row(
  figures: TraceFigures,
  id: string,
  span: Span,
  channels: readonly Channel[],
  warnings: readonly string[],
): Html {
  const { recording, signals, letters } = figures;
  const title = `Both halves of the face from ${clock(span.from)} to ${clock(span.to)}`;
  const drawing = drawTraceRow({
    id,
    title,
    description: describe(recording, span, channels),
    span,
    axis: wholeSpan(signals).to > LONGEST_IN_SECONDS ? 'min:s' : 's',
    timeS: signals.timeS,
    channels,
    events: recording.events,
    unmeasured: unmeasuredSpans(signals, (span.to - span.from) * JOIN_SHARE),
    segments: recording.segments,
    letters,
    warnings,
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}">${drawing}</div>`;
}

function wholeSpan(signals: Signals): Span {
  const first = signals.timeS[0] ?? 0;
  return { from: first, to: Math.max(signals.timeS.at(-1) ?? first, first + 1) };
}

/** Channels of the summary: the brow waits for the rows that show everything. */
const SUMMARY_CHANNELS = 2;

/** Whether the summary's one row already shows each spasm, so that rows would only repeat it. */
function fitsOneRow(signals: Signals): boolean {
  const { from, to } = wholeSpan(signals);
  return traceRows(from, to).length === 1;
}

/** The whole recording in one row, with the warnings that go with it, and the legend. */
export function renderOverview(figures: TraceFigures): Html {
  const channels = traceChannels(figures.signals);
  const shown = fitsOneRow(figures.signals) ? channels : channels.slice(0, SUMMARY_CHANNELS);
  const warnings = figures.recording.quality.reasons.map(reasonLine);
  return html`${row(figures, 'overview', wholeSpan(figures.signals), shown, warnings)}${LEGEND}`;
}

/** The recording in rows short enough to see single spasms; nothing more than the overview when it fits. */
export function renderTraceRows(figures: TraceFigures): readonly Html[] {
  if (fitsOneRow(figures.signals)) return [];
  const { from, to } = wholeSpan(figures.signals);
  const channels = traceChannels(figures.signals);
  return traceRows(from, to).map((span, index) => row(figures, `row-${index}`, span, channels, []));
}
