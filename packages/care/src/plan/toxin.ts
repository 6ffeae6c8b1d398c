import { lastDayOf } from '../course/known.ts';
import { numberOf } from '../evidence/evidence.ts';
import { DAYS } from '../toxin/day.ts';
import { LOST_EFFECT_CHECKS } from '../toxin/lost-effect.ts';
import type { PlanRecord } from './known.ts';
import type { OptionContent } from './option.ts';
import { own, plain, said, shown, shownTogether } from './sentence.ts';
import {
  ownDrift,
  ownDuration,
  ownEffect,
  ownSessions,
  ownToxin,
  ownUnwanted,
} from './toxin-course.ts';

/** What is said of botulinum toxin. */
export function toxinPlan(record: PlanRecord): OptionContent {
  const courses = ownToxin(record);
  const usualGap = DAYS.a / numberOf('toxin-sessions-a-year');
  const isRecent = courses.some(({ sessions }) =>
    sessions.some(({ when }) => record.today - lastDayOf(when) < usualGap),
  );
  const helps = shownTogether('toxin-helps', ['toxin-efficacy-range', 'toxin-response']);
  const lasts = shown('toxin-lasts', 'toxin-duration-review');
  const yearly = shown('toxin-sessions-a-year', 'toxin-sessions-a-year');
  const drooping = shown('toxin-drooping-lid', 'toxin-ptosis');
  const durations = courses.flatMap(ownDuration);
  const sessions = courses.flatMap((course) => ownSessions(course, record.date));
  const unwanted = courses.flatMap(ownUnwanted);
  return {
    standing: courses.length === 0 ? 'not-noted' : isRecent ? 'now' : 'before',
    expect: {
      'one-month': [
        ...courses.flatMap(ownEffect),
        helps,
        shown('toxin-begins', 'toxin-onset-ona'),
        shown('toxin-peaks', 'toxin-peak'),
      ],
      'one-year': [...durations, lasts],
      'ten-years': [
        ...courses.flatMap(ownDrift),
        shown('toxin-still-helps', 'toxin-response'),
        shown('toxin-lasts-as-long', 'toxin-duration-steady'),
        said('toxin-dose-disputed', ['toxin-dose-rises', 'toxin-dose-falls']),
      ],
    },
    risks: {
      lasting: [
        plain('toxin-no-lasting-harm-known'),
        shown('toxin-antibodies', 'toxin-antibodies'),
      ],
      passing: [
        ...unwanted,
        shown('toxin-unwanted', 'toxin-unwanted'),
        drooping,
        shown('toxin-unwanted-lasts', 'toxin-unwanted-lasts'),
      ],
    },
    visits: [
      ...sessions,
      yearly,
      shown('toxin-interval', 'toxin-interval-europe'),
      said('toxin-self-booking', ['toxin-self-booking']),
    ],
    ifItFails: [
      ...courses.flatMap(({ side, lost }) => (lost ? [own('own-toxin-lost', [], { side })] : [])),
      said(
        'toxin-look-again',
        LOST_EFFECT_CHECKS.map(({ statement }) => statement),
      ),
      shown('toxin-recovers', 'toxin-recovers'),
      said('medicines-toxin-first', ['toxin-first']),
    ],
    rulesOut: [plain('toxin-rules-out-nothing')],
    fits: {
      'free-of-spasm': {
        answer: 'partly',
        reasons: [...durations, said('toxin-free-for-weeks', helps.statements), lasts],
      },
      'no-operation': { answer: 'meets', reasons: [plain('no-operation-needed')] },
      hearing: { answer: 'meets', reasons: [said('toxin-hearing-unharmed', ['toxin-unwanted'])] },
      looks: { answer: 'partly', reasons: [said('toxin-looks', drooping.statements), drooping] },
      'cost-of-visits': {
        answer: 'does-not',
        reasons: [...sessions, said('toxin-visits', ['toxin-duration-review']), yearly],
      },
    },
  };
}
