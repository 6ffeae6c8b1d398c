import type { ToxinProduct } from '@facialis/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { HEADER_WORDS, MUSCLE_WORDS, SIDE_WORDS } from './common.ts';
import type { KindWords } from './field-words.ts';
import { EFFECT_WORDS } from './treatment.ts';

/** Products with the brand that most know. */
export const PRODUCT_WORDS: Readonly<Record<ToxinProduct, MessageDescriptor>> = {
  onabotulinumtoxinA: msg`OnabotulinumtoxinA (Botox)`,
  abobotulinumtoxinA: msg`AbobotulinumtoxinA (Dysport)`,
  incobotulinumtoxinA: msg`IncobotulinumtoxinA (Xeomin)`,
  rimabotulinumtoxinB: msg`RimabotulinumtoxinB`,
  daxibotulinumtoxinA: msg`DaxibotulinumtoxinA`,
  prabotulinumtoxinA: msg`PrabotulinumtoxinA (Jeuveau)`,
  letibotulinumtoxinA: msg`LetibotulinumtoxinA (Letybo)`,
  other: msg`Another product`,
};

/** The words of a toxin session. */
export const TOXIN_SESSION_WORDS: KindWords<'toxin-session'> = {
  ...HEADER_WORDS,
  side: {
    label: msg`Side of the spasm that was treated`,
    hint: msg`The person’s own left or right.`,
    values: SIDE_WORDS,
  },
  product: { label: msg`Product`, values: PRODUCT_WORDS },
  brand: { label: msg`Brand on the vial` },
  unit: { label: msg`Unit` },
  dilution: { label: msg`Units in one millilitre, as prepared`, unit: msg`U/mL` },
  lot: { label: msg`Lot number on the vial` },
  expiry: { label: msg`Use by`, hint: msg`As printed on the vial.`, isTime: true },
  points: { label: msg`Where it was injected, and how much` },
  'points.muscle': { label: msg`Muscle`, values: MUSCLE_WORDS, isTelling: true },
  'points.side': {
    label: msg`Side of the point`,
    hint: msg`Both for a point on the midline.`,
    values: SIDE_WORDS,
    isTelling: true,
  },
  'points.units': { label: msg`Units`, unit: msg`U`, isTelling: true },
  'points.place': {
    label: msg`Where exactly`,
    hint: msg`Such as upper lid, outer part.`,
    isTelling: true,
  },
  effectOnset: { label: msg`When it began to work`, isTime: true },
  effectPeak: { label: msg`When it worked best`, isTime: true },
  effectEnd: { label: msg`When it had worn off`, isTime: true },
  ...EFFECT_WORDS,
};
