import { z } from 'zod';
import { header } from './header.ts';
import { impossible } from './impossible.ts';
import { type Muscle, muscleSchema } from './muscle.ts';
import { type Side, sideSchema } from './side.ts';
import { lineSchema, textSchema } from './text.ts';
import { anyTimeSchema, isSurelyBefore, timeSchema } from './time.ts';
import { unwantedEffectSchema } from './unwanted-effect.ts';

/** Botulinum toxins by their own names; `other` has its brand. */
export const TOXIN_PRODUCTS = [
  'onabotulinumtoxinA',
  'abobotulinumtoxinA',
  'incobotulinumtoxinA',
  'rimabotulinumtoxinB',
  'daxibotulinumtoxinA',
  'prabotulinumtoxinA',
  'letibotulinumtoxinA',
  'other',
] as const;

/** A botulinum toxin. */
export type ToxinProduct = (typeof TOXIN_PRODUCTS)[number];
/** The unit of one product: never convertible into another's. */
export type ToxinUnit = `U ${ToxinProduct}`;

/** The units of the products, in their order. */
export const TOXIN_UNITS = TOXIN_PRODUCTS.map(toxinUnitOf) as [ToxinUnit, ...ToxinUnit[]];

/** No session of any product is larger, units: beyond it is a slip of the pen, not a dose. */
export const TOXIN_UNITS_LIMIT = 100_000;

/** One place that was injected. */
const pointSchema = z.strictObject({
  muscle: muscleSchema.describe('Muscle.'),
  side: sideSchema.describe("The person's own side of the point; both for one on the midline."),
  units: z
    .number()
    .positive()
    .max(TOXIN_UNITS_LIMIT)
    .describe("Dose in the session's unit, that of its product.")
    .meta({ unit: 'that of unit' }),
  place: lineSchema.optional().describe('Where exactly, in words.'),
});

/** One session with one product. A second product on the same day is a second session. */
export const toxinSessionSchema = z
  .strictObject({
    kind: z.literal('toxin-session').describe('What the entry is.'),
    ...header,
    side: sideSchema.describe("The person's own side of the spasm that was treated."),
    product: z
      .enum(TOXIN_PRODUCTS)
      .describe('Product by its own name.')
      .meta({ source: 'Labels: medicines.org.uk/emc 859 and 4609; api.fda.gov' }),
    brand: lineSchema.optional().describe('Brand on the vial; needed for another product.'),
    unit: z
      .enum(TOXIN_UNITS)
      .describe(
        'Unit of all doses here: that of the product. Units of products cannot be converted.',
      )
      .meta({ source: 'Xeomin label: units cannot be compared or converted' }),
    dilution: z
      .number()
      .positive()
      .max(TOXIN_UNITS_LIMIT)
      .optional()
      .describe('Units in a millilitre, as prepared.')
      .meta({ unit: 'that of unit, per mL' }),
    lot: lineSchema.optional().describe('Lot number on the vial.'),
    expiry: anyTimeSchema.optional().describe('Expiry on the vial; may lie ahead.'),
    points: z.array(pointSchema).min(1).describe('Where and how much.'),
    effectOnset: timeSchema.optional().describe('When the effect was first felt.'),
    effectPeak: timeSchema.optional().describe('When it was felt most.'),
    effectEnd: timeSchema.optional().describe('When it was felt to have worn off.'),
    effect: z
      .number()
      .min(0)
      .max(10)
      .optional()
      .describe('How much it helped at best: 0 not at all, 10 no spasm any more.')
      .meta({ unit: '{score}' }),
    effectWords: textSchema.optional().describe('How it helped, in words.'),
    unwantedEffects: z.array(unwantedEffectSchema).optional().describe('Unwanted effects.'),
  })
  .superRefine((session, context) => {
    const { product, brand, unit, when, effectOnset, effectPeak, effectEnd } = session;
    if (unit !== toxinUnitOf(product)) {
      impossible(
        context,
        ['unit'],
        `the product's own unit, ${toxinUnitOf(product)}`,
        "another product's unit",
      );
    }
    if (product === 'other' && brand === undefined) {
      impossible(context, ['brand'], 'the brand of another product', 'none');
    }
    const felt = [
      ['when', when],
      ['effectOnset', effectOnset],
      ['effectPeak', effectPeak],
      ['effectEnd', effectEnd],
    ].filter((pair): pair is [string, string] => pair[1] !== undefined);
    for (const [i, [field, time]] of felt.entries()) {
      const earlier = felt.slice(0, i).find(([, before]) => isSurelyBefore(time, before));
      if (earlier)
        impossible(context, [field], `a time that is not before ${earlier[0]}`, 'one before it');
    }
  });

/** A toxin session. */
export type ToxinSession = z.infer<typeof toxinSessionSchema>;
/** An injected point of a session. */
export type ToxinPoint = ToxinSession['points'][number];

/** The unit in which a product is dosed. */
export function toxinUnitOf(product: ToxinProduct): ToxinUnit {
  return `U ${product}`;
}

/** What was given of one product, in its own unit. */
export interface ToxinTotal {
  readonly product: ToxinProduct;
  /** The brand, for a product that is known by it alone. */
  readonly brand?: string;
  readonly unit: ToxinUnit;
  readonly units: number;
  readonly byMuscle: readonly {
    readonly muscle: Muscle;
    readonly side: Side;
    readonly units: number;
  }[];
}

/**
 * What was given in sessions, one total for each product: units of different products are never
 * added. Products known by brand alone are told apart by brand.
 */
export function toxinTotals(sessions: readonly ToxinSession[]): ToxinTotal[] {
  const groups = Map.groupBy(sessions, ({ product, brand }) =>
    product === 'other' ? `other ${brand}` : product,
  );
  return [...groups.values()].map((group) => {
    const { product, brand, unit } = group[0]!;
    const points = group.flatMap((session) => session.points);
    const places = Map.groupBy(points, ({ muscle, side }) => `${muscle} ${side}`);
    return {
      product,
      ...(product === 'other' && brand !== undefined && { brand }),
      unit,
      units: sum(points),
      byMuscle: [...places.values()].map((place) => ({
        muscle: place[0]!.muscle,
        side: place[0]!.side,
        units: sum(place),
      })),
    };
  });
}

/** Smallest part of a unit that a sum is kept to, so that 0.1 + 0.2 is 0.3. */
const UNIT_STEPS = 10_000;

function sum(points: readonly ToxinPoint[]): number {
  return points.reduce((all, { units }) => all + Math.round(units * UNIT_STEPS), 0) / UNIT_STEPS;
}
