/** A value as JSON holds it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object as JSON holds it; a name whose value is undefined is not written. */
export interface JsonObject {
  [name: string]: Json | undefined;
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; none when it is no list. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text, or undefined for anything else. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The steps of a path such as `dosage[0].asNeededBoolean`. */
function stepsOf(path: string): (string | number)[] {
  return path.split(/[.[\]]+/).flatMap((step) => {
    if (step === '') return [];
    return /^\d+$/.test(step) ? Number(step) : step;
  });
}

/** What stands at a path, or undefined. */
export function getAt(root: Json | undefined, path: string): Json | undefined {
  let found = root;
  for (const step of stepsOf(path)) {
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined;
    else found = isObject(found) ? found[step] : undefined;
  }
  return found;
}

/** Writes at a path; objects and lists on the way are made. */
export function setAt(root: JsonObject, path: string, value: Json): void {
  const steps = stepsOf(path);
  let place: JsonObject | Json[] = root;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    const made: Json = next === undefined ? value : typeof next === 'number' ? [] : {};
    place = entered(place, step, next === undefined, made);
  }
}

function entered(
  place: JsonObject | Json[],
  step: string | number,
  last: boolean,
  made: Json,
): JsonObject | Json[] {
  const holder = place as Record<string | number, Json | undefined>;
  if (last || holder[step] === undefined) holder[step] = made;
  return holder[step] as JsonObject | Json[];
}

/** The path of a primitive's own extensions: `a.b` becomes `a._b`. */
export function elementPath(path: string): string {
  const at = path.lastIndexOf('.') + 1;
  return `${path.slice(0, at)}_${path.slice(at)}`;
}
