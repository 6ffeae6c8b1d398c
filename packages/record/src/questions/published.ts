import type { Substance } from '../words/medicine.ts';
import type { Muscle } from '../words/muscle.ts';
import type { ToxinProduct } from '../words/toxin-session.ts';

/** A published figure with where it stands. */
export interface Published {
  readonly figure: number;
  readonly source: string;
}

/** The published doses of one session of a product for hemifacial spasm, in the product's own unit. */
export interface SessionDoses {
  readonly least?: Published;
  readonly most: Published;
}

const JAPAN_LABEL = 'Botox package insert, Japan, 3rd edition, June 2024';

/**
 * Doses of one session, each in its product's own unit. Published means of onabotulinumtoxinA go up
 * to 35, a little above the label; one asks above the label. None is known for products left out.
 */
export const SESSION_DOSES: Readonly<Partial<Record<ToxinProduct, SessionDoses>>> = {
  onabotulinumtoxinA: {
    least: { figure: 10, source: `${JAPAN_LABEL}: 10 in the first session` },
    most: { figure: 30, source: `${JAPAN_LABEL}: up to 30 in all on recurrence` },
  },
  incobotulinumtoxinA: {
    most: { figure: 50, source: 'Xeomin label, US: 50 in all, for blepharospasm' },
  },
  abobotulinumtoxinA: {
    least: { figure: 53, source: 'Series tabled in J Neurol Neurosurg Psychiatry: 53 to 160' },
    most: { figure: 160, source: 'Series tabled in J Neurol Neurosurg Psychiatry: 53 to 160' },
  },
  rimabotulinumtoxinB: {
    least: { figure: 200, source: 'doi 10.1002/mds.21435: 200 to 800, n=19' },
    most: { figure: 800, source: 'doi 10.1002/mds.21435: 200 to 800, n=19' },
  },
};

/** Largest dose at one site, in the product's own unit. */
export const SITE_DOSES: Readonly<Partial<Record<ToxinProduct, Published>>> = {
  onabotulinumtoxinA: {
    figure: 5,
    source: 'Botox label: little gain above 5 a site; Li 2015, by doi 10.3390/toxins13010042',
  },
};

const XIAO: Published = {
  figure: 4,
  source: 'Xiao 2018, J Neurol: 1.25 to 4 a muscle, by doi 10.3390/toxins13010042',
};

/** Muscles that the same trial names; those of the glabella are one. */
const XIAO_MUSCLES: readonly (readonly Muscle[])[] = [
  ['zygomaticus-major'],
  ['risorius'],
  ['orbicularis-oris'],
  ['levator-labii-superioris'],
  ['frontalis'],
  ['corrugator', 'procerus'],
];

/** All parts of the orbicularis oculi of one eye together, onabotulinumtoxinA. */
const AROUND_THE_EYE: Published = {
  figure: 20,
  source: 'Lolekha 2017: 5 to 10 an eyelid, by doi 10.3390/toxins13010042',
};

/** A muscle, or several that are dosed as one. */
export interface MuscleDose extends Published {
  readonly muscles: readonly Muscle[];
}

/** Largest doses of one muscle of one side, in the product's own unit. */
export const MUSCLE_DOSES: Readonly<Partial<Record<ToxinProduct, readonly MuscleDose[]>>> = {
  onabotulinumtoxinA: [
    {
      muscles: [
        'orbicularis-oculi',
        'orbicularis-oculi-pretarsal',
        'orbicularis-oculi-preseptal',
        'orbicularis-oculi-orbital',
      ],
      ...AROUND_THE_EYE,
    },
    ...XIAO_MUSCLES.map((muscles) => ({ muscles, ...XIAO })),
    { muscles: ['posterior-auricular'], figure: 4, source: 'PMID 26309655' },
  ],
};

/** Products that were never labelled or published for hemifacial spasm, as far as was found. */
export const UNPUBLISHED_PRODUCTS: Readonly<Partial<Record<ToxinProduct, string>>> = {
  daxibotulinumtoxinA: 'US label does not name hemifacial spasm',
  prabotulinumtoxinA: 'US label: not approved for conditions other than glabellar lines',
  letibotulinumtoxinA: 'US label: not approved for conditions other than glabellar lines',
};

/** The shortest time between sessions by the label of Botox, weeks, and where that label holds. */
export interface LabelInterval extends Published {
  readonly where: string;
}

const EUROPE =
  'GB AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO';

const JAPAN: LabelInterval = {
  figure: 8,
  where: 'in Japan',
  source: JAPAN_LABEL,
};

const UNITED_STATES: LabelInterval = {
  figure: 12,
  where: 'in the United States',
  source: 'US label of Botox',
};

const UNITED_KINGDOM_AND_EUROPE: LabelInterval = {
  figure: 12,
  where: 'in the United Kingdom and the European Union',
  source: 'UK and EU product information of Botox',
};

const ELSEWHERE: LabelInterval = {
  figure: 12,
  where: 'in the United States and Europe (none is known here for the country of this person)',
  source: 'US label and EU product information of Botox',
};

/** The interval that the label of a country asks for; that of most labels for other countries. */
export function labelInterval(country: string | undefined): LabelInterval {
  if (country === 'JP') return JAPAN;
  if (country === 'US') return UNITED_STATES;
  return country !== undefined && EUROPE.split(' ').includes(country)
    ? UNITED_KINGDOM_AND_EUROPE
    : ELSEWHERE;
}

/** The largest dose of a day that was seen in hemifacial spasm, mg. Others are not published. */
export const DAY_DOSES_MG: Readonly<Partial<Record<Substance, Published>>> = {
  carbamazepine: { figure: 800, source: 'Series of 45, MDS abstract 14850: at most 800 mg a day' },
  clonazepam: {
    figure: 1,
    source:
      'Baek 2022, Parkinsonism Relat Disord 103:1-6, doi 10.1016/j.parkreldis.2022.07.025: 0.5 mg twice a day',
  },
  gabapentin: {
    figure: 1600,
    source: 'Bandini & Mazzella 1999, Eur Neurol 42:49-51: 900 to 1600 mg a day',
  },
  felbamate: { figure: 2800, source: 'wikigenes 7673772, n=1: 1800 to 2800 mg a day' },
};

/** Age at the onset below which it is unusual, years. */
export const USUAL_ONSET: Published = {
  figure: 40,
  source: 'Medscape 1170722: onset below 40 is unusual and may herald another illness',
};

/** Youngest age at the onset in a series, years. */
export const YOUNGEST_ONSET: Published = {
  figure: 18,
  source: 'doi 10.1007/978-3-7091-6829-5_5: onset at 18 to 77 years, n=61',
};

/** Where it stands how seldom both sides have spasms. */
export const BOTH_SIDES_SOURCE =
  'Colosimo 2006, Arch Neurol 63:441-4, doi 10.1001/archneur.63.3.441: 2 of 214';

/** Where it stands that a spasm does not change sides. */
export const SIDE_CHANGE_SOURCE = 'J Neurol 2016, doi 10.1007/s00415-016-8356-0';

/** Where injections of the other side are described. */
export const OTHER_SIDE_SOURCE =
  'Xiao 2018, J Neurol: 1.25 a muscle on the other side, by doi 10.3390/toxins13010042';
