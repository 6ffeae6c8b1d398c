import { CONFIDENCES, MRI_SEQUENCES, NERVE_ZONES, OTHER_CAUSES, VESSELS } from '@facialis/record';
import { concept, localConcept, quantity, score, text, time, wordsOf } from '../codec.ts';
import { MRI_BRAIN } from '../codes.ts';
import { answer, authorAt, note, SUBJECT, sideExtension } from '../common.ts';
import { mapping } from '../mapping.ts';
import { observation } from '../observation.ts';
import { component, components, each, element, on, type Place } from '../place.ts';

const MRI = { code: 'mri', display: 'MRI of nerve and vessels' };

/** An Observation that the report names among its results. */
const finding = (code: string, display: string) => ({
  ...observation({ code, display }),
  listedIn: 'result',
});

const excluded = Object.fromEntries(
  OTHER_CAUSES.map((cause): [string, Place] => [
    cause,
    component({ code: `mri.excluded.${cause}`, display: `${wordsOf(cause)} excluded` }, answer),
  ]),
);

/** What a scan shows, as DiagnosticReport: without the scan's own numbers it is no ImagingStudy. */
export const mri = mapping('mri', {
  resource: 'DiagnosticReport',
  concepts: [MRI],
  fixed: () => ({ status: 'final', code: localConcept(MRI, [MRI_BRAIN]), ...SUBJECT }),
  companions: {
    finding: finding('mri.finding', 'nerve and vessels on MRI'),
  },
  fields: {
    when: element('effectiveDateTime', time),
    author: authorAt('performer[0]'),
    note: on('finding', note),
    side: sideExtension,
    sequences: {
      ...finding('mri.sequence', 'MRI sequence that was read'),
      many: true,
      fields: {
        sequence: element('valueCodeableConcept', concept('sequence', MRI_SEQUENCES)),
        voxelMm: component(
          { code: 'mri.voxel', display: 'longest edge of a voxel' },
          quantity('mm'),
        ),
      },
    },
    fieldT: on(
      'finding',
      component({ code: 'mri.field', display: 'field strength' }, quantity('T', 'tesla')),
    ),
    vessels: on(
      'finding',
      components({ code: 'vessel', display: 'vessel at the nerve' }, concept('vessel', VESSELS)),
    ),
    zone: on(
      'finding',
      component({ code: 'mri.zone', display: 'where on the nerve' }, concept('zone', NERVE_ZONES)),
    ),
    grade: on('finding', component({ code: 'mri.grade', display: 'grade of contact' }, score)),
    pontineIndentation: on(
      'finding',
      component({ code: 'mri.pontine-indentation', display: 'pons indented' }, answer),
    ),
    dolichoectasia: on(
      'finding',
      component({ code: 'mri.dolichoectasia', display: 'arteries long and wide' }, answer),
    ),
    excluded: on('finding', each(excluded)),
    otherCause: on(
      'finding',
      component({ code: 'mri.other-cause', display: 'another cause seen' }, answer),
    ),
    reader: element('resultsInterpreter[0].display', text),
    confidence: on(
      'finding',
      component(
        { code: 'mri.confidence', display: 'how sure the reader is' },
        concept('confidence', CONFIDENCES),
      ),
    ),
  },
});
