import type { Statement } from './statement.ts';

const FORECAST = 'the forecast of this program';
const MEDICINE = 'this program’s reading of a course of a medicine';

/** What nobody has published and the forecast cannot do without: stated, and wide. */
export const ASSUMPTIONS = {
  'assumed-depth': {
    says: 'Share of the spasm that is gone at best',
    figure: { value: 0.74, sd: 0.15, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'Mean improvements of about three quarters are quoted without their spread; the spread is wide enough for half and for nearly all.',
  },
  'assumed-share-between': {
    says: 'Share of the variance of durations that lies between people, the rest between treatments of one person',
    figure: { low: 0.2, high: 0.8, bounds: 'range', unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'Not published. Each share in the range is equally likely at first; the cycles of the person decide.',
  },
  'assumed-pace': {
    says: 'Pace of wearing off: the scale of the fall as a share of the duration',
    figure: { low: 0.05, high: 0.22, bounds: 'range', unit: '1' },
    population: FORECAST,
    sources: ['wearing-off-2016'],
    reading: 'assumed',
    limits:
      'In blepharospasm the decline is felt about nine weeks after the session and the effect lasts about twelve, which a tenth would give; half and twice that are allowed for.',
  },
  'assumed-rise': {
    says: 'Time from the first effect to the full one',
    figure: { value: 7, unit: 'd' },
    population: FORECAST,
    sources: ['botox-label'],
    reading: 'assumed',
    limits:
      'First effect within days and full effect at one to two weeks, by the label, leave about a week.',
  },
  'assumed-day-to-day': {
    says: 'Spread of the spasm from week to week in the same state, as a share of it',
    figure: { value: 0.2, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'Not published. The data of each cycle may make it half or two and a half times as large.',
  },
  'assumed-writing': {
    says: 'Spread of a strength that a person writes about the same spasm, of ten',
    figure: { value: 1, unit: '{score}' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'Not published for these questions.',
  },
  'assumed-untreated': {
    says: 'Spread of the untreated level from cycle to cycle, as a share of it',
    figure: { value: 0.15, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'Not published.',
  },
  'assumed-untreated-unseen': {
    says: 'The same where the untreated state was never recorded',
    figure: { value: 0.4, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'The level must then be guessed from the treated weeks and the usual depth.',
  },
  'assumed-felt-end': {
    says: 'Spread of the felt end of an effect about the half-way date, as a share of the duration',
    figure: { value: 0.08, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'What people call worn off is not defined in the published durations; half of the untreated level is this program’s reading of it.',
  },
  'assumed-felt-days': {
    says: 'Spread of a felt onset or peak about the true one',
    figure: { value: 2, unit: 'd' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'Not published.',
  },
  'assumed-product-change': {
    says: 'Spread of a person’s own difference between two products, as a share of the duration',
    figure: { value: 0.15, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'The means of two products are published for groups, not for one person changing.',
  },
  'assumed-points-change': {
    says: 'Spread of the difference that other points make, as a share of the duration',
    figure: { value: 0.1, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'Not published.',
  },
  'assumed-dose-change': {
    says: 'Spread of the change of duration when the dose is multiplied by the number e, as a share of the duration',
    figure: { value: 0.3, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'No dose response is published for hemifacial spasm: a larger dose may last longer or no longer.',
  },
  'assumed-drift': {
    says: 'Spread of the drift of duration from one cycle to the next, as a share of the duration',
    figure: { value: 0.05, unit: '1' },
    population: FORECAST,
    sources: ['thirty-treatments'],
    reading: 'assumed',
    limits: 'Groups do not drift over thirty treatments; one person may.',
  },
  'forecast-interval': {
    says: 'Share of the possibilities within the intervals of the forecast',
    figure: { value: 0.8, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'A choice, not a finding: four of five dates are meant to lie within.',
  },
  'forecast-possibilities': {
    says: 'Share of the possibilities within the interval of the date, so that it holds the day with 80 %',
    figure: { value: 0.76, unit: '1' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits:
      'Chosen on simulated people who are in no table of results: four weeks before the day, when no effect has worn off yet, 80 % of the possibilities held 87 % of the days, and on days drawn beforehand 80 %. With this share the mean of both is 80 %.',
  },
  'assumed-visit-lead': {
    says: 'A visit is proposed within the time before the expected date',
    figure: { value: 2, unit: 'wk' },
    population: FORECAST,
    sources: [],
    reading: 'assumed',
    limits: 'This program’s own choice: the new effect needs about a week to begin.',
  },
  'assumed-medicine-settles': {
    says: 'Time after a medicine is begun or stopped that is neither before nor during it',
    figure: { value: 7, unit: 'd' },
    population: MEDICINE,
    sources: [],
    reading: 'assumed',
    limits:
      'Doses are raised step by step and leave the body over days; nothing is published here.',
  },
  'assumed-medicine-window': {
    says: 'How far before and after a beginning and an end is looked',
    figure: { value: 8, unit: 'wk' },
    population: MEDICINE,
    sources: [],
    reading: 'assumed',
    limits: 'A choice: what lies further away differs for other reasons.',
  },
  'assumed-spasm-drifts': {
    says: 'How long a good or bad stretch of the spasm lasts by itself: the days after which two values have only a third in common',
    figure: { low: 0.5, high: 60, bounds: 'range', unit: 'd' },
    population: MEDICINE,
    sources: [],
    reading: 'assumed',
    limits:
      'Not published. Each length in the range is equally likely at first; the values of the person decide.',
  },
  'assumed-free-after': {
    says: 'A spasm that was seen counts as still there for',
    figure: { value: 7, unit: 'd' },
    population: 'this program’s reading of a record after an operation',
    sources: [],
    reading: 'assumed',
    limits: 'The spasm comes and goes: one recording of a minute without it proves nothing.',
  },
  'assumed-discharge': {
    says: 'Day after the operation that figures at discharge are read as',
    figure: { value: 7, unit: 'd' },
    population: 'this program’s reading of the published courses',
    sources: [],
    reading: 'assumed',
    limits: 'The day differs between the centres and is not given.',
  },
} as const satisfies Record<string, Statement>;
