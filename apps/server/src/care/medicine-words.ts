import {
  EVIDENCE_LABELS,
  type EvidenceLabel,
  MEDICINE_NOTES,
  MEDICINE_READINGS,
  MEDICINE_VERDICTS,
  type MedicineCourse,
  type MedicineNote,
  type MedicineReading,
  type MedicineVerdict,
} from '@facialis/care';
import {
  medicineSchema,
  oneSideSchema,
  SUBSTANCES,
  sideSchema,
  unwantedEffectSchema,
} from '@facialis/record';
import { z } from 'zod';
import { statementIdSchema } from './words.ts';

const notesSchema = z.array(
  z.enum(Object.keys(MEDICINE_NOTES) as [MedicineNote, ...MedicineNote[]]),
);
const timeSchema = z.string().describe('As the record has it.');
const meanSchema = z
  .strictObject({ mean: z.number(), days: z.int().positive() })
  .nullable()
  .describe('Null where no day was recorded.');

const effectSchema = z.strictObject({
  side: oneSideSchema,
  verdict: z.enum(Object.keys(MEDICINE_VERDICTS) as [MedicineVerdict, ...MedicineVerdict[]]),
  comparisons: z.array(
    z.strictObject({
      reading: z.enum(Object.keys(MEDICINE_READINGS) as [MedicineReading, ...MedicineReading[]]),
      unit: z.enum(['%', '{score}']),
      before: meanSchema,
      during: meanSchema,
      after: meanSchema,
      difference: z
        .strictObject({ expected: z.number(), low: z.number(), high: z.number() })
        .nullable()
        .describe('During less before and after; below 0 is less spasm.'),
      confidence: z.number().describe('Of the interval, 0 to 1.'),
    }),
  ),
  notes: notesSchema,
});

const evidenceSchema = z.strictObject({
  substance: z.enum(SUBSTANCES),
  label: z.enum(Object.keys(EVIDENCE_LABELS) as [EvidenceLabel, ...EvidenceLabel[]]),
  statements: z.array(statementIdSchema),
  cautions: z.array(z.strictObject({ statement: statementIdSchema, verified: z.boolean() })),
});

/** The courses of medicines, and what is published of every substance. */
export const medicinesSchema = z.strictObject({
  today: z.iso.date(),
  courses: z.array(
    z.strictObject({
      substance: z.enum(SUBSTANCES),
      name: z.string().nullable(),
      side: sideSchema.nullable(),
      from: timeSchema,
      until: timeSchema.nullable().describe('Null while it is taken.'),
      days: z.strictObject({ least: z.int(), most: z.int() }),
      doses: z.array(
        z.strictObject({
          from: timeSchema,
          until: timeSchema.nullable(),
          dose: medicineSchema.shape.dose.unwrap().nullable(),
        }),
      ),
      helped: z.number().nullable(),
      unwantedEffects: z.array(unwantedEffectSchema),
      whyStopped: z.string().nullable(),
      evidence: evidenceSchema,
      effects: z.array(effectSchema),
      notes: notesSchema,
    }),
  ) satisfies z.ZodType<readonly MedicineCourse[]>,
  substances: z.array(evidenceSchema),
});
