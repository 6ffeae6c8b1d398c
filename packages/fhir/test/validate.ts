import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import type { FhirResource } from 'fhir/r4.js';
import { structures } from './definitions.ts';
import { isMember, type Token } from './value-set.ts';

/** What a terminology element holds, as the validator hands it over. */
interface Collected {
  readonly type: string;
  readonly path: string;
  readonly value: unknown;
}

type Indexed = Parameters<typeof indexStructureDefinitionBundle>[0];
indexStructureDefinitionBundle([...structures()] as Indexed);

/**
 * What is wrong with a resource by the definitions of R4: structure, cardinality, unknown elements,
 * data types, invariants, and membership in value sets that are required. Nothing when it is good.
 */
export function validate(resource: FhirResource): string[] {
  const tokens: Record<string, Collected[]> = {};
  return [...structureFaults(resource, tokens), ...bindingFaults(tokens)];
}

function structureFaults(resource: FhirResource, tokens: Record<string, Collected[]>): string[] {
  try {
    return validateResource(resource, { collect: { tokens } })
      .filter(({ details }) => !isUnresolved(details?.text ?? ''))
      .map(said);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue as Issue[]).map(said);
  }
}

/** A reference by `urn:uuid:` does not show its type; the tests of bundles resolve it themselves. */
function isUnresolved(text: string): boolean {
  return text.startsWith('Invalid reference: got "urn:uuid:');
}

interface Issue {
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

function said({ details, expression }: Issue): string {
  return `${expression?.join(', ') ?? ''}: ${details?.text ?? ''}`;
}

function bindingFaults(tokens: Record<string, Collected[]>): string[] {
  return Object.entries(tokens).flatMap(([valueSet, found]) =>
    found
      .filter(
        ({ type, value }) => !tokensOf(type, value).some((token) => isMember(valueSet, token)),
      )
      .map(({ path }) => `${path}: not a member of ${valueSet}`),
  );
}

function tokensOf(type: string, value: unknown): Token[] {
  if (type === 'CodeableConcept') return (value as { coding?: Token[] }).coding ?? [];
  if (type === 'Coding' || type === 'Quantity') return [value as Token];
  return [{ code: String(value) }];
}
