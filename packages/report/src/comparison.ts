import type { Comparison, MeasureChange, MeasureName, Recording } from '@facialis/spasm';
import { formatQuantity, UNITS } from '@facialis/units';
import { decimal, NOT_MEASURED, tieUnits } from './figure-text.ts';
import { type Html, html, NOTHING } from './html.ts';
import { MEASURE_GROUPS, MEASURE_LABELS } from './measure-words.ts';
import { renderPage } from './page.ts';
import { verdictOf } from './verdict.ts';

/** Lengths in the units of a dumbbell's drawing. */
const PLOT_WIDTH = 240;
const PLOT_HEIGHT = 34;
const MARGIN = 8;
const BEFORE_Y = 11;
const AFTER_Y = 23;
const DOT = 4;

function changeWords(change: MeasureChange): string {
  if (change.change === null) return '–';
  const sign = change.change > 0 ? '+' : '';
  return sign + formatQuantity(change.change, change.unit);
}

function intervalWords({ low, high, unit }: MeasureChange): string {
  if (low === null || high === null) return '';
  const { decimals } = UNITS[unit];
  return `${decimal(low, decimals)} to ${decimal(high, decimals)}`;
}

function judgement({ change, exceedsRepeatability }: MeasureChange): string {
  if (change === null) return 'cannot be compared';
  if (exceedsRepeatability === null) return 'too little to tell';
  if (!exceedsRepeatability) return 'within repeatability';
  return change > 0 ? '▲ rose, beyond repeatability' : '▼ fell, beyond repeatability';
}

function whisker(
  low: number | null,
  high: number | null,
  y: number,
  x: (v: number) => string,
): Html {
  if (low === null || high === null) return NOTHING;
  return html`<path class="axis" d="M${x(low)} ${y}H${x(high)}"/>`;
}

/** Before above and after below on one scale from zero, each with its interval. */
function dumbbell(change: MeasureChange, a: Recording, b: Recording): Html {
  const { name, before, after } = change;
  if (before === null || after === null) return NOTHING;
  const [one, two] = [a.measures[name], b.measures[name]];
  const figures = [
    before,
    after,
    one.low ?? before,
    one.high ?? before,
    two.low ?? after,
    two.high ?? after,
  ];
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  const width = high - low || 1;
  const x = (value: number) =>
    decimal(MARGIN + ((value - low) / width) * (PLOT_WIDTH - 2 * MARGIN), 1);
  return html`<svg class="dumbbell" aria-hidden="true" viewBox="0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}"><path class="zero" d="M${x(0)} 2V${PLOT_HEIGHT - 2}"/>${whisker(one.low, one.high, BEFORE_Y, x)}${whisker(two.low, two.high, AFTER_Y, x)}<path class="link" d="M${x(before)} ${BEFORE_Y}L${x(after)} ${AFTER_Y}"/><circle class="before" cx="${x(before)}" cy="${BEFORE_Y}" r="${DOT}"/><circle class="after" cx="${x(after)}" cy="${AFTER_Y}" r="${DOT}"/></svg>`;
}

function row(change: MeasureChange, a: Recording, b: Recording): Html {
  const { name, unit, before, after } = change;
  const value = (figure: number | null) =>
    figure === null ? NOT_MEASURED : formatQuantity(figure, unit);
  return html`<tr><th scope="row">${MEASURE_LABELS[name]}</th><td class="number">${value(before)}</td><td class="number">${value(after)}</td><td class="plot">${dumbbell(change, a, b)}</td><td class="number">${changeWords(change)}<small>${intervalWords(change)}</small></td><td>${judgement(change)}</td></tr>`;
}

/** The measures that the sentence at the top names, in this order. */
const HEADLINE: readonly MeasureName[] = ['spasmRate', 'timeInSpasm'];

function headline(changes: readonly MeasureChange[]): string {
  const parts = HEADLINE.flatMap((name) => {
    const change = changes.find((one) => one.name === name);
    if (change === undefined || change.before === null || change.after === null) return [];
    const { unit, before, after } = change;
    const verb =
      change.exceedsRepeatability !== true
        ? 'did not clearly change,'
        : after > before
          ? 'rose'
          : 'fell';
    const { decimals } = UNITS[unit];
    const figures = `from ${decimal(before, decimals)} to ${decimal(after, decimals)}${unit === '%' ? ' %' : ''}`;
    return [`${MEASURE_LABELS[name].toLowerCase()} ${verb} ${figures}`];
  });
  if (parts.length === 0) return 'These two recordings share no measure that could be compared.';
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function warnings(texts: readonly string[]): Html {
  if (texts.length === 0) return NOTHING;
  return html`<section class="warning" aria-labelledby="warning-title"><h2 id="warning-title">Warning: these recordings differ in more than the face</h2><ul class="reasons">${texts.map((text) => html`<li>${text}</li>`)}</ul></section>`;
}

const KEY = html`<ul class="legend" aria-label="Marks in the drawings">
<li><svg aria-hidden="true" viewBox="0 0 28 14"><circle class="before" cx="14" cy="7" r="5"/></svg>before</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><circle class="after" cx="14" cy="7" r="5"/></svg>after</li>
<li><svg aria-hidden="true" viewBox="0 0 28 14"><path class="axis" d="M2 7H26"/></svg>95 % interval</li></ul>`;

/**
 * Writes the page that compares two recordings, the first taken before and the second after:
 * each measure with its change, the interval of the change, and whether it exceeds what measuring
 * the same face twice would give. A recording that is unusable is compared in nothing.
 */
export function renderComparison(comparison: Comparison, a: Recording, b: Recording): string {
  const unusable = [a, b].filter((one) => one.quality.verdict === 'unusable');
  const groups = MEASURE_GROUPS.map(({ title, names }) => {
    const changes = names.flatMap((name) => comparison.changes.filter((one) => one.name === name));
    return html`<tbody><tr><th class="group" scope="rowgroup" colspan="6">${title}</th></tr>${changes.map((change) => row(change, a, b))}</tbody>`;
  });
  const heads = ['Measure', 'Before', 'After', 'Both with 95 % interval', 'Change', 'Judgement'];
  const table = html`<p class="lead">Before: ${a.source.name}. ${tieUnits(verdictOf(a).sentence)}<br>After: ${b.source.name}. ${tieUnits(verdictOf(b).sentence)}</p>
${warnings(comparison.warnings)}
<h2>Measure by measure</h2>${KEY}
<div class="scroll" role="region" tabindex="0" aria-label="Table of changes"><table><caption>A change exceeds repeatability when its 95 % interval leaves zero out. Each drawing has its own scale; the thin line is zero.</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>${groups}</table></div>`;
  const refused = html`<p class="lead">${unusable.map(({ source }) => `${source.name} cannot be judged. `)}Its own report says why and what to do.</p>`;
  return renderPage({
    title: 'Facialis comparison',
    header: html`<p>Facialis comparison</p><p>${a.source.name} and ${b.source.name}</p>`,
    main:
      unusable.length > 0
        ? html`<h1>These recordings cannot be compared.</h1>${refused}`
        : html`<h1>${headline(comparison.changes)}</h1>${table}`,
    footer: html`<p>The intervals cover how well each recording pins its figures down, not how a person differs from day to day. This page supports a clinician’s judgement; it does not diagnose.</p>`,
  });
}
