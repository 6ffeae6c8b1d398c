/** Addresses of the code systems that other systems know. */
export const SYSTEMS = {
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  hpo: 'http://human-phenotype-ontology.org',
  atc: 'http://www.whocc.no/atc',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
} as const;

/** One code of a system that others know, with the words that belong to it. */
export interface KnownCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

const snomed = (code: string, display: string) => ({ system: SYSTEMS.snomed, code, display });

/** Hemifacial spasm, by each system that has a confirmed code for it. */
export const HEMIFACIAL_SPASM: readonly KnownCode[] = [
  snomed('13753008', 'Hemifacial spasm'),
  { system: SYSTEMS.icd10, code: 'G51.3', display: 'Clonic hemifacial spasm' },
  { system: SYSTEMS.hpo, code: 'HP:0010828', display: 'Hemifacial spasm' },
];

/** Codes by which other systems may mean hemifacial spasm, beside those above. */
export const ALSO_HEMIFACIAL_SPASM: readonly KnownCode[] = [
  { system: SYSTEMS.icd10cm, code: 'G51.3', display: 'Clonic hemifacial spasm' },
  { system: SYSTEMS.icd10cm, code: 'G51.31', display: 'Clonic hemifacial spasm, right' },
  { system: SYSTEMS.icd10cm, code: 'G51.32', display: 'Clonic hemifacial spasm, left' },
  { system: SYSTEMS.icd10cm, code: 'G51.33', display: 'Clonic hemifacial spasm, bilateral' },
  { system: SYSTEMS.icd10cm, code: 'G51.39', display: 'Clonic hemifacial spasm, unspecified' },
];

/** A facial spasm as a finding. */
export const FACIAL_SPASM: KnownCode = snomed('32402008', 'Facial spasm');

/** The person's own side. */
export const LATERALITY = {
  left: snomed('7771000', 'Left'),
  right: snomed('24028007', 'Right'),
  both: snomed('51440002', 'Right and left'),
} as const;

/** Botulinum toxin of any sort and brand. */
export const BOTULINUM_TOXIN: KnownCode = {
  system: SYSTEMS.atc,
  code: 'M03AX01',
  display: 'botulinum toxin',
};

/** Magnetic resonance imaging of the brain. */
export const MRI_BRAIN: KnownCode = {
  system: SYSTEMS.loinc,
  code: '24590-2',
  display: 'MR Brain',
};

/** The sum of the nine questions on depression. */
export const PHQ9_TOTAL: KnownCode = {
  system: SYSTEMS.loinc,
  code: '44261-6',
  display: 'PHQ-9 total score [Reported]',
};
