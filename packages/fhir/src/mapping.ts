import type { EntryOf, Kind } from '@facialis/record';
import type { LocalConcept } from './codec.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './place.ts';

/** A resource that an entry is written as: its type and the elements that are always the same. */
export interface Sheet {
  readonly resource: string;
  /**
   * Elements that FHIR asks for or that follow from others; they are not read back. References are
   * symbols: `#patient`, `#main`, `#side.left`, `#medication` for the companion of that name.
   */
  fixed(content: JsonObject): JsonObject;
  readonly concepts?: readonly LocalConcept[];
}

/** A resource beside the main one. */
export interface Beside extends Sheet {
  /** List of the main resource that names it, when that is how they are tied. */
  readonly listedIn?: string;
}

/** One resource beside the main one. It is there when one of its fields is, or always. */
export interface Companion extends Beside {
  readonly always?: boolean;
}

/** A list, or one object, whose members are resources of their own. */
export interface Part extends Beside {
  /** Whether the field is a list; one object otherwise. */
  readonly many: boolean;
  readonly fields: Readonly<Record<string, Place>>;
}

/** How a kind of entry is said in FHIR: every field has its place. */
export interface Mapping extends Sheet {
  readonly kind: Kind;
  readonly companions: Readonly<Record<string, Companion>>;
  readonly fields: Readonly<Record<string, Place | Part>>;
}

type FieldOf<T> = T extends unknown ? keyof T : never;

/** A mapping that leaves out no field of its kind: one without a place does not compile. */
export function mapping<K extends Kind>(
  kind: K,
  parts: Sheet & {
    readonly companions?: Readonly<Record<string, Companion>>;
    readonly fields: Readonly<Record<Exclude<FieldOf<EntryOf<K>>, 'kind'>, Place | Part>>;
  },
): Mapping {
  return { companions: {}, ...parts, kind };
}

/** Whether a field is written as resources of its own. */
export function isPart(place: Place | Part): place is Part {
  return 'fields' in place;
}
