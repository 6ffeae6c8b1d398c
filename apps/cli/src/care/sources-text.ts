import { citation, figureWords, STATEMENTS, type StatementId, sourcesOf } from '@facialis/care';

/** Statements with figure, people and source, numbered from 1, each on lines of its own. */
export function sourcesText(ids: readonly StatementId[]): string {
  const lines = [...new Set(ids)].map((id, i) => `[${i + 1}] ${statementText(id)}`);
  return lines.length === 0 ? '' : `Sources\n${lines.join('\n')}\n`;
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
