import { msg } from '@lingui/core/macro';
import { ANSWER_WORDS, HEADER_WORDS, SIDE_WORDS, VESSEL_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';

const LATERAL_SPREAD_WORDS = {
  present: msg`Present`,
  weaker: msg`Weaker`,
  absent: msg`Absent`,
  'not-measured': msg`Not measured`,
};

/** The words of an operation. */
export const OPERATION_WORDS: KindWords<'operation'> = {
  ...HEADER_WORDS,
  when: { label: msg`Day of the operation`, isTime: true },
  side: {
    label: msg`Side that was operated`,
    values: { left: SIDE_WORDS.left, right: SIDE_WORDS.right },
  },
  operation: {
    label: msg`Operation`,
    values: { 'microvascular-decompression': msg`Microvascular decompression (MVD)` },
  },
  approach: {
    label: msg`How the nerve was reached`,
    values: {
      retrosigmoid: msg`Behind the ear, with the microscope`,
      'retrosigmoid-endoscopic': msg`Behind the ear, with the endoscope`,
      other: msg`Another way`,
    },
  },
  vessels: { label: msg`Vessels that pressed on the nerve`, values: VESSEL_WORDS },
  interposed: {
    label: msg`What was placed between`,
    values: {
      teflon: msg`Teflon`,
      sponge: msg`Sponge`,
      muscle: msg`Muscle`,
      sling: msg`A sling`,
      glue: msg`Glue`,
      nothing: msg`Nothing`,
      other: msg`Something else`,
    },
  },
  lateralSpread: { label: msg`Lateral spread response` },
  'lateralSpread.before': {
    label: msg`Before the nerve was freed`,
    values: LATERAL_SPREAD_WORDS,
  },
  'lateralSpread.after': { label: msg`After it was freed`, values: LATERAL_SPREAD_WORDS },
  brainstemResponse: { label: msg`Brainstem response to sound during the operation` },
  'brainstemResponse.waveVLost': { label: msg`Was wave V lost for good?`, values: ANSWER_WORDS },
  'brainstemResponse.latencyMs': { label: msg`Most delay of wave V`, unit: msg`ms` },
  'brainstemResponse.amplitudeDrop': { label: msg`Largest fall of its amplitude`, unit: msg`%` },
  complications: { label: msg`Complications` },
  'complications.complication': {
    label: msg`What it was`,
    isTelling: true,
    values: {
      'facial-palsy': msg`Facial palsy`,
      'delayed-facial-palsy': msg`Facial palsy that came later`,
      'hearing-loss': msg`Loss of hearing`,
      'csf-leak': msg`Leak of brain fluid`,
      infection: msg`Infection`,
      stroke: msg`Stroke`,
      haemorrhage: msg`Bleeding`,
      swallowing: msg`Trouble swallowing`,
      dizziness: msg`Dizziness`,
      death: msg`Death`,
      other: msg`Something else`,
    },
  },
  'complications.words': { label: msg`In words` },
  'complications.start': { label: msg`When it began`, isTime: true },
  'complications.end': { label: msg`When it was over`, isTime: true },
  'complications.resolved': { label: msg`Is it over?`, values: ANSWER_WORDS },
  findings: { label: msg`What else was found` },
  outcomes: {
    label: msg`What came of it`,
    hint: msg`A spasm in the first year is no failure: it often goes late.`,
  },
  'outcomes.at': {
    label: msg`Looked at after`,
    isTelling: true,
    values: {
      '7-days': msg`7 days`,
      '1-month': msg`1 month`,
      '3-months': msg`3 months`,
      '6-months': msg`6 months`,
      '12-months': msg`12 months`,
      later: msg`Later`,
    },
  },
  'outcomes.when': { label: msg`When it was looked at`, isTime: true },
  'outcomes.spasm': {
    label: msg`Spasm`,
    values: {
      'E-0': msg`None (E-0)`,
      'E-1': msg`Slight and rare (E-1)`,
      'E-2': msg`Moderate (E-2)`,
      'E-3': msg`Not better (E-3)`,
    },
  },
  'outcomes.complication': {
    label: msg`Complication`,
    values: {
      'C-0': msg`None (C-0)`,
      'C-1': msg`There, but no trouble (C-1)`,
      'C-2': msg`Troublesome (C-2)`,
    },
  },
};
