import { KINDS, SIDES } from '@facialis/record';
import { changedElements, differing, identityIn, identityOf } from './changes.ts';
import { entryIdOf } from './identity.ts';
import type { LeftOutReason } from './imported.ts';
import type { Intake } from './intake.ts';
import { MAPPINGS } from './kinds/mappings.ts';
import { PART_SYSTEM } from './local.ts';
import type { Mapping } from './mapping.ts';
import { PROVENANCE, provenanceOf, readProvenance } from './provenance.ts';
import { readEntry } from './read.ts';
import { subjectFault } from './subject.ts';
import { type Item, identifierOf, tagOf, typeOf } from './world.ts';
import { partValue, sideStructure } from './write.ts';

/** Takes what the record itself once wrote, whatever ids another system gave it since. */
export function takeOwn(intake: Intake): void {
  for (const kind of KINDS) take(intake, kind, (item) => takeEntry(intake, MAPPINGS[kind], item));
  take(intake, PROVENANCE, (item) => takeProvenance(intake, item));
  take(intake, 'side', (item) => takeSide(intake, item));
  for (const item of intake.world.items) {
    const isPart = identifierOf(item.resource, PART_SYSTEM) !== undefined;
    if (isPart) intake.ledger.leaveOut(item, 'without-its-entry');
  }
}

/** Takes the resources that have a tag, or leaves them out with the reason that comes back. */
function take(
  { world, ledger }: Intake,
  tag: string,
  one: (item: Item) => LeftOutReason | undefined,
): void {
  for (const item of world.items) {
    if (ledger.has(item) || tagOf(item.resource) !== tag) continue;
    const fault = one(item);
    if (fault) ledger.leaveOut(item, fault);
  }
}

function takeEntry(intake: Intake, mapping: Mapping, main: Item): LeftOutReason | undefined {
  const { ledger, world, patient } = intake;
  const fault = subjectFault(main, patient, world);
  if (fault) return fault;
  const id = entryIdOf(main);
  const isMain = typeOf(main.resource) === mapping.resource;
  if (id === undefined || intake.has(id) || !isMain) return 'not-understood';
  const read = readEntry(mapping, main, world.partsOf(id));
  const content = intake.checked(read.content);
  if (content === undefined) return 'not-understood';
  intake.keep(id, content);
  const items = [['', main] as const, ...read.parts];
  const changes = changedElements(items, mapping, { id, content }, intake);
  for (const [at, [, item]] of items.entries()) ledger.take(item, id, changes[at]);
  return undefined;
}

function takeProvenance(intake: Intake, item: Item): LeftOutReason | undefined {
  const { target } = item.resource;
  const entry = intake.world.resolve(Array.isArray(target) ? target[0] : undefined);
  const id = entry && entryIdOf(entry);
  const kept = readProvenance(item);
  const isAttached = id !== undefined && kept !== undefined && intake.attach(id, kept);
  if (!isAttached) return 'without-its-entry';
  const without = differing(item.resource, provenanceOf(id, kept).resource, {
    found: identityIn(intake.world),
    again: (address) => address.replace('urn:uuid:', ''),
  });
  intake.ledger.take(item, id, without);
  return undefined;
}

function takeSide({ world, id, ledger }: Intake, item: Item): LeftOutReason | undefined {
  const value = identifierOf(item.resource, PART_SYSTEM);
  const side = SIDES.find((each) => value === partValue(id, `side.${each}`));
  if (side === undefined) return 'without-its-entry';
  const without = differing(item.resource, sideStructure(id, side).resource, {
    found: identityIn(world),
    again: identityOf([], id),
  });
  ledger.take(item, id, without);
  return undefined;
}
