import { formatQuantity } from '@facialis/units';
import type { Laterality } from './laterality.ts';
import { CLOSED_LID } from './measures.ts';
import type { Grade, Measures, SpasmEvent } from './recording.ts';
import { REFERENCES } from './references.ts';

/** From here on the scales call the patient functionally blind: share of time closed, %. */
export const FUNCTIONALLY_BLIND = 50;
/**
 * Highest blink rate still called usual, /min: upper 95 % limit in conversation (Doughty 2001,
 * PMID 11700965), the highest of the three tasks, as the task is not known.
 */
export const USUAL_BLINK_RATE = 32.5;
/** Other parts take part when they do so in this share of spasms; own value, above slips. */
export const SPREAD_SHARE = 0.1;
/** Eye-closure time, %, from which tonic spasms are taken to interfere with sight; own value. */
export const SIGHT_CLOSURE_TIME = 10;
/** Tonic time, %, from which tonic spasms are taken to be frequent; own value. */
export const FREQUENT_TONIC_TIME = 10;
/** Too little measurable time to grade, s. */
export const SHORTEST_FOR_GRADES_S = 10;

const ESTIMATE = 'Estimate from this video.';

/** What the rules look at, drawn from the record once. */
interface Findings {
  readonly spasms: number;
  readonly lidSpasms: readonly SpasmEvent[];
  readonly otherParts: boolean;
  /** Share of time the affected eye (the less closed of two) is at least half closed, %. */
  readonly closure: number | null;
  readonly tonic: number | null;
  readonly blinks: number | null;
  readonly pattern: Laterality['pattern'];
}

/** A grade or the reason why there is none, before scale and source are added. */
type Finding = { grade: string; rule: string } | { grade: null; absent: string };

/**
 * Estimates of published grades from what the video shows. Each carries the rule that gave it;
 * where the video cannot tell, there is no grade and a reason. Raters of the same videos agree
 * only moderately on these scales (Lee 2023, doi 10.1007/s00702-023-02667-w).
 */
export function estimateGrades(
  events: readonly SpasmEvent[],
  measures: Measures,
  laterality: Laterality,
): Grade[] {
  const findings = find(events, measures, laterality);
  const short = measures.spasmRate.measurableS < SHORTEST_FOR_GRADES_S;
  const entry = (scale: string, source: string, judge: (findings: Findings) => Finding): Grade => {
    const finding: Finding = short
      ? { grade: null, absent: `Under ${SHORTEST_FOR_GRADES_S} s can be measured.` }
      : judge(findings);
    return finding.grade === null
      ? { scale, grade: null, rule: ESTIMATE, source, absent: finding.absent }
      : { scale, grade: finding.grade, rule: `${ESTIMATE} ${finding.rule}`, source };
  };
  return [
    entry('Jankovic severity (0 to 4)', REFERENCES.jankovic, jankovicSeverity),
    entry('Jankovic frequency (0 to 4)', REFERENCES.jankovic, jankovicFrequency),
    entry('SMC (I to IV)', REFERENCES.smc, smc),
    entry('Cohen and Albert (0 to 4)', REFERENCES.cohenAlbert, cohenAlbert),
  ];
}

function find(
  events: readonly SpasmEvent[],
  measures: Measures,
  { pattern, affectedSide }: Laterality,
): Findings {
  const spasms = events.filter((event) => event.kind === 'spasm');
  const closures =
    pattern === 'both-together' ? events.filter((event) => event.kind === 'bilateral-closure') : [];
  const spread = spasms.filter((spasm) => spasm.parts.some((part) => part !== 'orbicularis-oculi'));
  const { eyeClosureTimeLeft, eyeClosureTimeRight } = measures;
  const left = eyeClosureTimeLeft.value;
  const right = eyeClosureTimeRight.value;
  const both = left === null || right === null ? null : Math.min(left, right);
  return {
    spasms: spasms.length + closures.length,
    lidSpasms: [
      ...spasms.filter((spasm) => spasm.parts.includes('orbicularis-oculi')),
      ...closures,
    ],
    otherParts: spread.length > 0 && spread.length >= SPREAD_SHARE * spasms.length,
    closure: affectedSide === 'left' ? left : affectedSide === 'right' ? right : both,
    tonic: measures.tonicTime.value,
    blinks: measures.blinkRate.value,
    pattern,
  };
}

const LOWER_FACE_ONLY: Finding = {
  grade: null,
  absent: 'The spasms seen leave the eyelids out; this scale looks at the eyelids only.',
};

/** No spasm at all: level 0, unless blinking is so frequent that level 1 is possible. */
function withoutSpasms({ blinks }: Findings): Finding {
  if (blinks !== null && blinks > USUAL_BLINK_RATE) {
    return {
      grade: null,
      absent: `No spasm, but ${formatQuantity(blinks, '/min')} blinks: whether light or wind sets them off cannot be seen.`,
    };
  }
  return { grade: '0', rule: 'No spasm was seen and blinking is not frequent.' };
}

/** Levels 2 to 4 are paraphrased; level 1 is about stimuli that a video does not show. */
function jankovicSeverity(findings: Findings): Finding {
  const { spasms, lidSpasms, closure } = findings;
  if (spasms === 0) return withoutSpasms(findings);
  if (lidSpasms.length === 0) return LOWER_FACE_ONLY;
  if (closure !== null && closure > FUNCTIONALLY_BLIND) {
    return {
      grade: '4',
      rule: `The eye is at least half closed ${formatQuantity(closure, '%')} of the time, taken as disabling.`,
    };
  }
  const real = lidSpasms.some(
    ({ peakLidClosure, onset, offset }) =>
      (peakLidClosure ?? 0) >= CLOSED_LID || offset - onset >= 1,
  );
  return real
    ? { grade: '3', rule: 'There are spasms that close the eye by half or last 1 s or longer.' }
    : { grade: '2', rule: 'The lid flutters: under half closed and under 1 s each time.' };
}

function jankovicFrequency(findings: Findings): Finding {
  const { spasms, lidSpasms, closure, blinks } = findings;
  if (spasms === 0) {
    return blinks !== null && blinks > USUAL_BLINK_RATE
      ? {
          grade: '1',
          rule: `No spasm, but blinks are frequent: ${formatQuantity(blinks, '/min')}.`,
        }
      : { grade: '0', rule: 'No spasm was seen and blinking is not frequent.' };
  }
  if (lidSpasms.length === 0) return LOWER_FACE_ONLY;
  if (closure !== null && closure > FUNCTIONALLY_BLIND) {
    return { grade: '4', rule: `Closed ${formatQuantity(closure, '%')} of the time filmed.` };
  }
  return lidSpasms.some(({ onset, offset }) => offset - onset >= 1)
    ? {
        grade: '3',
        rule: 'There are eyelid spasms of 1 s or longer; the eye is open over half of the time.',
      }
    : { grade: '2', rule: 'All eyelid spasms are under 1 s.' };
}

/** Grade IV, lasting disfigurement, is a judgement of the resting face and never given here. */
function smc({ pattern, spasms, otherParts, closure, tonic }: Findings): Finding {
  if (pattern === 'both-together') {
    return { grade: null, absent: 'Both eyes close together; this scale is for hemifacial spasm.' };
  }
  if (spasms === 0) return { grade: null, absent: 'No spasm was seen; the scale starts at I.' };
  const oftenTonic = tonic !== null && tonic >= FREQUENT_TONIC_TIME;
  if (oftenTonic && closure !== null && closure >= SIGHT_CLOSURE_TIME) {
    return {
      grade: 'III',
      rule:
        `Tonic spasms take ${formatQuantity(tonic, '%')} and the eye is at least half closed ` +
        `${formatQuantity(closure, '%')} of the time, both from ${FREQUENT_TONIC_TIME} % on taken as interfering with sight. IV is not judged.`,
    };
  }
  return otherParts
    ? { grade: 'II', rule: 'Other parts of the same half of the face take part.' }
    : { grade: 'I', rule: 'Only the muscle around the eye takes part.' };
}

/** The published wording was not seen: levels follow the same signs as the Jankovic severity. */
function cohenAlbert(findings: Findings): Finding {
  const finding = jankovicSeverity(findings);
  return finding.grade === null
    ? finding
    : { grade: finding.grade, rule: `${finding.rule} Wording of the levels unverified.` };
}
