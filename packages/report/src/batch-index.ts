import type { MeasureName, Recording } from '@facialis/spasm';
import type { BatchEntry } from './batch.ts';
import { decimal, measureInterval, measureValue } from './figure-text.ts';
import { type Html, html, NOTHING } from './html.ts';
import { renderPage } from './page.ts';
import { reasonTitle } from './quality.ts';
import { verdictOf } from './verdict.ts';

/** The measures drawn as bars, with the heading of their columns. */
const BARS: readonly { readonly name: MeasureName; readonly heading: string }[] = [
  { name: 'spasmRate', heading: 'Spasms a minute' },
  { name: 'timeInSpasm', heading: 'Time in spasm' },
];
/** Size of a bar's drawing. */
const BAR_WIDTH = 120;
const BAR_HEIGHT = 10;

/** A relative path as a link: every part encoded, so that no name becomes a scheme. */
function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function isUsable(entry: BatchEntry): entry is BatchEntry & { recording: Recording } {
  return 'recording' in entry && entry.recording.quality.verdict !== 'unusable';
}

function bar(recording: Recording, name: MeasureName, most: number): Html {
  const measure = recording.measures[name];
  const { value, low, high } = measure;
  if (value === null) return html`<td>${measureValue(measure)}</td>`;
  const x = (figure: number) => decimal((Math.min(figure, most) / most) * BAR_WIDTH, 1);
  const whisker =
    low === null || high === null
      ? NOTHING
      : html`<path class="axis" d="M${x(Math.max(0, low))} 5H${x(high)}"/>`;
  const side = recording.affectedSide ?? 'none';
  const words = [measureValue(measure), measureInterval(measure)].filter((text) => text !== '');
  return html`<td class="number"><svg class="spark" aria-hidden="true" viewBox="0 0 ${BAR_WIDTH} ${BAR_HEIGHT}"><rect class="bar ${side}" y="1" height="8" width="${x(Math.max(0, value))}"/>${whisker}</svg><br>${words[0]!}${words.length > 1 ? html`<small>${words[1]!}</small>` : NOTHING}</td>`;
}

function row(entry: BatchEntry, most: ReadonlyMap<MeasureName, number>): Html {
  if (!('recording' in entry)) {
    const { code, need, got, remedy } = entry.refusal;
    return html`<tr><th scope="row">${entry.file}</th><td>refused</td><td colspan="3"><b>${code.replaceAll('-', ' ')}</b>: ${got}, needed ${need}. ${remedy}</td></tr>`;
  }
  const { recording } = entry;
  const reasons = recording.quality.reasons.map(reasonTitle).join('; ');
  const head = html`<th scope="row"><a href="${address(entry.report)}">${entry.file}</a></th><td>${recording.quality.verdict}${reasons === '' ? NOTHING : html`<small>${reasons}</small>`}</td>`;
  if (!isUsable(entry))
    return html`<tr>${head}<td colspan="3">${verdictOf(recording).sentence}</td></tr>`;
  const bars = BARS.map(({ name }) => bar(recording, name, most.get(name)!));
  return html`<tr>${head}<td>${verdictOf(recording).finding}</td>${bars}</tr>`;
}

/** Largest figure of each bar's column over the batch, its upper limit included; 1 when all are 0. */
function largest(entries: readonly BatchEntry[]): ReadonlyMap<MeasureName, number> {
  const usable = entries.filter(isUsable);
  return new Map(
    BARS.map(({ name }) => {
      const figures = usable.map(({ recording: { measures } }) =>
        Math.max(measures[name].value ?? 0, measures[name].high ?? 0),
      );
      return [name, figures.reduce((a, b) => Math.max(a, b), 0) || 1];
    }),
  );
}

/** The page that lists all files of a batch, each with its finding and a link to its report. */
export function renderBatchIndex(entries: readonly BatchEntry[], title = 'Recordings'): string {
  const most = largest(entries);
  const usable = entries.filter(isUsable).length;
  const heads = ['File', 'Quality', 'Finding', ...BARS.map(({ heading }) => heading)];
  return renderPage({
    title,
    header: html`<p>Facialis batch</p><p>${entries.length} files, ${usable} could be judged</p>`,
    main: html`<h1>${title}</h1><div class="scroll" role="region" tabindex="0" aria-label="Table of recordings"><table class="batch"><caption>One row for each file. Bars share one scale in a column; the line in a bar is the 95 % interval.</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${entries.map((entry) => row(entry, most))}</tbody></table></div>`,
    footer: html`<p>The same figures stand in recordings.csv.</p>`,
  });
}
