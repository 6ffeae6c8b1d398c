import type { CodeSystem, CodeSystemConcept, ValueSet, ValueSetComposeInclude } from 'fhir/r4.js';
import { terminology } from './definitions.ts';

/** One code with its system; a bare `code` element has no system. */
export interface Token {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
}

/** The members of a value set. `open`: it names a system that has no list, such as media types. */
interface Expansion {
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly open: ReadonlySet<string>;
}

const { valueSets, codeSystems } = terminology();
const expansions = new Map<string, Expansion>();

/** Whether a code is a member of a value set of the specification. */
export function isMember(canonical: string, token: Token): boolean {
  const { codes, open } = expand(canonical);
  if (token.code === undefined) return false;
  if (token.system === undefined) {
    return open.size > 0 || [...codes.values()].some((set) => set.has(token.code!));
  }
  return open.has(token.system) || codes.get(token.system)?.has(token.code) === true;
}

function expand(canonical: string): Expansion {
  const url = canonical.split('|')[0]!;
  const known = expansions.get(url);
  if (known) return known;
  const valueSet = valueSets.get(url);
  if (valueSet === undefined) throw new Error(`no definition of the value set ${url}`);
  const made = composed(valueSet);
  expansions.set(url, made);
  return made;
}

function composed({ compose }: ValueSet): Expansion {
  const codes = new Map<string, Set<string>>();
  const open = new Set<string>();
  for (const include of compose?.include ?? []) {
    for (const inner of (include.valueSet ?? []).map(expand)) {
      for (const [system, set] of inner.codes) add(codes, system, set);
      for (const system of inner.open) open.add(system);
    }
    if (include.system === undefined) continue;
    const listed = codesOf(include);
    if (listed) add(codes, include.system, listed);
    else open.add(include.system);
  }
  for (const exclude of compose?.exclude ?? []) {
    for (const code of codesOf(exclude) ?? []) codes.get(exclude.system ?? '')?.delete(code);
  }
  return { codes, open };
}

/** The codes that an include names, or undefined when its system has no list of codes. */
function codesOf(include: ValueSetComposeInclude): Iterable<string> | undefined {
  if (include.concept) return include.concept.map(({ code }) => code);
  const system = codeSystems.get(include.system ?? '');
  if (system === undefined || system.content !== 'complete') return undefined;
  const filters = include.filter ?? [];
  if (filters.length === 0) return allOf(system.concept ?? []);
  const isA = filters.every(({ op }) => op === 'is-a');
  return isA ? filters.flatMap(({ value }) => below(system, value)) : undefined;
}

function allOf(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...allOf(concept ?? [])]);
}

function below(system: CodeSystem, code: string): string[] {
  const found = find(system.concept ?? [], code);
  return found ? allOf([found]) : [];
}

function find(concepts: readonly CodeSystemConcept[], code: string): CodeSystemConcept | undefined {
  for (const concept of concepts) {
    const found = concept.code === code ? concept : find(concept.concept ?? [], code);
    if (found) return found;
  }
  return undefined;
}

function add(codes: Map<string, Set<string>>, system: string, more: Iterable<string>): void {
  const set = codes.get(system) ?? new Set();
  for (const code of more) set.add(code);
  codes.set(system, set);
}
