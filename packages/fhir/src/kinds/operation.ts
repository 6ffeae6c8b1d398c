import {
  APPROACHES,
  COMPLICATION_GRADES,
  COMPLICATIONS,
  INTERPOSED,
  LATERAL_SPREAD,
  OUTCOME_TIMES,
  SPASM_GRADES,
  VESSELS,
} from '@facialis/record';
import { concept, markdown, quantity, time } from '../codec.ts';
import { answer, authorAt, note, SUBJECT, sideAt, wordsAt } from '../common.ts';
import { mapping } from '../mapping.ts';
import { observation, PART_OF } from '../observation.ts';
import { periodEnd } from '../period.ts';
import { component, components, each, element, on } from '../place.ts';

const spread = concept('lateral-spread', LATERAL_SPREAD);

/** A decompression as Procedure, with Observations of what was seen, measured and came of it. */
export const operation = mapping('operation', {
  resource: 'Procedure',
  fixed: () => ({ status: 'completed', ...SUBJECT }),
  companions: {
    findings: observation(
      { code: 'operation.findings', display: 'findings at operation' },
      PART_OF,
    ),
    monitoring: observation(
      { code: 'operation.monitoring', display: 'monitoring during operation' },
      PART_OF,
    ),
  },
  fields: {
    when: element('performedDateTime', time),
    author: authorAt('recorder'),
    note,
    side: sideAt('bodySite[0]'),
    operation: element('code', concept('operation', ['microvascular-decompression'])),
    approach: on(
      'findings',
      component(
        { code: 'operation.approach', display: 'approach' },
        concept('approach', APPROACHES),
      ),
    ),
    vessels: on(
      'findings',
      components({ code: 'vessel', display: 'vessel at the nerve' }, concept('vessel', VESSELS)),
    ),
    interposed: on(
      'findings',
      components(
        { code: 'operation.interposed', display: 'placed between' },
        concept('interposed', INTERPOSED),
      ),
    ),
    lateralSpread: on(
      'monitoring',
      each({
        before: component(
          { code: 'lateral-spread-before', display: 'lateral spread response before' },
          spread,
        ),
        after: component(
          { code: 'lateral-spread-after', display: 'lateral spread response after' },
          spread,
        ),
      }),
    ),
    brainstemResponse: on(
      'monitoring',
      each({
        waveVLost: component({ code: 'wave-v-lost', display: 'wave V lost for good' }, answer),
        latencyMs: component(
          { code: 'wave-v-delay', display: 'most delay of wave V' },
          quantity('ms'),
        ),
        amplitudeDrop: component(
          { code: 'wave-v-drop', display: 'largest fall of wave V' },
          quantity('%'),
        ),
      }),
    ),
    complications: {
      ...observation({ code: 'complication', display: 'complication' }, PART_OF),
      many: true,
      fields: {
        complication: element('valueCodeableConcept', concept('complication', COMPLICATIONS)),
        words: wordsAt('valueCodeableConcept'),
        start: element('effectivePeriod.start', time),
        end: periodEnd('effectivePeriod'),
        resolved: component({ code: 'resolved', display: 'over' }, answer),
      },
    },
    findings: on('findings', element('note[0].text', markdown)),
    outcomes: {
      ...observation({ code: 'outcome', display: 'outcome after operation' }, PART_OF),
      many: true,
      fields: {
        at: component(
          { code: 'outcome.at', display: 'how long after' },
          concept('after', OUTCOME_TIMES),
        ),
        when: element('effectiveDateTime', time),
        spasm: component(
          { code: 'outcome.spasm', display: 'spasm grade (Kondo)' },
          concept('spasm', SPASM_GRADES),
        ),
        complication: component(
          { code: 'outcome.complication', display: 'complication grade (Kondo)' },
          concept('complication-grade', COMPLICATION_GRADES),
        ),
      },
    },
  },
});
