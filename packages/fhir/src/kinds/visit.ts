import { markdown, text, time } from '../codec.ts';
import { authorExtension, noteExtension, SUBJECT, sideExtension } from '../common.ts';
import { mapping } from '../mapping.ts';
import { DURING, observation } from '../observation.ts';
import { element, on } from '../place.ts';

const AMBULATORY = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  code: 'AMB',
  display: 'ambulatory',
};

/** A visit as Encounter, with what was found as Observation and what was agreed as CarePlan. */
export const visit = mapping('visit', {
  resource: 'Encounter',
  fixed: () => ({ status: 'finished', class: { ...AMBULATORY }, ...SUBJECT }),
  companions: {
    findings: observation({ code: 'visit.findings', display: 'findings at a visit' }, DURING),
    plan: {
      resource: 'CarePlan',
      fixed: () => ({ status: 'active', intent: 'plan', ...SUBJECT, ...DURING }),
    },
  },
  fields: {
    when: element('period.start', time),
    author: authorExtension,
    note: noteExtension,
    side: sideExtension,
    reason: element('reasonCode[0].text', text),
    findings: on('findings', element('valueString', text)),
    plan: on('plan', element('description', markdown)),
  },
});
