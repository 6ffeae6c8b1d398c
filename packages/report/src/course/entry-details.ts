import type { Version } from '@facialis/record/store';
import { type Html, html } from '../html.ts';
import { MEASURE_LABELS } from '../measure-words.ts';
import { measureLine, verdictOf } from '../verdict.ts';
import { KIND_LABELS, plainWords, sideOf, timeOf, timeWords } from './entry-words.ts';

/** Fields that stand in an entry's heading. */
const IN_HEADING: readonly string[] = ['kind', 'when', 'side'];
/** A time of the record: nothing else of its text looks so. */
const TIME = /^\d{4}(~|-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?)?$/;
/** A code of the record. */
const CODE = /^[a-z]+(-[a-z0-9]+)+$/;

/** One entry with all of its fields. */
export function renderEntry({ content, version, at, actor, why }: Version): Html {
  const side = sideOf(content);
  const heading = [KIND_LABELS[content.kind], timeWords(timeOf(content)), side === '' ? '' : side];
  const fields = Object.entries(content).filter(([name]) => !IN_HEADING.includes(name));
  const kept = `Version ${version}, kept ${timeWords(at)} UTC by ${actor}${why === undefined ? '' : `: ${why}`}`;
  return html`<article class="entry"><h3>${heading.filter((part) => part !== '').join(', ')}</h3><dl>${fields.map(
    ([name, value]) =>
      html`<div><dt>${fieldWords(name)}</dt><dd>${fieldValue(name, value, content)}</dd></div>`,
  )}</dl><p><small>${kept}</small></p></article>`;
}

function fieldValue(name: string, value: unknown, content: Version['content']): Html {
  if (content.kind === 'recording' && name === 'record') return recordOf(content.record);
  return partOf(name, value);
}

/** A measured record by its sentence and key measures; the whole of it stands in its files. */
function recordOf(record: Extract<Version['content'], { kind: 'recording' }>['record']): Html {
  const { sentence, certainty, keyMeasures } = verdictOf(record);
  const figures =
    record.quality.verdict === 'unusable'
      ? []
      : keyMeasures.map((name) => `${MEASURE_LABELS[name]}: ${measureLine(record, name)}`);
  return html`${sentence} ${certainty}<ul>${figures.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function partOf(name: string, value: unknown): Html {
  if (Array.isArray(value)) {
    if (value.length === 0) return html`none`;
    return html`<ul>${value.map((item) => html`<li>${partOf(name, item)}</li>`)}</ul>`;
  }
  if (typeof value === 'object' && value !== null) {
    return html`${Object.entries(value).map(
      ([inner, part], index) =>
        html`${index > 0 ? ', ' : ''}${fieldWords(inner)}: ${partOf(inner, part)}`,
    )}`;
  }
  return html`${scalarWords(value)}`;
}

function scalarWords(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (TIME.test(value)) return timeWords(value);
  return CODE.test(value) ? plainWords(value) : value;
}

/** A field's name in plain words: `firstMuscle` is `first muscle`. */
function fieldWords(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
