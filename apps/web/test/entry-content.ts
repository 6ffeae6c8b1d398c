/** What entries of tests hold, and what their schemas name. */
import { type Entry, EXAMPLES } from '@facialis/record';

/** What a careless page would run. */
export const HTML = '<img src=x onerror="document.title=1"><b>bold</b>';

const BY_HTML = { role: 'clinician', name: HTML } as const;
/** A course with HTML wherever a person writes words. */
export const WITH_HTML: readonly Entry[] = [
  { ...EXAMPLES.person, author: BY_HTML, note: HTML, name: HTML },
  { ...EXAMPLES.visit, author: BY_HTML, note: HTML, reason: HTML, findings: HTML, plan: HTML },
  {
    ...EXAMPLES.history,
    note: HTML,
    earlierPalsy: { answer: 'yes', words: HTML },
    trauma: { answer: 'yes', words: HTML },
    otherIllnesses: [{ name: HTML }],
  },
  {
    ...EXAMPLES.medicine,
    note: HTML,
    substance: 'other',
    name: HTML,
    effectWords: HTML,
    unwantedEffects: [{ effect: 'other', words: HTML }],
    whyStopped: HTML,
  },
  {
    ...EXAMPLES['toxin-session'],
    note: HTML,
    product: 'other',
    unit: 'U other',
    brand: HTML,
    lot: HTML,
    points: [{ muscle: 'frontalis', side: 'left', units: 2, place: HTML }],
    effectWords: HTML,
    unwantedEffects: [{ effect: 'other', words: HTML }],
  },
  { ...EXAMPLES.mri, note: HTML, reader: HTML },
  {
    ...EXAMPLES.operation,
    note: HTML,
    findings: HTML,
    complications: [{ complication: 'other', words: HTML, resolved: 'not-said' }],
  },
];

/** What is said otherwise than by a field of its name, or on another page. */
export const ELSEWHERE = [
  'kind',
  // One operation alone has a name.
  'operation',
  // It follows from the product.
  'unit',
  // The row and the column of the table say these.
  'thresholds.side',
  'thresholds.conduction',
  'thresholds.frequencyHz',
  // The page of the recording shows and changes these.
  'record',
  'video',
  'signals',
  'protocol',
  'corrections',
];

/** Whether a field is another, or inside of it. */
export function isWithin(name: string, holder: string): boolean {
  return name === holder || name.startsWith(`${holder}.`);
}

/** The names of all fields of a JSON Schema that hold a single value or a list of such. */
export function leafNames(schema: unknown, within = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items, anyOf, oneOf } = schema as Record<string, unknown>;
  const choices = [anyOf, oneOf].find(Array.isArray);
  if (choices) return choices.flatMap((choice) => leafNames(choice, within));
  if (typeof properties === 'object' && properties !== null) {
    return Object.entries(properties).flatMap(([name, field]) =>
      leafNames(field, within === '' ? name : `${within}.${name}`),
    );
  }
  return items === undefined ? [within] : leafNames(items, within);
}
