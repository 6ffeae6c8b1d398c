import { readEntry as readRecordEntry } from '@facialis/record';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { changedElements } from './changes.ts';
import { patientReader } from './foreign/person.ts';
import { unread } from './foreign/reader.ts';
import { entryIdOf, foreignId } from './identity.ts';
import { Intake } from './intake.ts';
import { MAPPINGS } from './kinds/mappings.ts';
import { readEntry } from './read.ts';
import { type Item, tagOf, typeOf, type World } from './world.ts';

/** Begins with the person of a bundle, who must be one and have a year of birth. */
export function beginIntake(world: World, now: Date): Intake | Refusal {
  const patients = world.items.filter(({ resource }) => typeOf(resource) === 'Patient');
  const patient = patients[0];
  if (patient === undefined || patients.length > 1) {
    return refuse('bundle-invalid', {
      need: 'a bundle of one person, as one Patient',
      got: patient === undefined ? 'no Patient' : `${patients.length} of them`,
      remedy: 'Have the other system export the record of one person.',
    });
  }
  const id = tagOf(patient.resource) === 'person' ? entryIdOf(patient) : undefined;
  return id === undefined ? foreignPerson(world, now, patient) : ownPerson(world, now, patient, id);
}

function ownPerson(world: World, now: Date, patient: Item, id: string): Intake | Refusal {
  const { content } = readEntry(MAPPINGS.person, patient, new Map());
  const intake = intakeOf(world, now, patient, id, content);
  if (isRefusal(intake)) return intake;
  const entry = { id, content: intake.person };
  const [without] = changedElements([['', patient]], MAPPINGS.person, entry, intake);
  intake.ledger.take(patient, id, without);
  return intake;
}

function foreignPerson(world: World, now: Date, patient: Item): Intake | Refusal {
  const said = patientReader.read(patient.resource, world);
  const content = typeof said === 'string' ? {} : said.content;
  const intake = intakeOf(world, now, patient, foreignId(patient), content);
  if (isRefusal(intake)) return intake;
  intake.ledger.take(patient, intake.id, unread(patient.resource, patientReader.reads));
  return intake;
}

function intakeOf(
  world: World,
  now: Date,
  patient: Item,
  id: string,
  said: unknown,
): Intake | Refusal {
  const content = readRecordEntry(said, { now });
  if (isRefusal(content) || content.kind !== 'person') {
    return refuse('bundle-invalid', {
      at: `entry[${patient.at}]`,
      need: 'a Patient with a year of birth, and a name, sex and language that can be kept',
      got: 'one without',
      remedy: 'Add the year of birth in the other system, or make the person by hand.',
    });
  }
  return new Intake(world, now, patient, { id, content });
}
