import { type Refusal, refuse } from '@facialis/refusal';
import { isObject, type Json, type JsonObject, textOf } from './json.ts';
import type { Item } from './world.ts';

/** A concept where an older version has a bare code. */
const isCode = (value: Json | undefined) => typeof value === 'string';
/** An element that R4 does not have. */
const isThere = (value: Json | undefined) => value !== undefined;
/** A list where R4 has one value, or the other way round. */
const isList = (value: Json | undefined) => Array.isArray(value);

/**
 * Elements by which resources of DSTU2 and STU3 differ from R4, out of R4's own tables of
 * differences (https://hl7.org/fhir/R4/diff.html).
 */
const OLDER: Readonly<
  Record<string, Readonly<Record<string, (value: Json | undefined) => boolean>>>
> = {
  AllergyIntolerance: {
    clinicalStatus: isCode,
    verificationStatus: isCode,
    assertedDate: isThere,
    substance: isThere,
  },
  Condition: { clinicalStatus: isCode, verificationStatus: isCode, assertedDate: isThere },
  DiagnosticReport: { codedDiagnosis: isThere, image: isThere },
  Encounter: { incomingReferral: isThere, reason: isThere },
  Immunization: { notGiven: isThere, wasNotGiven: isThere, explanation: isThere },
  Medication: { isBrand: isThere, package: isThere, product: isThere },
  MedicationStatement: { taken: isThere, wasNotTaken: isThere, reasonNotTaken: isThere },
  MedicationRequest: { requester: (value) => isObject(value) && isObject(value.agent) },
  Observation: { related: isThere, comments: isThere, comment: isThere },
  Patient: { animal: isThere, careProvider: isThere },
  Procedure: { notDone: isThere, notPerformed: isThere, definition: isList },
  Composition: { class: isThere },
  Device: { udi: isThere },
  ImagingStudy: { accession: isThere, availability: isThere },
  MedicationOrder: { resourceType: isThere },
  DiagnosticOrder: { resourceType: isThere },
  ProcedureRequest: { resourceType: isThere },
};

/** Types that R4 no longer has. */
const OLDER_TYPES = new Set([
  'BodySite',
  'DiagnosticOrder',
  'EligibilityRequest',
  'MedicationOrder',
  'ProcedureRequest',
  'ReferralRequest',
]);

/** Versions before R4 as profiles' addresses name them. */
const OLDER_PROFILE = /(?:\/|^)(?:DSTU2|STU3|3\.0(?:\.\d)?|1\.0\.2)(?:\/|$)/i;

/** Refuses a bundle in which a resource shows signs of a version before R4. */
export function refuseOlder(items: readonly Item[]): Refusal | undefined {
  const old = items.find(({ resource }) => isOlder(resource));
  return (
    old &&
    refuse('bundle-not-read', {
      at: `entry[${old.at}]`,
      need: 'FHIR R4',
      got: 'a resource as FHIR had it before R4',
      remedy: 'Have the other system export FHIR R4, or convert the bundle first.',
    })
  );
}

function isOlder(resource: JsonObject): boolean {
  const type = textOf(resource.resourceType) ?? '';
  const signs = Object.entries(OLDER[type] ?? {});
  const profiles = isObject(resource.meta) ? resource.meta.profile : undefined;
  return (
    OLDER_TYPES.has(type) ||
    signs.some(([element, isSign]) => isSign(resource[element])) ||
    (Array.isArray(profiles) && profiles.some((one) => OLDER_PROFILE.test(textOf(one) ?? '')))
  );
}
