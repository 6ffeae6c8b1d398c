import { COURSES, MUSCLES, SIGNS } from '@facialis/record';
import { concept, localConcept, quantity, text, time, wordsOf } from '../codec.ts';
import { HEMIFACIAL_SPASM } from '../codes.ts';
import { answer, authorAt, note, SUBJECT, sideAt } from '../common.ts';
import type { JsonObject } from '../json.ts';
import { mapping, type Part } from '../mapping.ts';
import { FOCUS, observation } from '../observation.ts';
import { component, each, element, on, type Place } from '../place.ts';

const CLINICAL_STATUS = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const SPASM = { code: 'hemifacial-spasm', display: 'hemifacial spasm' };
const STORY = { code: 'history.other', display: 'what else is known of the past' };

/** Whether an entry tells of the spasm itself: otherwise no diagnosis is written. */
function isOfSpasm({ side, onset, firstMuscle, course }: JsonObject): boolean {
  return [side, onset, firstMuscle, course].some((told) => told !== undefined);
}

function status(code: string) {
  return { clinicalStatus: { coding: [{ system: CLINICAL_STATUS, code }] } };
}

/** An illness or injury of which it is known whether there was one. */
function eventBefore(code: string, display: string): Part {
  return {
    ...observation({ code, display }, FOCUS),
    many: false,
    fields: {
      answer: element('valueCodeableConcept', answer),
      side: sideAt('bodySite'),
      when: element('effectiveDateTime', time),
      words: note,
    },
  };
}

const signs = Object.fromEntries(
  SIGNS.map((sign): [string, Place] => {
    const name = sign.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [sign, component({ code: `history.sign.${name}`, display: wordsOf(name) }, answer)];
  }),
);

const mmHg = quantity('mm[Hg]', 'mmHg');

/** The story of the illness as Condition, with Observations that focus on it. */
export const history = mapping('history', {
  resource: 'Condition',
  concepts: [SPASM, STORY],
  fixed: (content) => ({
    ...(isOfSpasm(content)
      ? {
          ...status(content.course === 'gone' ? 'resolved' : 'active'),
          code: localConcept(SPASM, HEMIFACIAL_SPASM),
        }
      : { code: localConcept(STORY) }),
    ...SUBJECT,
  }),
  companions: {
    story: {
      ...observation({ code: 'history.story', display: 'how the spasm began and went' }, FOCUS),
    },
  },
  fields: {
    when: element('recordedDate', time),
    author: authorAt('recorder'),
    note,
    side: sideAt('bodySite[0]'),
    onset: element('onsetDateTime', time),
    firstMuscle: on(
      'story',
      component(
        { code: 'history.first-muscle', display: 'first muscle' },
        concept('muscle', MUSCLES),
      ),
    ),
    course: on(
      'story',
      component(
        { code: 'history.course', display: 'course since onset' },
        concept('course', COURSES),
      ),
    ),
    family: on(
      'story',
      component({ code: 'history.family', display: 'hemifacial spasm in the family' }, answer),
    ),
    earlierPalsy: eventBefore('history.earlier-palsy', 'facial palsy before the spasm'),
    trauma: eventBefore('history.trauma', 'injury of face or head before the spasm'),
    signs: on('story', each(signs)),
    otherIllnesses: {
      resource: 'Condition',
      fixed: () => ({ ...status('active'), ...SUBJECT }),
      many: true,
      fields: {
        name: element('code.text', text),
        since: element('onsetDateTime', time),
      },
    },
    highBloodPressure: on(
      'story',
      component({ code: 'history.high-blood-pressure', display: 'high blood pressure' }, answer),
    ),
    bloodPressure: {
      ...observation({ code: 'blood-pressure', display: 'blood pressure' }, FOCUS),
      many: false,
      fields: {
        systolic: component({ code: 'blood-pressure.systolic', display: 'systolic' }, mmHg),
        diastolic: component({ code: 'blood-pressure.diastolic', display: 'diastolic' }, mmHg),
      },
    },
  },
});
