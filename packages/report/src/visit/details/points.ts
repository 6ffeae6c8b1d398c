import {
  CONDITIONS,
  FINDING_NAMES,
  FINDINGS,
  type LikelihoodRatio,
  type Pointer,
} from '@facialis/care';
import { type Html, html } from '../../html.ts';
import { ANSWERS } from '../answers.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import type { VisitReader } from '../reader.ts';
import type { Speech } from '../speech.ts';
import { renderList, renderPart, renderTable } from './table.ts';

/** Conditions that are told of, the most supported. */
const MOST_CONDITIONS = 4;

/** What the record tells of the spasm; to a clinician also what that points to. */
export function renderPointsPart(
  facts: VisitFacts,
  reader: VisitReader,
  speech: Speech,
  citations: Citations,
): Html {
  const { say } = speech;
  const known = FINDING_NAMES.filter((finding) => facts.findings[finding] !== undefined);
  const findings = renderTable(
    say('What the record tells'),
    ['Question', 'Answer'].map(say),
    known.map(
      (finding) => [say(FINDINGS[finding]), say(ANSWERS[facts.findings[finding]!])] as const,
    ),
  );
  const nothing = html`<p>${say('Nothing in the record tells of it yet. What is not written down is not known.')}</p>`;
  return renderPart(
    'points',
    say('What points where'),
    known.length === 0 ? nothing : findings,
    ...(reader === 'clinician'
      ? [conditions(facts, speech, citations), ratios(facts, speech, citations)]
      : []),
    html`<p>${say('This is no diagnosis: it puts in order what is written down, for the talk at the visit.')}</p>`,
  );
}

function conditions({ differential }: VisitFacts, speech: Speech, citations: Citations): Html {
  const { say } = speech;
  const pointers = (all: readonly Pointer[]) =>
    renderList(
      all.map(
        ({ finding, seen, strength, statement }) =>
          html`${say(FINDINGS[finding])} ${say(ANSWERS[seen])}${strength === 'strong' ? html` <strong>(${say('strong')})</strong>` : html``} ${citations.cite(statement)}`,
      ),
    );
  const rows = differential.conditions
    .filter(({ speaksFor }) => speaksFor.length > 0)
    .slice(0, MOST_CONDITIONS)
    .map(
      ({ condition, speaksFor, speaksAgainst, missing }) =>
        [
          say(CONDITIONS[condition]),
          pointers(speaksFor),
          pointers(speaksAgainst),
          String(missing.length),
        ] as const,
    );
  return renderTable(
    say('What speaks for and against, the most supported first; no probability'),
    ['Condition', 'For', 'Against', 'Not known'].map(say),
    rows,
  );
}

function ratios({ differential }: VisitFacts, { say, number }: Speech, citations: Citations): Html {
  const words = ({ finding, seen, towards, from, value, low, high }: LikelihoodRatio) =>
    [
      `${say(FINDINGS[finding])} ${say(ANSWERS[seen])}`,
      `${towards.map((one) => say(CONDITIONS[one])).join(', ')} – ${say(CONDITIONS[from])}`,
      `${number(value, 1)} (${number(low, 1)} – ${number(high, 1)})`,
    ] as const;
  return renderTable(
    say('Likelihood ratios that were published, with their 95 % intervals'),
    ['Finding', 'Between', 'Ratio', 'Sources'].map(say),
    differential.ratios.map(
      (ratio) => [...words(ratio), citations.cite(...ratio.statements)] as const,
    ),
  );
}
