import { REFLEXES } from '@facialis/record';
import { concept, localConcept, quantity, time } from '../codec.ts';
import { authorAt, noteExtension, SUBJECT, sideAt, sideExtension } from '../common.ts';
import { mapping } from '../mapping.ts';
import { observation } from '../observation.ts';
import { component, element } from '../place.ts';

const TEST = { code: 'hearing-test', display: 'hearing test' };

const result = (code: string, display: string) => ({
  ...observation({ code, display }),
  listedIn: 'result',
  many: true,
});

const ear = sideAt('bodySite');

/** A hearing test as DiagnosticReport with an Observation for each result. */
export const hearingTest = mapping('hearing-test', {
  resource: 'DiagnosticReport',
  concepts: [TEST],
  fixed: () => ({ status: 'final', code: localConcept(TEST), ...SUBJECT }),
  fields: {
    when: element('effectiveDateTime', time),
    author: authorAt('performer[0]'),
    note: noteExtension,
    side: sideExtension,
    thresholds: {
      ...result('hearing.threshold', 'pure-tone threshold'),
      fields: {
        side: ear,
        conduction: component(
          { code: 'hearing.conduction', display: 'how the tone reached the ear' },
          concept('conduction', ['air', 'bone']),
        ),
        frequencyHz: component(
          { code: 'hearing.frequency', display: 'pitch of the tone' },
          quantity('Hz'),
        ),
        levelDb: element('valueQuantity', quantity('dB', 'dB HL')),
      },
    },
    speech: {
      ...result('hearing.speech', 'understanding of speech'),
      fields: {
        side: ear,
        understood: element('valueQuantity', quantity('%')),
        levelDb: component(
          { code: 'hearing.speech-level', display: 'level of the speech' },
          quantity('dB'),
        ),
      },
    },
    reflexes: {
      ...result('hearing.reflex', 'stapedius reflex'),
      fields: {
        side: ear,
        reflex: element('valueCodeableConcept', concept('reflex', REFLEXES)),
      },
    },
  },
});
