import {
  CONDITIONS,
  type Differential,
  FINDING_NAMES,
  FINDINGS,
  type Finding,
  type Findings,
  type LikelihoodRatio,
  type Pointer,
  type StatementId,
} from '@facialis/care';
import { sourcesText } from './sources-text.ts';

/** What points where, to read on a terminal: red flags first. */
export function pointsText(findings: Findings, told: Differential): string {
  const { redFlags, conditions, askNext, contradictory, ratios } = told;
  const used: StatementId[] = [
    ...redFlags.map(({ statement }) => statement),
    ...conditions.flatMap((one) => [...one.speaksFor, ...one.speaksAgainst]).map(statementOf),
    ...ratios.flatMap(({ statements }) => statements),
  ];
  const number = (id: StatementId) => `[${[...new Set(used)].indexOf(id) + 1}]`;
  const answer = (finding: Finding, seen: string) => `${FINDINGS[finding]} ${seen}`;
  const pointer = ({ finding, seen, strength, statement }: Pointer) =>
    `${answer(finding, seen)}${strength === 'strong' ? ' (counts double)' : ''} ${number(statement)}`;
  const known = FINDING_NAMES.filter((finding) => findings[finding] !== undefined);
  const parts = [
    section(
      'Red flags: reasons to examine again or to take a scan',
      redFlags.map(
        ({ finding, seen, statement }) => `${answer(finding, seen)} ${number(statement)}`,
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
    section(
      'Likelihood ratios that were published',
      ratios.map((ratio) => ratioText(ratio, number)),
    ),
    sourcesText(used),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function statementOf({ statement }: Pointer): StatementId {
  return statement;
}

/** Digits after the point that a ratio is told with. */
const RATIO_DIGITS = 1;

function ratioText(ratio: LikelihoodRatio, number: (id: StatementId) => string): string {
  const { finding, seen, towards, from, statements } = ratio;
  const [value, low, high] = [ratio.value, ratio.low, ratio.high].map((one) =>
    one.toFixed(RATIO_DIGITS),
  );
  const names = towards.map((one) => CONDITIONS[one]).join(' or ');
  return `${FINDINGS[finding]} ${seen}: ${value} (95 % ${low} to ${high}) for ${names} against ${CONDITIONS[from]} ${statements.map(number).join('')}`;
}

function section(heading: string, lines: readonly string[], empty?: string): string {
  if (lines.length > 0) return `${heading}\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return empty === undefined ? '' : `${heading}\n${empty}\n`;
}
