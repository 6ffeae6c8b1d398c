import type { Answer, AUTHOR_ROLES, Muscle, Side, Vessel } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Words<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

/** Sides in words. */
export const SIDE_WORDS: Words<Side> = {
  left: msg`Left`,
  right: msg`Right`,
  both: msg`Both sides`,
};

/** Answers in words. */
export const ANSWER_WORDS: Words<Answer> = {
  yes: msg`Yes`,
  no: msg`No`,
  'not-said': msg`Not known`,
};

/** In what role somebody says something, in words. */
export const ROLE_WORDS: Words<(typeof AUTHOR_ROLES)[number]> = {
  self: msg`The person`,
  relative: msg`A relative`,
  clinician: msg`A doctor or therapist`,
  researcher: msg`A researcher`,
  program: msg`A program`,
};

/** Muscles with where they are. */
export const MUSCLE_WORDS: Words<Muscle> = {
  'orbicularis-oculi': msg`Orbicularis oculi (around the eye)`,
  'orbicularis-oculi-pretarsal': msg`Orbicularis oculi, pretarsal (edge of the lid)`,
  'orbicularis-oculi-preseptal': msg`Orbicularis oculi, preseptal (middle of the lid)`,
  'orbicularis-oculi-orbital': msg`Orbicularis oculi, orbital (outer ring)`,
  frontalis: msg`Frontalis (forehead)`,
  corrugator: msg`Corrugator (inner brow)`,
  procerus: msg`Procerus (root of the nose)`,
  'depressor-supercilii': msg`Depressor supercilii (below the inner brow)`,
  'levator-labii-superioris-alaeque-nasi': msg`Levator labii superioris alaeque nasi (side of the nose)`,
  'levator-labii-superioris': msg`Levator labii superioris (upper lip)`,
  'zygomaticus-minor': msg`Zygomaticus minor (inner cheek)`,
  'zygomaticus-major': msg`Zygomaticus major (cheek)`,
  'levator-anguli-oris': msg`Levator anguli oris (above the corner of the mouth)`,
  buccinator: msg`Buccinator (inside the cheek)`,
  risorius: msg`Risorius (beside the mouth)`,
  'orbicularis-oris': msg`Orbicularis oris (around the mouth)`,
  'depressor-anguli-oris': msg`Depressor anguli oris (below the corner of the mouth)`,
  'depressor-labii-inferioris': msg`Depressor labii inferioris (lower lip)`,
  mentalis: msg`Mentalis (chin)`,
  platysma: msg`Platysma (neck)`,
  'posterior-auricular': msg`Posterior auricular (behind the ear)`,
  other: msg`Another place`,
};

/** Vessels in words. */
export const VESSEL_WORDS: Words<Vessel> = {
  aica: msg`Anterior inferior cerebellar artery (AICA)`,
  pica: msg`Posterior inferior cerebellar artery (PICA)`,
  'vertebral-artery': msg`Vertebral artery`,
  'basilar-artery': msg`Basilar artery`,
  vein: msg`A vein`,
  other: msg`Another vessel`,
};

const kind = { label: msg`Kind` };
const when = { label: msg`When`, isTime: true } as const;

/** The words of the fields that all kinds but the person begin with. */
export const HEADER_WORDS = {
  kind,
  when,
  author: { label: msg`Who says so` },
  'author.role': { label: msg`Who says so`, values: ROLE_WORDS, isTelling: true },
  'author.name': { label: msg`Name of who says so`, isTelling: true },
  note: { label: msg`Note`, hint: msg`Anything else, in your own words.` },
} as const;

/** The side of the spasm, asked the same way everywhere. */
export const SPASM_SIDE = {
  label: msg`Side of the spasm`,
  hint: msg`The person’s own left or right.`,
  values: SIDE_WORDS,
} as const;
