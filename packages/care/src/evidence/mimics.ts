import type { Statement } from './statement.ts';

const HFS = 'people with hemifacial spasm';
const REVIEWS = 'reviews of what resembles hemifacial spasm';
const GENERAL = 'general knowledge';

/** What tells hemifacial spasm from what resembles it. */
export const MIMICS = {
  'hfs-one-side': {
    says: 'Involuntary, irregular contraction of the muscles of one facial nerve, of one side.',
    population: HFS,
    sources: ['yaltho-2011'],
    reading: 'read',
  },
  'hfs-together': {
    says: 'Muscles of that half contract at the same instant; with the lifted brow this is considered specific.',
    population: HFS,
    sources: ['hfs-chapter-2020'],
    reading: 'read',
  },
  'secondary-palsy': {
    says: 'Earlier facial palsy among secondary cases: people',
    figure: { value: 48, unit: '{person}' },
    population: '50 with secondary hemifacial spasm',
    people: 50,
    sources: ['colosimo-2006'],
    reading: 'read',
  },
  'secondary-injury': {
    says: 'Injury of the facial nerve among those referred: people',
    figure: { value: 13, unit: '{person}' },
    population: 'people referred with hemifacial spasm, one centre',
    people: 215,
    sources: ['yaltho-2011'],
    reading: 'read',
  },
  'secondary-lower-face': {
    says: 'Upper and lower face together at onset, secondary cases',
    figure: { value: 72, unit: '%' },
    population: '50 with secondary hemifacial spasm',
    people: 50,
    sources: ['colosimo-2006'],
    reading: 'read',
  },
  'secondary-cause-seen': {
    says: 'Tumour, aneurysm, malformation, demyelination or infarct can cause it.',
    population: REVIEWS,
    sources: ['sringean-2019'],
    reading: 'read',
  },
  'blepharospasm-both': {
    says: 'Both eyes close together, equally.',
    population: 'people with blepharospasm',
    sources: ['blepharospasm-chapter'],
    reading: 'read',
  },
  'blepharospasm-trick': {
    says: 'A touch that eases it',
    figure: { value: 57, unit: '%' },
    population: 'people with blepharospasm',
    sources: ['blepharospasm-chapter'],
    reading: 'read',
  },
  'functional-onset-age': {
    says: 'Age at onset',
    figure: { value: 33, sd: 13.5, unit: 'a' },
    population: 'people with functional facial spasm',
    sources: ['baizabal-2017'],
    reading: 'read',
  },
  'functional-sides': {
    says: 'Both sides, not together, or the lower face alone.',
    population: 'people with functional facial spasm',
    sources: ['baizabal-2017'],
    reading: 'read',
  },
  'tic-sleep': {
    says: 'What persists in sleep is hardly a tic.',
    population: REVIEWS,
    sources: ['incirli-2019'],
    reading: 'derived',
    limits:
      'That hemifacial spasm persists in sleep was recorded; that tics do not is general knowledge.',
  },
  'tic-places': {
    says: 'Tics go from place to place and begin in childhood.',
    population: GENERAL,
    sources: [],
    reading: 'unverified',
  },
  'myokymia-rippling': {
    says: 'Fine, rippling movement that hardly stops; its cause lies in the brainstem.',
    population: 'people with facial myokymia',
    sources: ['hpo-myokymia'],
    reading: 'read',
  },
  'hemimasticatory-jaw': {
    says: 'The jaw closes: muscles of chewing, not of the face.',
    population: 'people with hemimasticatory spasm',
    sources: ['medscape-onset'],
    reading: 'read',
  },
  'seizure-spread': {
    says: 'Rhythmic, spreading to tongue or limb, with altered speech or awareness.',
    population: 'people with focal motor seizures',
    sources: ['medscape-onset'],
    reading: 'read',
  },
  'red-flag-weakness': {
    says: 'Weakness of the face before any treatment is a reason to look again, though mild weakness occurs: people with it',
    figure: { value: 7, unit: '{person}' },
    population: '23 with hemifacial spasm, examined by electromyography',
    people: 23,
    sources: ['emg-1979'],
    reading: 'read',
  },
  'red-flag-sudden': {
    says: 'A sudden beginning is a reason to look again.',
    population: GENERAL,
    sources: [],
    reading: 'unverified',
  },
  'red-flag-pain': {
    says: 'Pain in the face with the spasm is a reason to look again.',
    population: GENERAL,
    sources: [],
    reading: 'unverified',
  },
} as const satisfies Record<string, Statement>;
