import { z } from 'zod';

/** Vessels that can press on the facial nerve: the anterior and posterior inferior cerebellar arteries, the vertebral and basilar arteries, a vein. */
export const VESSELS = [
  'aica',
  'pica',
  'vertebral-artery',
  'basilar-artery',
  'vein',
  'other',
] as const;

/** Vessels found, each once. */
export const vesselsSchema = z
  .array(z.enum(VESSELS))
  .refine((vessels) => new Set(vessels).size === vessels.length, {
    params: { need: 'each vessel once', got: 'one twice' },
  });

/** A vessel that can press on the facial nerve. */
export type Vessel = (typeof VESSELS)[number];
