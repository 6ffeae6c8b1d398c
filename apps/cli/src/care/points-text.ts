import {
  areSidesMixed,
  BOUNDS,
  CONDITIONS,
  type Differential,
  FINDING_NAMES,
  FINDINGS,
  type Finding,
  type Findings,
  type LikelihoodRatio,
  type Pointer,
  RAISED_BOTH_WAYS,
  type Seen,
  SIDES_QUESTION,
  type SideNamed,
  type SidesNamed,
} from '@facialis/care';
import { SIDES } from '@facialis/record';
import { Footnotes, joined, section } from './sources-text.ts';

/** Digits after the point that a ratio is told with. */
const RATIO_DIGITS = 1;

/** What points where, to read on a terminal: sides that are mixed up and red flags first. */
export function pointsText(findings: Findings, told: Differential, sides: SidesNamed): string {
  const { redFlags, conditions, askNext, contradictory, ratios } = told;
  const notes = new Footnotes();
  const answer = (finding: Finding, seen: Seen) =>
    `${FINDINGS[finding]} ${seen === 'contradictory' ? 'yes and no' : seen}`;
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
    sidesText(sides),
    section(
      'Red flags: reasons to examine again or to take a scan',
      redFlags.map(
        ({ seen, says, why, statement }) =>
          `${says}${seen === 'contradictory' ? ` ${RAISED_BOTH_WAYS}` : ''} ${why} ${notes.mark(statement)}`,
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

/** Asks about the sides where the record names more than one. */
function sidesText(sides: SidesNamed): string {
  if (!areSidesMixed(sides)) return '';
  const named = SIDES.filter((side) => sides[side].length > 0);
  return section(
    SIDES_QUESTION,
    named.map((side) => `${side}: ${sides[side].map(namedText).join('; ')}`),
  );
}

function namedText({ kind, entries, first, last }: SideNamed): string {
  const what = kind.replaceAll('-', ' ');
  return entries === 1 ? `${what} of ${first}` : `${what}, ${entries} times, ${first} to ${last}`;
}
