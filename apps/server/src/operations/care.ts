import {
  carePlan,
  findingsOf,
  medicineCourses,
  SUBSTANCE_EVIDENCE,
  sessionOutlook,
  sidesNamed,
  surgeryOutlook,
  tellStatements,
  toxinOutlook,
  visitCalendar,
  wallDay,
  wearOffDates,
  weighFindings,
} from '@facialis/care';
import { type Entry, oneSideSchema } from '@facialis/record';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { z } from 'zod';
import { CALENDAR_WORDS } from '../care/calendar-words.ts';
import { toldStatementSchema, topicSchema } from '../care/evidence-words.ts';
import { medicinesSchema } from '../care/medicine-words.ts';
import { planSchema, prioritiesSchema } from '../care/plan-words.ts';
import { pointsSchema } from '../care/points-words.ts';
import { sessionsSchema } from '../care/session-words.ts';
import { surgerySchema } from '../care/surgery-words.ts';
import { outlookSchema, wearOffSchema } from '../care/toxin-words.ts';
import { todaySchema } from '../care/words.ts';
import type { Ground } from '../ground.ts';
import { type Operation, operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { idSchema } from '../words.ts';

const group = 'Care';
const person = z.strictObject({ person: idSchema });
const onDay = z.strictObject({ today: todaySchema });
const onDayOfSide = z.strictObject({ today: todaySchema, side: oneSideSchema.exactOptional() });
const CALENDAR = { mediaType: 'text/calendar' };
/** Numerics: the same with its letters. */
const CALENDAR_TYPE = `${CALENDAR.mediaType}; charset=utf-8`;

/** Operations that say what a course and the published evidence mean together. */
export const CARE_OPERATIONS: readonly Operation[] = [
  aboutPerson({
    id: 'getForecast',
    what: 'forecast',
    summary: 'How the toxin treatments rose and fell, and when the present one wears off.',
    query: onDayOfSide,
    answers: outlookSchema,
    tell: (entries, today, { side }) => ({
      today,
      sides: toxinOutlook(entries, { today, ...(side && { side }) }),
    }),
  }),
  aboutPerson({
    id: 'getWearOff',
    what: 'wear-off',
    summary: 'When the present toxin effect wears off: the dates alone, sooner than the forecast.',
    query: onDayOfSide,
    answers: wearOffSchema,
    tell: (entries, today, { side }) => ({
      today,
      sides: wearOffDates(entries, { today, ...(side && { side }) }),
    }),
  }),
  aboutPerson({
    id: 'getSessions',
    what: 'sessions',
    summary: 'The toxin sessions beside each other: what was given, what it did, what changed.',
    query: onDayOfSide,
    answers: sessionsSchema,
    tell: (entries, today, { side }) => ({
      today,
      sides: sessionOutlook(entries, { today, ...(side && { side }) }),
    }),
  }),
  operation({
    id: 'getVisitCalendar',
    method: 'get',
    path: '/api/people/:person/forecast/:side/calendar',
    group,
    summary:
      'The proposed days of the next visit as a calendar file, without a word of the person.',
    params: z.strictObject({ person: idSchema, side: oneSideSchema }),
    query: z.strictObject({
      today: todaySchema,
      language: z.enum(['en', 'de']).default('en').describe('Of the words in the calendar.'),
    }),
    answers: CALENDAR,
    async handle({ query: { today = wallDay(new Date()), language }, ...call }) {
      const entries = await entriesOf(call);
      if (isRefusal(entries)) return entries;
      const [told] = wearOffDates(entries, { today, side: call.params.side });
      if (!told?.forecast) return problem('forecast-missing');
      const calendar = visitCalendar(told.forecast, CALENDAR_WORDS[language], today);
      return new Response(calendar, {
        headers: {
          'content-type': CALENDAR_TYPE,
          'content-disposition': 'attachment; filename="visit.ics"',
        },
      });
    },
  }),
  aboutPerson({
    id: 'getPoints',
    what: 'points',
    summary: 'What of the record points to each condition and away from it, red flags first.',
    query: onDay,
    answers: pointsSchema,
    tell(entries, today) {
      const findings = findingsOf(entries, { today });
      return { findings, sides: sidesNamed(entries, { today }), ...weighFindings(findings) };
    },
  }),
  aboutPerson({
    id: 'getMedicines',
    what: 'medicines',
    summary: 'What each course of a medicine did, and what is published of every substance.',
    query: onDay,
    answers: medicinesSchema,
    tell: (entries, today) => ({
      today,
      courses: medicineCourses(entries, { today }),
      substances: SUBSTANCE_EVIDENCE,
    }),
  }),
  aboutPerson({
    id: 'getSurgery',
    what: 'surgery',
    summary: 'What an operation has brought others, and what it means after one.',
    query: onDay,
    answers: surgerySchema,
    tell: (entries, today) => ({ today, ...surgeryOutlook(entries, { today }) }),
  }),
  aboutPerson({
    id: 'getPlan',
    what: 'plan',
    summary: 'Waiting, medicines, toxin and surgery side by side, none hidden or ranked.',
    query: z.strictObject({ today: todaySchema, matters: prioritiesSchema }),
    answers: planSchema,
    tell: (entries, today, { matters: priorities = [] }) => ({
      today,
      ...carePlan(entries, { today, priorities }),
    }),
  }),
  operation({
    id: 'listEvidence',
    method: 'get',
    path: '/api/evidence',
    group,
    summary: 'Every published statement that is shown or reckoned with, with its source.',
    query: z.strictObject({ topic: topicSchema.exactOptional() }),
    answers: z.array(toldStatementSchema),
    handle: async ({ query: { topic } }) => ({ json: tellStatements(topic) }),
  }),
];

/** An operation that tells something of one person's course as it stands on a day. */
function aboutPerson<Q extends { readonly today?: string | undefined }>(words: {
  readonly id: string;
  /** Last part of its path. */
  readonly what: string;
  readonly summary: string;
  readonly query: z.ZodType<Q>;
  readonly answers: z.ZodType;
  tell(entries: readonly Entry[], today: string, query: Q): unknown;
}): Operation {
  const { what, tell, ...rest } = words;
  return operation({
    ...rest,
    ...{ method: 'get', group, params: person },
    path: `/api/people/:person/${what}`,
    async handle({ query, ...call }) {
      const entries = await entriesOf(call);
      if (isRefusal(entries)) return entries;
      return { json: tell(entries, query.today ?? wallDay(new Date()), query) };
    },
  });
}

/** A person's entries as they are now. */
async function entriesOf({
  store,
  actor,
  params,
}: Pick<Ground, 'store' | 'actor'> & { readonly params: { readonly person: string } }): Promise<
  Entry[] | Refusal
> {
  const course = await store.course(actor, params.person);
  return isRefusal(course) ? course : course.map(({ content }) => content);
}
