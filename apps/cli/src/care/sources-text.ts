import {
  citation,
  type FigureRange,
  figureWords,
  STATEMENTS,
  type StatementId,
  sourcesOf,
} from '@facialis/care';

/** Numbers the statements that a text rests on, in the order in which they are named. */
export class Footnotes {
  readonly #ids: StatementId[] = [];

  /** The marks of statements, such as `[1][4]`. */
  mark(...ids: readonly StatementId[]): string {
    const marks = ids.map((id) => {
      if (!this.#ids.includes(id)) this.#ids.push(id);
      return `[${this.#ids.indexOf(id) + 1}]`;
    });
    return marks.join('');
  }

  /** All that were named, with figure, people and source, each on a line of its own. */
  text(): string {
    const lines = this.#ids.map((id, i) => `[${i + 1}] ${statementText(id)}\n`);
    return lines.length === 0 ? '' : `Sources\n${lines.join('')}`;
  }
}

/** A heading with a list below it; what is said where there is nothing, or nothing at all. */
export function section(heading: string, lines: readonly string[], empty?: string): string {
  if (lines.length > 0) return `${heading}\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return empty === undefined ? '' : `${heading}\n${empty}\n`;
}

/** A sentence as it leads to a figure: with a colon at its end. */
export function leading(sentence: string): string {
  return sentence.replace(/\.$/, ':');
}

/** A range of figures, or the one figure that both ends are. */
export function rangeText({ low, high, ...rest }: FigureRange): string {
  return figureWords(
    low === high ? { value: low, ...rest } : { low, high, bounds: 'range', ...rest },
  );
}

/** Parts of a text with a blank line between them; empty ones are left out. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** What a statement says, with its figure. */
export function saysText(id: StatementId): string {
  const { says, figure } = STATEMENTS[id];
  return figure === undefined ? says : `${says}: ${figureWords(figure)}.`;
}

/** One statement: what it says, of whom, how it was read, where it stands. */
export function statementText(id: StatementId): string {
  const { says, figure, population, people, reading, limits } = STATEMENTS[id];
  const figures = figure === undefined ? '' : `: ${figureWords(figure)}`;
  const whom = people === undefined ? population : `${population}, n=${people}`;
  const sources = sourcesOf(id).map(citation).join('; ') || 'no source: assumed by this program';
  const limit = limits === undefined ? '' : ` ${limits}`;
  const how = reading === 'read' ? '' : ` (${reading})`;
  return `${says}${figures} (${whom})${how}.${limit} ${sources}`.replaceAll('..', '.');
}
