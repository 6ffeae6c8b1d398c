import type { PlanWords } from './sentence.ts';

/** What is said of tablets. */
export const MEDICINES_WORDS = {
  'medicines-trial': {
    plain: 'In the only trial against a dummy tablet, over four weeks, no difference was found.',
    clinician:
      'The only placebo-controlled trial (clonazepam, four weeks) found no significant effect.',
  },
  'medicines-few': {
    plain:
      'Few are helped; that is known from single people and small groups without a comparison.',
    clinician: 'Low response; evidence is anecdotal: case reports and small uncontrolled series.',
  },
  'medicines-fade': {
    plain: 'Where they help, the help grows less in time.',
    clinician: 'Effects attenuate over time.',
  },
  'own-medicine-less': {
    plain:
      'You had less spasm while you took it than chance alone would make likely. The difference:',
    clinician: 'Own course: less spasm on treatment, interval excludes no difference (unblinded):',
  },
  'own-medicine-more': {
    plain:
      'You had more spasm while you took it than chance alone would make likely. The difference:',
    clinician: 'Own course: more spasm on treatment, interval excludes no difference (unblinded):',
  },
  'own-medicine-not-told': {
    plain: 'What it did for you cannot be told from chance. The difference while you took it:',
    clinician: 'Own course: effect cannot be told from chance:',
  },
  'own-medicine-too-few': {
    plain: 'Too few days were noted with it or without it to tell what it did for you.',
    clinician: 'Own course: too few observations to estimate an effect.',
  },
  'medicines-skin': {
    plain: 'Carbamazepine gives a severe reaction of the skin to this share of those who begin it:',
    clinician: 'Carbamazepine: SJS/TEN in new users:',
  },
  'medicines-blood': {
    plain: 'Carbamazepine may lead to a loss of blood cells; so many times the usual risk:',
    clinician: 'Carbamazepine: relative risk of aplastic anaemia or agranulocytosis:',
  },
  'medicines-rash': {
    plain: 'Of forty-five people who took carbamazepine, with a rash:',
    clinician: 'Carbamazepine: rash in a series of forty-five:',
  },
  'medicines-more-cautions': {
    plain: 'Each medicine has cautions of its own; they stand with the medicines.',
    clinician: 'Substance-specific cautions: see medicines.',
  },
  'own-medicine-unwanted': {
    plain: 'You noted something unwanted with it.',
    clinician: 'Own course: unwanted effect recorded.',
  },
  'medicines-blood-test': {
    plain:
      'Before carbamazepine a blood test is asked for in people of some Asian ancestry: a severe reaction of the skin is commoner there.',
    clinician: 'HLA-B test before carbamazepine in at-risk Asian ancestry (label).',
  },
  'medicines-toxin-first': {
    plain: 'A German review recommends botulinum toxin first, and an operation when that fails.',
    clinician: 'A German review recommends botulinum toxin first line, MVD on failure.',
  },
  'medicines-rule-out-nothing': {
    plain: 'Everything else stays possible afterwards.',
    clinician: 'Precludes no other treatment.',
  },
  'medicines-hearing': {
    plain: 'No figure on hearing is published for these medicines in hemifacial spasm.',
    clinician: 'No hearing data in hemifacial spasm.',
  },
  'medicines-looks': {
    plain: 'The face looks calmer only where a tablet helps, and that is not known beforehand.',
    clinician: 'Appearance follows effect, which is unpredictable.',
  },
} as const satisfies Record<string, PlanWords>;
