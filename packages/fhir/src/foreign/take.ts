import { v5 } from 'uuid';
import { foreignId } from '../identity.ts';
import type { LeftOutReason } from '../imported.ts';
import type { Intake } from '../intake.ts';
import { subjectFault } from '../subject.ts';
import { type Item, typeOf } from '../world.ts';
import { conditionReader } from './condition.ts';
import { encounterReader } from './encounter.ts';
import { requestReader, statementReader } from './medication.ts';
import { observationReader } from './observation.ts';
import { type Reader, unread } from './reader.ts';

/** How resources of other systems are understood, by their type. Other types have no place. */
const READERS: Readonly<Record<string, Reader>> = {
  Condition: conditionReader,
  Encounter: encounterReader,
  MedicationRequest: requestReader,
  MedicationStatement: statementReader,
  Observation: observationReader,
};

/** Takes what is understood of other systems' resources; the rest is left out with the reason. */
export function takeForeign(intake: Intake): void {
  const items = intake.world.items.filter((item) => !intake.ledger.has(item));
  // First those that may be read together with others, so that the others count as taken.
  const faults = items.map((item) => [item, takeOne(intake, item)] as const);
  for (const [item, fault] of faults) if (fault) intake.ledger.leaveOut(item, fault);
}

function takeOne(intake: Intake, item: Item): LeftOutReason | undefined {
  const reader = READERS[typeOf(item.resource)];
  if (reader === undefined) return 'no-place';
  const fault = subjectFault(item, intake.patient, intake.world);
  if (fault) return fault;
  const understood = reader.read(item.resource, intake.world);
  if (typeof understood === 'string') return understood;
  const content = intake.checked(understood.content);
  if (content === undefined) return 'cannot-be';
  const given = foreignId(item);
  const id = intake.has(given) ? v5(typeOf(item.resource), given) : given;
  intake.keep(id, content);
  intake.ledger.take(item, id, unread(item.resource, reader.reads));
  for (const other of understood.also ?? []) {
    intake.ledger.take(other, id, unread(other.resource, ['code', 'status']));
  }
  return undefined;
}
