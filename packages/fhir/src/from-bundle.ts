import { isRefusal, type Refusal } from '@facialis/refusal';
import { findCircular } from './cycles.ts';
import { takeForeign } from './foreign/take.ts';
import { readItems } from './guard.ts';
import type { Imported } from './imported.ts';
import { takeOwn } from './own.ts';
import { beginIntake } from './patient.ts';
import { refuseOlder } from './version.ts';
import { World } from './world.ts';

/**
 * Reads one person's record out of a FHIR R4 bundle of any system. What the record understands is
 * taken; every other resource is listed with the reason, so that nothing vanishes. A bundle that
 * `toBundle` wrote gives back the same record.
 *
 * A bundle from before R4, XML, a bundle of no person or of several, and JSON that is malformed,
 * too large or too deep are refused, without a word of what they hold.
 *
 * @param value the bundle as text or as parsed JSON
 * @param options.now the clock, for times in the future
 */
export function fromBundle(
  value: unknown,
  { now = new Date() }: { now?: Date } = {},
): Imported | Refusal {
  // Text, shape, size and depth.
  const items = readItems(value);
  if (isRefusal(items)) return items;
  // A resource of an older version would be misread, so that none is looked at.
  const older = refuseOlder(items);
  if (older) return older;
  // Resources that hold nothing or are part of themselves are put aside.
  const world = new World(items);
  const intake = beginIntake(world, now);
  if (isRefusal(intake)) return intake;
  for (const item of items) {
    if (Object.keys(item.resource).length === 0) intake.ledger.leaveOut(item, 'no-resource');
  }
  for (const item of findCircular(world)) intake.ledger.leaveOut(item, 'circular-reference');
  // The record's own entries, then what others wrote.
  takeOwn(intake);
  takeForeign(intake);
  return intake.close();
}
