import type { Kind } from '@facialis/record';
import { MAPPINGS } from './kinds/mappings.ts';
import { isPart, type Mapping, type Part } from './mapping.ts';
import type { Place } from './place.ts';

/** Where a field of the record stands in FHIR. */
export interface MappedField {
  /** Path of the field in its entry; `[]` stands for every member of a list. */
  readonly field: string;
  /** Type of the resource that holds it. */
  readonly resource: string;
  /** What the resource is within the entry, such as `toxin-session.points`; its tag. */
  readonly tag: string;
  /** The element. */
  readonly element: string;
}

/** Where every field of a kind of entry stands, in the order of the mapping. */
export function mappedFields(kind: Kind): MappedField[] {
  const mapping = MAPPINGS[kind];
  return Object.entries(mapping.fields).flatMap(([field, place]) =>
    isPart(place) ? ofPart(mapping, field, place) : ofPlace(mapping, field, place),
  );
}

function ofPlace(
  { kind, resource, companions }: Mapping,
  field: string,
  place: Place,
): MappedField[] {
  const beside = place.on === undefined ? undefined : companions[place.on];
  const holder = {
    resource: beside?.resource ?? resource,
    tag: place.on === undefined ? kind : `${kind}.${place.on}`,
  };
  return place.inner
    ? Object.entries(place.inner).map(([name, { where }]) => ({
        field: `${field}.${name}`,
        ...holder,
        element: where,
      }))
    : [{ field, ...holder, element: place.where }];
}

function ofPart({ kind }: Mapping, field: string, part: Part): MappedField[] {
  return Object.entries(part.fields).map(([name, { where }]) => ({
    field: `${field}${part.many ? '[]' : ''}.${name}`,
    resource: part.resource,
    tag: `${kind}.${field}`,
    element: where,
  }));
}
