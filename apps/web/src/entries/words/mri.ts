import { msg } from '@lingui/core/macro';
import { ANSWER_WORDS, HEADER_WORDS, SIDE_WORDS, VESSEL_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';

/** The words of an MRI finding. */
export const MRI_WORDS: KindWords<'mri'> = {
  ...HEADER_WORDS,
  side: { label: msg`Side that was read`, values: SIDE_WORDS },
  vessels: {
    label: msg`Vessels that touch the nerve`,
    hint: msg`Tick each that the report names.`,
    values: VESSEL_WORDS,
  },
  grade: {
    label: msg`How close the vessel is to the nerve`,
    values: {
      0: msg`0: no contact`,
      1: msg`1: contact`,
      2: msg`2: dents the nerve`,
      3: msg`3: pushes the nerve aside`,
    },
  },
  zone: {
    label: msg`Where on the nerve`,
    values: {
      'root-exit-point': msg`Root exit point`,
      'attached-segment': msg`Attached segment`,
      'root-detachment-point': msg`Root detachment point`,
      'transition-zone': msg`Transition zone`,
      cisternal: msg`In the cistern`,
      canalicular: msg`In the canal`,
    },
  },
  pontineIndentation: { label: msg`Is the brainstem dented?`, values: ANSWER_WORDS },
  dolichoectasia: {
    label: msg`Are the vertebral or basilar arteries long and wide?`,
    values: ANSWER_WORDS,
  },
  otherCause: {
    label: msg`Does the scan show another cause, such as a tumour?`,
    values: ANSWER_WORDS,
  },
  excluded: { label: msg`Other causes: are they excluded?` },
  'excluded.mass': { label: msg`Tumour or cyst excluded`, values: ANSWER_WORDS },
  'excluded.aneurysm': { label: msg`Aneurysm excluded`, values: ANSWER_WORDS },
  'excluded.malformation': {
    label: msg`Malformation of vessels excluded`,
    values: ANSWER_WORDS,
  },
  'excluded.demyelination': { label: msg`Demyelination excluded`, values: ANSWER_WORDS },
  'excluded.infarct': { label: msg`Infarct excluded`, values: ANSWER_WORDS },
  sequences: { label: msg`Sequences` },
  'sequences.sequence': {
    label: msg`Sequence`,
    isTelling: true,
    values: {
      ciss: msg`CISS`,
      fiesta: msg`FIESTA`,
      space: msg`SPACE`,
      'other-3d-t2': msg`Another 3D T2`,
      'tof-mra': msg`TOF angiography`,
      t1: msg`T1`,
      't1-contrast': msg`T1 with contrast`,
      'thin-slice-t2': msg`Thin-slice T2`,
      other: msg`Another sequence`,
    },
  },
  'sequences.voxelMm': { label: msg`Longest edge of a voxel`, unit: msg`mm` },
  fieldT: { label: msg`Field strength`, unit: msg`T` },
  reader: { label: msg`Who read the scan` },
  confidence: {
    label: msg`How sure the reader is`,
    values: { low: msg`Not very sure`, moderate: msg`Fairly sure`, high: msg`Very sure` },
  },
};
