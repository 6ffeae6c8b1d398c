import { citation, figureWords, STATEMENTS, type StatementId, sourcesOf } from '@facialis/care';
import { type Html, html, NOTHING } from '../html.ts';
import type { Speech } from './speech.ts';

/** The published statements that a report rests on, numbered in the order in which they are cited. */
export class Citations {
  readonly #cited: StatementId[] = [];
  readonly #speech: Speech;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** The numbers of statements, which lead to their sources at the end of the report. */
  cite(...ids: readonly StatementId[]): Html {
    const numbers = [...new Set(ids)].map((id) => this.#numberOf(id)).sort((a, b) => a - b);
    const runs = numbers.reduce<number[][]>((all, number) => {
      const run = all.at(-1);
      if (run?.at(-1) === number - 1) run.push(number);
      else all.push([number]);
      return all;
    }, []);
    const links = runs.map((run) => {
      const [first, last] = [run[0]!, run.at(-1)!];
      const label = first === last ? `Source ${first}` : `Sources ${first} to ${last}`;
      const shown = first === last ? `${first}` : `${first}–${last}`;
      return html`<a class="cite" href="#source-${first}" aria-label="${this.#speech.say(label)}">[${shown}]</a>`;
    });
    return html`${links}`;
  }

  /** What a statement says, with its figure and its number. */
  tell(id: StatementId): Html {
    const { figure } = STATEMENTS[id];
    return html`${this.#own(STATEMENTS[id].says)}${figure === undefined ? '' : `: ${this.#speech.say(figureWords(figure))}`} ${this.cite(id)}`;
  }

  #numberOf(id: StatementId): number {
    if (!this.#cited.includes(id)) this.#cited.push(id);
    return this.#cited.indexOf(id) + 1;
  }

  /** Every statement that was cited, with its figure, whom it is about, and where it stands. */
  render(): Html {
    const { say } = this.#speech;
    if (this.#cited.length === 0) return NOTHING;
    return html`<section aria-labelledby="sources"><h2 id="sources">${say('Sources')}</h2><ol class="sources">${this.#cited.map((id, i) => html`<li id="source-${i + 1}">${this.#statement(id)}</li>`)}</ol></section>`;
  }

  #statement(id: StatementId): Html {
    const { say } = this.#speech;
    const { says, figure, population, people, reading, limits } = STATEMENTS[id];
    const figures = figure === undefined ? '' : `: ${say(figureWords(figure))}`;
    const whom = people === undefined ? say(population) : `${say(population)}, n = ${people}`;
    const sources = sourcesOf(id).map(citation).join('; ');
    const where =
      sources === ''
        ? say('No source: assumed by this program, and marked so.')
        : html`<cite lang="en">${sources}</cite>`;
    const how = reading === 'read' ? '' : ` (${say(reading)})`;
    const limit = limits === undefined ? '' : ` ${say(limits)}`;
    return html`${this.#own(says)}${figures} (${whom})${how}.${limit} ${where}`;
  }

  /** A sentence of the evidence; where it is known in English alone it is marked so. */
  #own(english: string): Html {
    const { say, language } = this.#speech;
    const said = say(english);
    return said === english && language !== 'en'
      ? html`<span lang="en">${english}</span>`
      : html`${said}`;
  }
}
