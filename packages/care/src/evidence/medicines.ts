import type { Statement } from './statement.ts';

const HFS = 'people with hemifacial spasm';

/** Tablets: none is labelled for hemifacial spasm. */
export const MEDICINES = {
  'medicines-anecdotal': {
    says: 'Few respond, and the evidence is almost only single observations.',
    population: HFS,
    sources: ['kemp-2004'],
    reading: 'read',
  },
  'clonazepam-trial': {
    says: 'The only trial against placebo found no difference; daily dose in it',
    figure: { value: 1, unit: 'mg/d' },
    population: `${HFS}, four weeks`,
    people: 32,
    sources: ['baek-2022'],
    reading: 'read',
  },
  'carbamazepine-series': {
    says: 'Highest daily dose in a series',
    figure: { value: 800, unit: 'mg/d' },
    population: HFS,
    people: 45,
    sources: ['carbamazepine-series'],
    reading: 'read',
  },
  'carbamazepine-rash': {
    says: 'Severe reactions of the skin are about ten times as common in some Asian countries; HLA-B*15:02 is tested before the start in people of such ancestry.',
    population: 'all who take it, by the label',
    sources: ['carbamazepine-label'],
    reading: 'read',
  },
  'gabapentin-series': {
    says: 'All five improved; daily dose',
    figure: { low: 900, high: 1600, bounds: 'range', unit: 'mg/d' },
    population: HFS,
    people: 5,
    sources: ['bandini-1999'],
    reading: 'read',
    limits: 'Five people without a comparison.',
  },
  'gabapentin-levetiracetam-series': {
    says: 'Good or excellent with gabapentin or levetiracetam: people',
    figure: { value: 4, unit: '{person}' },
    population: HFS,
    people: 11,
    sources: ['gabapentin-levetiracetam'],
    reading: 'read',
    limits: 'Eleven people without a comparison.',
  },
  'levetiracetam-cases': {
    says: 'Three people in two reports, all of whom improved.',
    population: HFS,
    people: 3,
    sources: ['carrieri-2008', 'kuroda-2016'],
    reading: 'read',
    limits: 'Single cases.',
  },
} as const satisfies Record<string, Statement>;
