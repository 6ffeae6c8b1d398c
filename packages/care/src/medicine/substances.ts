import type { Substance } from '@facialis/record';
import { STATEMENTS, type StatementId } from '../evidence/evidence.ts';

/** How much is known of a medicine in hemifacial spasm, by a name that stays; the most first. */
export const EVIDENCE_LABELS = {
  'trial-no-effect': 'Held against placebo in one small trial: no difference was found.',
  'small-series': 'Tried in a few people without a comparison: nobody knows how many it helps.',
  'single-cases': 'Reported for single people: nobody knows how many it helps.',
  'no-report': 'What it does in hemifacial spasm was not found in a source.',
} as const;

/** How much is known of a medicine in hemifacial spasm. */
export type EvidenceLabel = keyof typeof EVIDENCE_LABELS;

/** What has to be looked out for. */
export interface Caution {
  readonly statement: StatementId;
  /** False for general knowledge that was not read in a source: to be asked, not to be relied on. */
  readonly verified: boolean;
}

/** What is known of one substance in hemifacial spasm. */
export interface SubstanceEvidence {
  readonly substance: Substance;
  readonly label: EvidenceLabel;
  /** What was reported; none where nothing is known. */
  readonly statements: readonly StatementId[];
  readonly cautions: readonly Caution[];
}

/** What holds of every medicine here. */
export const ABOUT_MEDICINES = [
  'medicines-anecdotal',
  'medicines-fade',
  'toxin-first',
] as const satisfies readonly StatementId[];

function evidence(
  substance: Substance,
  label: EvidenceLabel,
  statements: readonly StatementId[],
  cautions: readonly StatementId[],
): SubstanceEvidence {
  return {
    substance,
    label,
    statements,
    cautions: cautions.map((statement) => ({
      statement,
      verified: STATEMENTS[statement].reading !== 'unverified',
    })),
  };
}

/** Every substance with what is known of it, the best known first; for people who take none as well. */
export const SUBSTANCE_EVIDENCE: readonly SubstanceEvidence[] = [
  evidence('clonazepam', 'trial-no-effect', ['clonazepam-trial'], ['clonazepam-cautions']),
  evidence(
    'carbamazepine',
    'small-series',
    ['carbamazepine-series'],
    [
      'carbamazepine-rash',
      'carbamazepine-skin',
      'carbamazepine-blood',
      'carbamazepine-rash-series',
      'carbamazepine-cautions',
    ],
  ),
  evidence(
    'gabapentin',
    'small-series',
    ['gabapentin-series', 'gabapentin-levetiracetam-series', 'gabapentin-case'],
    ['gabapentin-cautions'],
  ),
  evidence(
    'levetiracetam',
    'small-series',
    ['gabapentin-levetiracetam-series', 'levetiracetam-cases'],
    ['levetiracetam-cautions'],
  ),
  evidence('oxcarbazepine', 'single-cases', ['oxcarbazepine-dose'], ['oxcarbazepine-cautions']),
  evidence('felbamate', 'single-cases', ['felbamate-case'], ['felbamate-cautions']),
  evidence('baclofen', 'no-report', [], ['baclofen-cautions']),
  evidence('topiramate', 'no-report', [], ['topiramate-cautions']),
  evidence('zonisamide', 'no-report', [], []),
  evidence('pregabalin', 'no-report', [], []),
  evidence('lamotrigine', 'no-report', [], []),
  evidence('other', 'no-report', [], []),
];

/** What is known of a substance. */
export function substanceEvidence(substance: Substance): SubstanceEvidence {
  return SUBSTANCE_EVIDENCE.find((one) => one.substance === substance)!;
}
