import type { Entry } from '../words/entry.ts';
import type { Person } from '../words/person.ts';
import { isSurelyBefore, timeSpan } from '../words/time.ts';
import { type ToxinSession, toxinTotals } from '../words/toxin-session.ts';
import {
  labelInterval,
  MUSCLE_DOSES,
  OTHER_SIDE_SOURCE,
  SESSION_DOSES,
  SITE_DOSES,
  UNPUBLISHED_PRODUCTS,
} from './published.ts';
import type { Question } from './question.ts';

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** What is unusual about a toxin session: its doses, its interval, its sides, its lot. */
export function toxinQuestions(
  session: ToxinSession,
  course: readonly Entry[],
  person: Person,
): Question[] {
  const sessions = course.filter((entry) => entry.kind === 'toxin-session');
  return [
    ...sessionDose(session),
    ...siteDoses(session),
    ...muscleDoses(session),
    ...otherSide(session),
    ...interval(session, sessions, person),
    ...lot(session, sessions),
  ];
}

function sessionDose(session: ToxinSession): Question[] {
  const { product } = session;
  const unpublished = UNPUBLISHED_PRODUCTS[product];
  if (unpublished !== undefined) {
    return [
      {
        code: 'product-unpublished',
        at: 'product',
        question: `No dose of ${product} for hemifacial spasm is published. Is it the right product?`,
        source: unpublished,
      },
    ];
  }
  const doses = SESSION_DOSES[product];
  const [total] = toxinTotals([session]);
  if (!doses || !total) return [];
  const { least, most } = doses;
  if (total.units > most.figure) {
    return [
      {
        code: 'dose-above-published',
        at: 'points',
        question: `All points together are more than ${most.figure} ${total.unit}, the most that is published for one session. Is the dose right?`,
        source: most.source,
      },
    ];
  }
  if (least === undefined || total.units >= least.figure) return [];
  return [
    {
      code: 'dose-below-published',
      at: 'points',
      question: `All points together are less than ${least.figure} ${total.unit}, the least that is published for one session. Is the dose right?`,
      source: least.source,
    },
  ];
}

function siteDoses({ product, unit, points }: ToxinSession): Question[] {
  const most = SITE_DOSES[product];
  if (!most) return [];
  return points.flatMap(({ units }, i) =>
    units <= most.figure
      ? []
      : [
          {
            code: 'site-dose-above-published',
            at: `points[${i}].units`,
            question: `This point has more than ${most.figure} ${unit}, the most that is published for one site. Is the dose right?`,
            source: most.source,
          },
        ],
  );
}

function muscleDoses(session: ToxinSession): Question[] {
  const totals = toxinTotals([session]).flatMap(({ byMuscle }) => byMuscle);
  return (MUSCLE_DOSES[session.product] ?? []).flatMap(({ muscles, figure, source }) => {
    const given = Map.groupBy(
      totals.filter(({ muscle }) => muscles.includes(muscle)),
      ({ side }) => side,
    );
    return [...given.values()]
      .filter((parts) => parts.reduce((sum, { units }) => sum + units, 0) > figure)
      .map(([part]) => ({
        code: 'muscle-dose-above-published',
        at: `points[${session.points.findIndex(({ muscle, side }) => muscle === part!.muscle && side === part!.side)}].muscle`,
        question: `The points of the ${muscles[0]} of one side are together more than ${figure} ${session.unit}, the most that is published for it. Is the dose right?`,
        source,
      }));
  });
}

function otherSide({ side, points }: ToxinSession): Question[] {
  const other = points.findIndex(
    (point) => side !== 'both' && point.side !== 'both' && point.side !== side,
  );
  if (other < 0) return [];
  return [
    {
      code: 'point-other-side',
      at: `points[${other}].side`,
      question: 'This point is not on the side of the spasm. Was the other side injected too?',
      source: OTHER_SIDE_SOURCE,
    },
  ];
}

function interval(
  session: ToxinSession,
  sessions: readonly ToxinSession[],
  { country }: Person,
): Question[] {
  const { figure, where, source } = labelInterval(country);
  const gaps = sessions.map((other) => ({ other, gapMs: longestGap(session.when, other.when) }));
  const twice = gaps.some(
    ({ other, gapMs }) => gapMs <= DAY_MS && other.product === session.product,
  );
  if (twice) {
    return [
      {
        code: 'session-twice',
        at: 'when',
        question: 'There is a session with this product on this day already. Is this a second one?',
        source: 'The record itself',
      },
    ];
  }
  if (!gaps.some(({ gapMs }) => gapMs > DAY_MS && gapMs < figure * WEEK_MS)) return [];
  return [
    {
      code: 'interval-short',
      at: 'when',
      question: `Another session is less than ${figure} weeks away, the shortest interval by the label of Botox ${where}. Is the date right?`,
      source,
    },
  ];
}

/** The longest time that can lie between two times, ms, as precisely as they are known. */
function longestGap(a: string, b: string): number {
  const [one, other] = [timeSpan(a), timeSpan(b)];
  return Math.max(one.to - other.from, other.to - one.from);
}

function lot(session: ToxinSession, sessions: readonly ToxinSession[]): Question[] {
  const questions: Question[] = [];
  if (session.expiry !== undefined && isSurelyBefore(session.expiry, session.when)) {
    questions.push({
      code: 'lot-expired',
      at: 'expiry',
      question: 'The vial had expired on the day of the session. Are both dates right?',
      source: 'The expiry on the vial',
    });
  }
  const differs = sessions.some(
    ({ lot, product, expiry }) =>
      lot !== undefined &&
      lot === session.lot &&
      (product !== session.product ||
        (expiry !== undefined && session.expiry !== undefined && expiry !== session.expiry)),
  );
  if (differs) {
    questions.push({
      code: 'lot-differs',
      at: 'lot',
      question:
        'An earlier session has the same lot with another product or another expiry. Is the lot right?',
      source: 'The record itself',
    });
  }
  return questions;
}
