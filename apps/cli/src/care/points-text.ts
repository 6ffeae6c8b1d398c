import {
  BOUNDS,
  CONDITIONS,
  type Differential,
  FINDING_NAMES,
  FINDINGS,
  type Finding,
  type Findings,
  type LikelihoodRatio,
  type Pointer,
} from '@facialis/care';
import { Footnotes, joined, section } from './sources-text.ts';

/** Digits after the point that a ratio is told with. */
const RATIO_DIGITS = 1;

/** What points where, to read on a terminal: red flags first. */
export function pointsText(findings: Findings, told: Differential): string {
  const { redFlags, conditions, askNext, contradictory, ratios } = told;
  const notes = new Footnotes();
  const answer = (finding: Finding, seen: string) => `${FINDINGS[finding]} ${seen}`;
  const pointer = ({ finding, seen, strength, statement }: Pointer) =>
    `${answer(finding, seen)}${strength === 'strong' ? ' (counts double)' : ''} ${notes.mark(statement)}`;
  const ratio = ({
    finding,
    seen,
    towards,
    from,
    value,
    low,
    high,
    statements,
  }: LikelihoodRatio) => {
    const [middle, least, most] = [value, low, high].map((one) => one.toFixed(RATIO_DIGITS));
    const names = towards.map((one) => CONDITIONS[one]).join(' or ');
    return `${answer(finding, seen)}: ${middle} (${BOUNDS[0]} ${least} to ${most}) for ${names} against ${CONDITIONS[from]} ${notes.mark(...statements)}`;
  };
  const known = FINDING_NAMES.filter((finding) => findings[finding] !== undefined);
  return joined([
    section(
      'Red flags: reasons to examine again or to take a scan',
      redFlags.map(
        ({ finding, seen, statement }) => `${answer(finding, seen)} ${notes.mark(statement)}`,
      ),
      'None is in the record. What is not written down is not known.',
    ),
    section(
      'Known from the record',
      known.map((finding) => answer(finding, findings[finding]!)),
      'Nothing yet.',
    ),
    ...conditions
      .filter(({ speaksFor, speaksAgainst }) => speaksFor.length + speaksAgainst.length > 0)
      .map(({ condition, speaksFor, speaksAgainst, missing }) =>
        section(CONDITIONS[condition], [
          ...speaksFor.map((one) => `for: ${pointer(one)}`),
          ...speaksAgainst.map((one) => `against: ${pointer(one)}`),
          ...(missing.length === 0 ? [] : [`not known: ${missing.length}`]),
        ]),
      ),
    section(
      'Said both ways, counted neither way',
      contradictory.map((one) => FINDINGS[one]),
    ),
    section(
      'What would tell most now',
      askNext.map((one) => FINDINGS[one]),
    ),
    section('Likelihood ratios that were published', ratios.map(ratio)),
    notes.text(),
  ]);
}
