import { SMC_GRADES, TOTAL_SCALES } from '@facialis/record';
import { type Codec, concept, score, time } from '../codec.ts';
import { PHQ9_TOTAL } from '../codes.ts';
import { authorAt, note, SUBJECT, sideAt } from '../common.ts';
import { objectsOf } from '../json.ts';
import { mapping } from '../mapping.ts';
import { component, element, on, type Place } from '../place.ts';

const SCALES = ['jankovic', 'smc', 'cohen-albert', ...TOTAL_SCALES] as const;

/** A place that belongs to some scales only. */
function only(scales: readonly string[], place: Place): Place {
  return {
    ...place,
    read: (resource, content) =>
      scales.includes(String(content.scale)) ? place.read(resource, content) : undefined,
  };
}

/** Answers in the order of the questions, whose words are not repeated. */
const answers: Codec = {
  type: 'QuestionnaireResponse.item',
  write: (value) => ({
    value: (value as number[]).map((points, at) => ({
      linkId: String(at + 1),
      answer: [{ valueInteger: points }],
    })),
  }),
  read: ({ value }) => {
    const items = objectsOf(value);
    const points = items.map(({ answer }) => objectsOf(answer)[0]?.valueInteger);
    return points.length > 0 && points.every((each) => each !== undefined) ? points : undefined;
  },
};

/** A rating as Observation: a score, a grade or two levels. */
export const rating = mapping('rating', {
  resource: 'Observation',
  fixed: (content) => ({
    status: 'final',
    ...SUBJECT,
    ...(content.answers !== undefined && { derivedFrom: [{ reference: '#answers' }] }),
  }),
  companions: {
    answers: {
      resource: 'QuestionnaireResponse',
      fixed: () => ({ status: 'completed', ...SUBJECT }),
    },
  },
  fields: {
    scale: element('code', concept('scale', SCALES, { 'phq-9': [PHQ9_TOTAL] })),
    when: element('effectiveDateTime', time),
    author: authorAt('performer[0]'),
    note,
    side: sideAt('bodySite'),
    severity: component({ code: 'jankovic.severity', display: 'severity' }, score),
    frequency: component({ code: 'jankovic.frequency', display: 'frequency' }, score),
    grade: element('valueCodeableConcept', concept('smc', SMC_GRADES)),
    intensity: only(['cohen-albert'], element('valueQuantity', score)),
    total: only(TOTAL_SCALES, element('valueQuantity', score)),
    answers: on('answers', element('item', answers)),
  },
});
