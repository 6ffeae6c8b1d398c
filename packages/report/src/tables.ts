import {
  type Grade,
  MEASURES,
  type MeasureName,
  type Measures,
  type Recording,
  type SpasmEvent,
} from '@facialis/spasm';
import { PART_WORDS, spasmsOf } from './event-words.ts';
import {
  clock,
  decimal,
  duration,
  measureInterval,
  measureValue,
  percent,
  tieUnits,
} from './figure-text.ts';
import { type Html, html, NOTHING } from './html.ts';
import { MEASURE_GROUPS, MEASURE_LABELS } from './measure-words.ts';

/** Wraps a table so that a narrow screen scrolls the table and not the page. */
function scrolling(label: string, table: Html): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${table}</div>`;
}

function measureRow(measures: Measures, name: MeasureName): Html {
  const measure = measures[name];
  const why = measure.absent === undefined ? NOTHING : html`<small>${measure.absent}</small>`;
  return html`<tr><th scope="row">${MEASURE_LABELS[name]}<small>${MEASURES[name].what}</small></th><td class="number">${measureValue(measure)}${why}</td><td class="number">${measureInterval(measure) || '–'}</td><td class="number">${duration(measure.measurableS)}</td></tr>`;
}

/** All measures with intervals, units, plain words and the time they rest on. */
export function renderMeasures(measures: Measures): Html {
  const groups = MEASURE_GROUPS.map(
    (group) =>
      html`<tbody><tr><th class="group" scope="rowgroup" colspan="4">${group.title}</th></tr>${group.names.map((name) => measureRow(measures, name))}</tbody>`,
  );
  return scrolling(
    'Table of measures',
    html`<table><caption>Each figure with its 95 % interval: the range of values that chance within this recording leaves open.</caption><thead><tr><th scope="col">Measure</th><th scope="col">Value</th><th scope="col">95 % interval</th><th scope="col">Measured over</th></tr></thead>${groups}</table>`,
  );
}

const SEGMENT_MEASURES: readonly MeasureName[] = [
  'spasmRate',
  'timeInSpasm',
  'eyeClosureTimeRight',
  'eyeClosureTimeLeft',
];

/** The main measures per segment of the protocol; nothing when no protocol was followed. */
export function renderSegments(recording: Recording): Html {
  if (recording.segments.length === 0) return NOTHING;
  const rows = recording.segments.map(
    (segment) =>
      html`<tr><th scope="row">${segment.name}<small>${tieUnits(`${clock(segment.from)} to ${clock(segment.to)}`)}</small></th>${SEGMENT_MEASURES.map(
        (name) =>
          html`<td class="number">${measureValue(segment.measures[name])}<br><small>${measureInterval(segment.measures[name])}</small></td>`,
      )}</tr>`,
  );
  const heads = SEGMENT_MEASURES.map((name) => html`<th scope="col">${MEASURE_LABELS[name]}</th>`);
  return html`<section aria-labelledby="segments-title"><h2 id="segments-title">Segment by segment</h2>${scrolling(
    'Table of segments',
    html`<table><caption>The parts of the examination that the protocol names, with 95 % intervals.</caption><thead><tr><th scope="col">Segment</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  )}</section>`;
}

/** Estimated grades, each with the rule that gave it. */
export function renderGrades(grades: readonly Grade[]): Html {
  if (grades.length === 0) return NOTHING;
  const rows = grades.map(
    (grade) =>
      html`<tr><th scope="row">${grade.scale}</th><td>${grade.grade ?? 'no estimate'}${grade.absent === undefined ? NOTHING : html`<small>${grade.absent}</small>`}</td><td class="wide">${grade.rule} <small>${grade.source}</small></td></tr>`,
  );
  return html`<section aria-labelledby="grades-title"><h2 id="grades-title">Estimated grades</h2>${scrolling(
    'Table of estimated grades',
    html`<table><caption>Estimates made from this video by the rule given; a clinician’s own grading may differ and takes precedence.</caption><thead><tr><th scope="col">Scale</th><th scope="col">Estimate</th><th scope="col">Rule and source</th></tr></thead><tbody>${rows}</tbody></table>`,
  )}</section>`;
}

/** Spasms listed on a page; `recording.json` holds them all. */
const MOST_LISTED = 200;

const orDash = (value: number | null, write: (value: number) => string) =>
  value === null ? '–' : write(value);

function spasmRow(event: SpasmEvent): Html {
  const parts = event.parts.map((part) => PART_WORDS[part]).join(', ');
  return html`<tr><th scope="row">${clock(event.onset)}</th><td class="number">${decimal(event.offset - event.onset, 2)} s</td><td>${event.side}</td><td>${event.form ?? '–'}</td><td class="number">${orDash(event.peakLidClosure, percent)}</td><td class="number">${orDash(event.peakCommissureMm, (mm) => `${decimal(mm, 1)} mm`)}</td><td class="number">${orDash(event.peakBrowMm, (mm) => `${decimal(mm, 1)} mm`)}</td><td>${parts || '–'}</td><td class="number">${decimal(event.confidence * 100, 0)}</td></tr>`;
}

/** Every spasm with its times and strength. */
export function renderSpasms(recording: Recording): Html {
  const spasms = spasmsOf(recording);
  if (spasms.length === 0) return NOTHING;
  const more =
    spasms.length > MOST_LISTED
      ? html`<p>The first ${MOST_LISTED} of ${spasms.length}; the file recording.json lists all.</p>`
      : NOTHING;
  const heads = [
    'Onset',
    'Length',
    'Side',
    'Form',
    'Eye closed',
    'Mouth',
    'Brow',
    'Parts',
    'Sure (of 100)',
  ];
  return html`<section aria-labelledby="spasms-title"><h2 id="spasms-title">Every spasm</h2>${scrolling(
    'Table of spasms',
    html`<table><caption>Times on the video’s own clock; clonic is under one second, tonic one second or longer.</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${spasms.slice(0, MOST_LISTED).map(spasmRow)}</tbody></table>`,
  )}${more}</section>`;
}
