import type { LeftOutReason } from './imported.ts';
import { isObject } from './json.ts';
import type { Item, World } from './world.ts';

/** Why a resource is not about the person; undefined when it is. */
export function subjectFault(
  { resource }: Item,
  patient: Item,
  world: World,
): LeftOutReason | undefined {
  const reference = resource.subject ?? resource.patient;
  if (!isObject(reference)) return 'another-person';
  const subject = world.resolve(reference);
  if (subject === undefined) return 'broken-reference';
  return subject === patient ? undefined : 'another-person';
}
