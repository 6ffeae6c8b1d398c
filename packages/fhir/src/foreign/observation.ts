import { PHQ9_TOTAL } from '../codes.ts';
import { getAt } from '../json.ts';
import type { Reader } from './reader.ts';
import { authorOf, hasCode, isNotSo, notesOf, timeOf } from './words.ts';

/** An Observation of a score that the record keeps: the total of the PHQ-9. */
export const observationReader: Reader = {
  reads: [
    'status',
    'code',
    'subject',
    'effectiveDateTime',
    'performer',
    'valueQuantity',
    'valueInteger',
    'note',
  ],
  read(resource, world) {
    if (!hasCode(resource.code, [PHQ9_TOTAL])) return 'no-place';
    if (isNotSo(resource.status)) return 'not-so';
    const when = timeOf(resource.effectiveDateTime);
    if (when === undefined) return 'no-time';
    const total = getAt(resource, 'valueQuantity.value') ?? resource.valueInteger;
    if (total === undefined) return 'cannot-be';
    const author = authorOf(getAt(resource, 'performer[0]'), world);
    const content = {
      kind: 'rating',
      when,
      author,
      ...notesOf(resource.note),
      scale: 'phq-9',
      total,
    };
    return { content };
  },
};
