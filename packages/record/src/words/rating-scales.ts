import type { Rating } from './rating.ts';

/** A scale's name. */
export type Scale = Rating['scale'];

/** What there is to know about a scale. */
export interface ScaleEntry {
  /** Its name. */
  readonly name: string;
  /** Who gives it: somebody who looks, or the person. */
  readonly by: 'clinician' | 'self';
  /** Lowest and highest total; null where no source gives it. */
  readonly range: readonly [number, number] | null;
  /** Whether the range was read in the source, or is general knowledge to be verified. */
  readonly verified: boolean;
  /** Where it is described. */
  readonly source: string;
}

/** The scales. A total beyond a verified range is refused; beyond an unverified one it is asked. */
export const SCALES: Readonly<Record<Scale, ScaleEntry>> = {
  jankovic: {
    name: 'Jankovic rating scale',
    by: 'clinician',
    range: [0, 8],
    verified: true,
    source: 'Jankovic & Orman 1987; Mov Disord, doi 10.1002/mds.22368',
  },
  smc: {
    name: 'SMC grade',
    by: 'clinician',
    range: [1, 4],
    verified: true,
    source: 'Lee 2012, Stereotact Funct Neurosurg 90:16-19, doi 10.1159/000330396',
  },
  'cohen-albert': {
    name: 'Cohen and Albert intensity',
    by: 'clinician',
    range: [0, 4],
    verified: false,
    source: 'As used in doi 10.3389/fneur.2021.687945',
  },
  'hfs-5': {
    name: 'HFS-5',
    by: 'self',
    range: null,
    verified: false,
    source: 'Preprint of 2024, n=147',
  },
  'hfs-7': {
    name: 'HFS-7',
    by: 'self',
    range: [0, 28],
    verified: false,
    source: 'Tan 2005, J Neurol Neurosurg Psychiatry, doi 10.1136/jnnp.2005.065656',
  },
  'hfs-8': { name: 'HFS-8', by: 'self', range: [0, 32], verified: false, source: 'PMID 33198570' },
  'hfs-30': {
    name: 'HFS-30',
    by: 'self',
    range: null,
    verified: false,
    source: 'Tan 2004, J Neurol Sci, doi 10.1016/j.jns.2004.01.010',
  },
  'hfs-36': {
    name: 'HFS-36',
    by: 'self',
    range: [0, 144],
    verified: false,
    source: 'Huang 2009, Health Qual Life Outcomes, doi 10.1186/1477-7525-7-104',
  },
  'hfs-clinical': {
    name: 'HFS score, clinical part',
    by: 'self',
    range: [0, 100],
    verified: true,
    source: 'Wabbels & Yaqubi 2021, J Neural Transm, doi 10.1007/s00702-021-02343-x',
  },
  'hfs-subjective': {
    name: 'HFS score, subjective part',
    by: 'self',
    range: [0, 100],
    verified: true,
    source: 'Wabbels & Yaqubi 2021, J Neural Transm, doi 10.1007/s00702-021-02343-x',
  },
  'phq-9': {
    name: 'PHQ-9',
    by: 'self',
    range: [0, 27],
    verified: false,
    source: 'LOINC 44249-1',
  },
  bsdi: {
    name: 'Blepharospasm disability index',
    by: 'self',
    range: null,
    verified: false,
    source: 'Mov Disord, doi 10.1002/mds.22368',
  },
  'cdq-24': {
    name: 'CDQ-24',
    by: 'self',
    range: null,
    verified: false,
    source: 'As used in PMC12955192',
  },
  hsgs: {
    name: 'Hemifacial spasm grading scale',
    by: 'clinician',
    range: null,
    verified: false,
    source: 'Tambasco 2019, Neurol Sci, doi 10.1007/s10072-019-03921-4',
  },
  hfss: {
    name: 'HFS severity score',
    by: 'clinician',
    range: null,
    verified: false,
    source: 'J Clin Transl Res, JCTR 6104',
  },
  tunc: {
    name: "Tunc's scale",
    by: 'clinician',
    range: null,
    verified: false,
    source: 'As rated in Lee 2023, J Neural Transm 130:1269-79, doi 10.1007/s00702-023-02667-w',
  },
};

/** What the levels of a scale mean, in this project's own words. */
export interface LevelWords {
  readonly severity: readonly string[];
  readonly frequency: readonly string[];
}

/** The levels 0 to 4 of the Jankovic rating scale in our own words (source: `SCALES.jankovic`). */
export const JANKOVIC_LEVELS: LevelWords = {
  severity: [
    'No spasm.',
    'Blinks more, and only when light, wind, reading or driving bring it on.',
    'Lids flutter by themselves; others can see it, but it is not in the way.',
    'Clear spasms of the lids that are somewhat in the way.',
    'Strong spasms of the lids, perhaps of more of the face, that make things impossible.',
  ],
  frequency: [
    'None.',
    'Blinks a little more often.',
    'Fluttering that lasts under a second.',
    'Spasms of more than a second; the eyes are open more than half of the waking time.',
    'The eyes are closed more than half of the waking time, as if blind.',
  ],
};

/** The grades of the scale SMC in our own words (source: `SCALES.smc`). */
export const SMC_WORDS: Readonly<Record<'I' | 'II' | 'III' | 'IV', string>> = {
  I: 'Around the eye only.',
  II: 'Other muscles of the same side take part.',
  III: 'Long spasms come so often that seeing is disturbed.',
  IV: 'The face stays uneven and disfigured.',
};

/** The levels 0 to 4 of Cohen and Albert in our own words; the wording is unverified. */
export const COHEN_ALBERT_WORDS: readonly string[] = [
  'No spasm.',
  'Blinks more when something brings it on.',
  'Slight fluttering that others see and that does not disturb.',
  'Moderate spasm that disturbs a little.',
  'Strong spasm that makes things impossible.',
];

/** The single figure of a rating: a sum, a level or a total. SMC counts from 1 to 4. */
export function ratingTotal(rating: Rating): number {
  switch (rating.scale) {
    case 'jankovic':
      return rating.severity + rating.frequency;
    case 'smc':
      return ['I', 'II', 'III', 'IV'].indexOf(rating.grade) + 1;
    case 'cohen-albert':
      return rating.intensity;
    default:
      return rating.total;
  }
}
