import { DOSE_UNITS, SUBSTANCES } from '@facialis/record';
import { BOTULINUM_TOXIN, SYSTEMS } from '../codes.ts';
import { getAt, isObject, type Json, type JsonObject } from '../json.ts';
import { timesADayAt } from '../timing.ts';
import type { Item, World } from '../world.ts';
import type { Reader } from './reader.ts';
import { authorOf, conceptLine, hasCode, isNotSo, notesOf, timeOf } from './words.ts';

const TIMING = 'dosage[0].timing';
const COMMON = ['status', 'subject', 'medicationCodeableConcept', 'medicationReference', 'note'];

/** A MedicationStatement as a medicine course. */
export const statementReader: Reader = {
  reads: [
    ...COMMON,
    'effectiveDateTime',
    'effectivePeriod',
    'dateAsserted',
    'informationSource',
    'dosage',
  ],
  read: (resource, world) =>
    courseOf(resource, world, {
      when:
        getAt(resource, 'effectivePeriod.start') ??
        resource.effectiveDateTime ??
        resource.dateAsserted,
      end: getAt(resource, 'effectivePeriod.end'),
      source: resource.informationSource,
      dosage: resource.dosage,
    }),
};

/** A MedicationRequest as a medicine course from the day on which it was prescribed. */
export const requestReader: Reader = {
  reads: [...COMMON, 'intent', 'authoredOn', 'requester', 'dosageInstruction'],
  read: (resource, world) =>
    resource.intent === 'order'
      ? courseOf(resource, world, {
          when: resource.authoredOn,
          end: undefined,
          source: resource.requester,
          dosage: resource.dosageInstruction,
        })
      : 'not-so',
};

interface Parts {
  readonly when: Json | undefined;
  readonly end: Json | undefined;
  readonly source: Json | undefined;
  readonly dosage: Json | undefined;
}

function courseOf(resource: JsonObject, world: World, parts: Parts) {
  if (isNotSo(resource.status) || resource.doNotPerform === true) return 'not-so';
  const medication = world.resolve(resource.medicationReference);
  if (resource.medicationReference !== undefined && !medication) return 'broken-reference';
  const concept = medication?.resource.code ?? resource.medicationCodeableConcept;
  const name = conceptLine(concept);
  if (name === undefined) return 'no-words';
  // A toxin is kept with its points or not at all: a course without them would look complete.
  if (hasCode(concept, [BOTULINUM_TOXIN]) || /botulinum/i.test(name)) return 'no-place';
  const when = timeOf(parts.when);
  if (when === undefined) return 'no-time';
  const end = timeOf(parts.end);
  const also: Item[] = medication ? [medication] : [];
  const content: JsonObject = {
    kind: 'medicine',
    when,
    author: authorOf(parts.source, world),
    ...notesOf(resource.note),
    substance: substanceOf(name),
    name,
    ...doseOf(parts.dosage),
    ...(end !== undefined && { end }),
  };
  return { content, also };
}

/** The substance, when it is the only one that the name names. */
function substanceOf(name: string): string {
  const words = name.toLowerCase().split(/[^a-z]+/);
  const named = SUBSTANCES.filter((substance) => words.includes(substance));
  return named.length === 1 ? named[0]! : 'other';
}

/** The dose, when amount, unit and rhythm are all told. */
function doseOf(dosage: Json | undefined): JsonObject {
  const resource = { dosage };
  const quantity = getAt(resource, 'dosage[0].doseAndRate[0].doseQuantity');
  const timesADay = timesADayAt(TIMING).read(resource, {});
  if (!isObject(quantity) || quantity.system !== SYSTEMS.ucum || timesADay === undefined) return {};
  const unit = DOSE_UNITS.find((known) => known === quantity.code);
  const amount = quantity.value;
  return unit === undefined || typeof amount !== 'number'
    ? {}
    : { dose: { amount, unit, timesADay } };
}
