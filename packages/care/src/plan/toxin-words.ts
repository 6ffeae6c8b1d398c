import type { PlanWords } from './sentence.ts';

/** What is said of botulinum toxin. */
export const TOXIN_WORDS = {
  'toxin-helps': {
    plain: 'How many treatments help:',
    clinician: 'Response rate over series:',
  },
  'toxin-begins': { plain: 'It begins to help after:', clinician: 'Onset of effect:' },
  'toxin-peaks': { plain: 'It helps most after:', clinician: 'Peak effect:' },
  'toxin-lasts': {
    plain: 'Then the spasm comes back and it is given again. It lasts:',
    clinician: 'Mean duration of effect (re-injection thereafter):',
  },
  'toxin-still-helps': {
    plain: 'As many treatments help in the tenth year as in the first:',
    clinician: 'Response over ten years of treatment, unchanged:',
  },
  'toxin-lasts-as-long': {
    plain: 'After thirty and more treatments it lasts as long as at first:',
    clinician: 'Duration unchanged after thirty or more treatments:',
  },
  'toxin-dose-disputed': {
    plain: 'Whether more is needed over the years is disputed.',
    clinician: 'Dose drift over years: sources conflict.',
  },
  'own-toxin-wears-off': {
    plain: 'Half of your spasm is expected back on:',
    clinician: 'Forecast of half-return for the current cycle:',
  },
  'own-toxin-depth': {
    plain: 'After your last treatment, so much of your spasm was gone at best:',
    clinician: 'Own last cycle: reduction at peak:',
  },
  'own-toxin-duration': {
    plain: 'Your treatments lasted, until half of the spasm was back:',
    clinician: 'Own cycles: time to half-return, median and range:',
  },
  'own-toxin-sessions': {
    plain: 'How many sessions you had in the last year:',
    clinician: 'Own sessions in the last twelve months:',
  },
  'own-toxin-dose-rises': {
    plain: 'Your dose has risen. By so much a year:',
    clinician: 'Own dose drift per year (robust slope, interval above zero):',
  },
  'own-toxin-dose-falls': {
    plain: 'Your dose has fallen. By so much a year:',
    clinician: 'Own dose drift per year (robust slope, interval below zero):',
  },
  'own-toxin-dose-not-told': {
    plain:
      'Whether your dose rises or falls over the years cannot be told from chance. Change in a year:',
    clinician: 'Own dose drift: cannot be told from chance:',
  },
  'own-toxin-duration-rises': {
    plain: 'It lasts longer with you than at first. By so much a year:',
    clinician: 'Own drift of duration per year (interval above zero):',
  },
  'own-toxin-duration-falls': {
    plain: 'It lasts shorter with you than at first. By so much a year:',
    clinician: 'Own drift of duration per year (interval below zero):',
  },
  'own-toxin-duration-not-told': {
    plain:
      'Whether it lasts longer or shorter with you over the years cannot be told from chance. Change in a year:',
    clinician: 'Own drift of duration: cannot be told from chance:',
  },
  'toxin-antibodies': {
    plain:
      'The body may come to block it. Found among those who were tested because it no longer helped, in several illnesses:',
    clinician: 'Blocking antibodies among tested secondary non-responders, mixed diagnoses:',
  },
  'toxin-no-lasting-harm-known': {
    plain: 'A lasting harm is not among the unwanted effects in the sources here.',
    clinician: 'No permanent adverse effect among those in the sources used.',
  },
  'toxin-unwanted': {
    plain: 'Something unwanted came, of treatments in one series and of people in another, in:',
    clinician: 'Any adverse effect (per treatment in one series, per patient in another):',
  },
  'toxin-unwanted-lasts': {
    plain: 'Unwanted effects last:',
    clinician: 'Duration of adverse effects:',
  },
  'toxin-drooping-lid': { plain: 'The lid droops for a time in:', clinician: 'Ptosis:' },
  'own-toxin-unwanted': {
    plain: 'Of your sessions, those with something unwanted noted:',
    clinician: 'Own sessions with a recorded unwanted effect:',
  },
  'toxin-sessions-a-year': {
    plain: 'Sessions that people have in the United States, by their insurers:',
    clinician: 'Median sessions per year (US claims):',
  },
  'toxin-interval': {
    plain: 'The shortest time between two sessions by the label, which differs between countries:',
    clinician: 'Minimum interval by label (jurisdiction-dependent):',
  },
  'toxin-self-booking': {
    plain: 'Booking the next session oneself did as well, with less worry.',
    clinician: 'Patient-initiated booking: equal scores, less anxiety (randomised).',
  },
  'toxin-look-again': {
    plain:
      'Then the way it is given, the dose and the diagnosis are looked at again; only then antibodies.',
    clinician: 'On failure review technique, dose and diagnosis before antibodies.',
  },
  'toxin-recovers': {
    plain: 'Of twenty-two people, it helped again with another dose in:',
    clinician: 'Recovered after dose change, of twenty-two tested:',
  },
  'own-toxin-lost': {
    plain: 'Your last treatment did clearly less than those before.',
    clinician: 'Own last cycle clearly below own usual effect.',
  },
  'toxin-rules-out-nothing': {
    plain: 'It wears off by itself, and everything else stays possible.',
    clinician: 'Reversible; precludes no other treatment.',
  },
  'toxin-free-for-weeks': {
    plain: 'It helps most people, for weeks; then the spasm comes back.',
    clinician: 'Temporary relief in most; recurs between injections.',
  },
  'toxin-hearing-unharmed': {
    plain: 'Loss of hearing is not among its unwanted effects in the sources here.',
    clinician: 'Hearing loss not among adverse effects in the sources used.',
  },
  'toxin-looks': {
    plain: 'The face is calmer, but a lid may droop for some weeks.',
    clinician: 'Less visible spasm; transient ptosis.',
  },
  'toxin-visits': {
    plain: 'It means visits again and again, for as long as it is wished.',
    clinician: 'Repeated visits indefinitely.',
  },
} as const satisfies Record<string, PlanWords>;
