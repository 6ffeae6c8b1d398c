import { getAt, objectsOf } from '../json.ts';
import type { Reader } from './reader.ts';
import { authorOf, conceptLine, timeOf } from './words.ts';

/** An Encounter that is over as a visit; why the person came is its reason, else its type. */
export const encounterReader: Reader = {
  reads: ['status', 'class', 'subject', 'period', 'reasonCode', 'type', 'participant'],
  read(resource, world) {
    if (resource.status !== 'finished') return 'not-so';
    const when = timeOf(getAt(resource, 'period.start'));
    if (when === undefined) return 'no-time';
    const concepts = [...objectsOf(resource.reasonCode), ...objectsOf(resource.type)];
    const reason = concepts.map(conceptLine).find((line) => line !== undefined);
    if (reason === undefined) return 'no-words';
    const individual = getAt(resource, 'participant[0].individual');
    return { content: { kind: 'visit', when, author: authorOf(individual, world), reason } };
  },
};
