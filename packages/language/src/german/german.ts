import { type Phrase, readPhrase } from '../phrase.ts';
import { ASSUMPTIONS_DE } from './assumptions.de.ts';
import { CARE_DE } from './care.de.ts';
import { CITATIONS_DE } from './citations.de.ts';
import { CODES_DE } from './codes.de.ts';
import { CONDITION_DE } from './condition.de.ts';
import { ENTRY_DE } from './entry.de.ts';
import { EXCHANGE_DE } from './exchange.de.ts';
import { FIGURES_DE } from './figures.de.ts';
import { FINDING_DE } from './finding.de.ts';
import { MEASURES_DE } from './measures.de.ts';
import { PLAN_DE } from './plan.de.ts';
import { PLAN_SURGERY_DE } from './plan-surgery.de.ts';
import { POINTS_DE } from './points.de.ts';
import { QUESTIONS_DE } from './questions.de.ts';
import { RATING_DE } from './rating.de.ts';
import { RECORDING_DE } from './recording.de.ts';
import { SERVER_DE } from './server.de.ts';
import { STORE_DE } from './store.de.ts';
import { SURGERY_DE } from './surgery.de.ts';
import { TREATMENT_DE } from './treatment.de.ts';
import { UNITS_DE } from './units.de.ts';
import { VISIT_DE } from './visit.de.ts';

/** English with its holes → German that takes them up. */
export const GERMAN: Readonly<Record<string, string>> = {
  ...UNITS_DE,
  ...MEASURES_DE,
  ...RECORDING_DE,
  ...FINDING_DE,
  ...ENTRY_DE,
  ...PLAN_DE,
  ...PLAN_SURGERY_DE,
  ...QUESTIONS_DE,
  ...RATING_DE,
  ...STORE_DE,
  ...SERVER_DE,
  ...EXCHANGE_DE,
  ...CARE_DE,
  ...POINTS_DE,
  ...CITATIONS_DE,
  ...CONDITION_DE,
  ...TREATMENT_DE,
  ...SURGERY_DE,
  ...ASSUMPTIONS_DE,
  ...FIGURES_DE,
  ...CODES_DE,
  ...VISIT_DE,
};

/** Those with holes, the most specific first. */
export const GERMAN_PHRASES: readonly Phrase[] = Object.entries(GERMAN)
  .filter(([english]) => english.includes('{'))
  .map(([english, german]) => readPhrase(english, german))
  .toSorted((one, other) => other.literalLength - one.literalLength);
