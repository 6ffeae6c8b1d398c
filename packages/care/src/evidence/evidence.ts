import { ASSUMPTIONS } from './assumptions.ts';
import { CONDITION } from './condition.ts';
import { MEDICINES } from './medicines.ts';
import { MIMICS } from './mimics.ts';
import { SIGNS } from './signs.ts';
import { SOURCES, type SourceName } from './sources.ts';
import type { Figure, Source, Statement } from './statement.ts';
import { SURGERY } from './surgery.ts';
import { TOXIN } from './toxin.ts';

/** The statements by topic, in the order in which a reader would ask. */
export const TOPICS = {
  condition: CONDITION,
  signs: SIGNS,
  mimics: MIMICS,
  medicines: MEDICINES,
  toxin: TOXIN,
  surgery: SURGERY,
  assumptions: ASSUMPTIONS,
} as const;

/** A topic of the evidence. */
export type Topic = keyof typeof TOPICS;

const ALL = {
  ...CONDITION,
  ...SIGNS,
  ...MIMICS,
  ...MEDICINES,
  ...TOXIN,
  ...SURGERY,
  ...ASSUMPTIONS,
} as const;

/** The name of a statement. */
export type StatementId = keyof typeof ALL;

/** The name of a statement with a figure that may be shown and reckoned with. */
export type FigureId = {
  [Id in StatementId]: (typeof ALL)[Id] extends { reading: 'unverified' }
    ? never
    : (typeof ALL)[Id] extends { figure: Figure }
      ? Id
      : never;
}[StatementId];

/** Every statement by its name. */
export const STATEMENTS: Readonly<Record<StatementId, Statement>> = ALL;

/** The names of all statements. */
export const STATEMENT_IDS = Object.keys(ALL) as StatementId[];

/**
 * The published number of a statement: the only way for a clinical figure into the code. The type
 * leaves out statements that are not verified, which nobody is shown as fact.
 */
export function figure(id: FigureId): Figure {
  return STATEMENTS[id].figure!;
}

/**
 * The value of a statement's figure, in its unit.
 *
 * @throws TypeError where the figure is a range without a value
 */
export function numberOf(id: FigureId): number {
  return present(id, figure(id).value, 'value');
}

/**
 * The standard deviation of a statement's figure, in its unit.
 *
 * @throws TypeError where none was published
 */
export function spreadOf(id: FigureId): number {
  return present(id, figure(id).sd, 'spread');
}

/**
 * Both ends of a statement's figure, in its unit.
 *
 * @throws TypeError where it is no range
 */
export function endsOf(id: FigureId): readonly [low: number, high: number] {
  const { low, high } = figure(id);
  return [present(id, low, 'lower end'), present(id, high, 'upper end')];
}

function present(id: FigureId, number: number | undefined, what: string): number {
  if (number === undefined) throw new TypeError(`${id} must have a ${what}; received none`);
  return number;
}

/** From the lowest to the highest of some figures. */
export interface FigureRange {
  readonly low: number;
  readonly high: number;
  /** Whether the lowest is only known to be lower than that. */
  readonly under: boolean;
  readonly unit: Figure['unit'];
}

/** The range of figures that contradict each other, each with its own statement; never averaged. */
export interface Disagreement extends FigureRange {
  readonly statements: readonly StatementId[];
}

/**
 * The range of the figures of some statements, in the unit of the first; those in other units, and
 * statements without a figure, do not move the ends.
 */
export function rangeOf([first, ...others]: readonly [FigureId, ...StatementId[]]): FigureRange {
  const { unit } = figure(first);
  const figures = [first, ...others].flatMap((id) => STATEMENTS[id].figure ?? []);
  const ends = figures
    .filter((one) => one.unit === unit)
    .flatMap(({ value, low, high, under = false }) =>
      [value, low, high].flatMap((end) => (end === undefined ? [] : { end, under })),
    );
  const values = ends.map(({ end }) => end);
  const low = Math.min(...values);
  const under = ends.some((one) => one.end === low && one.under);
  return { low, high: Math.max(...values), under, unit };
}

/**
 * A figure together with those that contradict it. Figures in other units, and statements without
 * a figure, are named but do not move the ends.
 */
export function disagreement(id: FigureId): Disagreement {
  const others = (STATEMENTS[id].conflictsWith ?? []) as StatementId[];
  return { ...rangeOf([id, ...others]), statements: [id, ...others] };
}

/** The sources of a statement. */
export function sourcesOf(id: StatementId): readonly Source[] {
  return STATEMENTS[id].sources.map((name) => SOURCES[name as SourceName]);
}

/** A source as it is printed: authors, year, journal, identifiers. */
export function citation({ authors, year, journal, doi, pmid, pmc, quotedBy }: Source): string {
  const parts = [
    [authors, year].filter((part) => part !== undefined).join(' '),
    journal ?? '',
    doi === undefined ? '' : `doi ${doi}`,
    pmid === undefined ? '' : `PMID ${pmid}`,
    pmc ?? '',
    quotedBy === undefined ? '' : `quoted by ${quotedBy}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A statement with all that is needed to show it. */
export interface ToldStatement extends Statement {
  readonly id: StatementId;
  readonly topic: Topic;
  /** Its sources as they are printed. */
  readonly citations: readonly string[];
}

/** The statements of one topic, or all, in their order. */
export function tellStatements(only?: Topic): ToldStatement[] {
  const topics = (Object.keys(TOPICS) as Topic[]).filter((topic) => !only || topic === only);
  return topics.flatMap((topic) =>
    (Object.keys(TOPICS[topic]) as StatementId[]).map((id) => ({
      id,
      topic,
      ...STATEMENTS[id],
      citations: sourcesOf(id).map(citation),
    })),
  );
}
