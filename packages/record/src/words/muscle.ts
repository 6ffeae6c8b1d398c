import { z } from 'zod';

/** Muscles of the face and neck that take part in spasms or are injected. */
export const MUSCLES = [
  'orbicularis-oculi',
  'orbicularis-oculi-pretarsal',
  'orbicularis-oculi-preseptal',
  'orbicularis-oculi-orbital',
  'frontalis',
  'corrugator',
  'procerus',
  'depressor-supercilii',
  'levator-labii-superioris-alaeque-nasi',
  'levator-labii-superioris',
  'zygomaticus-minor',
  'zygomaticus-major',
  'levator-anguli-oris',
  'buccinator',
  'risorius',
  'orbicularis-oris',
  'depressor-anguli-oris',
  'depressor-labii-inferioris',
  'mentalis',
  'platysma',
  'posterior-auricular',
  'other',
] as const;

/** One muscle. */
export const muscleSchema = z.enum(MUSCLES).meta({ source: 'Names as in PMC7264164' });

/** A muscle of the face or neck. */
export type Muscle = z.infer<typeof muscleSchema>;
