import {
  findingsOf,
  tellStatements,
  toxinOutlook,
  visitCalendar,
  wallDay,
  weighFindings,
} from '@facialis/care';
import { type Entry, oneSideSchema } from '@facialis/record';
import { isRefusal, type Refusal } from '@facialis/refusal';
import { z } from 'zod';
import { CALENDAR_WORDS } from '../calendar-words.ts';
import {
  outlookSchema,
  pointsSchema,
  todaySchema,
  toldStatementSchema,
  topicSchema,
} from '../care-words.ts';
import type { Ground } from '../ground.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { idSchema } from '../words.ts';

const group = 'Care';
const person = z.strictObject({ person: idSchema });
const CALENDAR = { mediaType: 'text/calendar' };

/** Operations that say what a course and the published evidence mean together. */
export const CARE_OPERATIONS = [
  operation({
    id: 'getForecast',
    method: 'get',
    path: '/api/people/:person/forecast',
    group,
    summary: 'How the toxin treatments rose and fell, and when the present one wears off.',
    params: person,
    query: z.strictObject({ today: todaySchema, side: oneSideSchema.exactOptional() }),
    answers: outlookSchema,
    async handle({ query: { today = wallDay(new Date()), side }, ...call }) {
      const entries = await entriesOf(call);
      if (isRefusal(entries)) return entries;
      const sides = toxinOutlook(entries, { today, ...(side && { side }) });
      return { json: { today, sides } };
    },
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
      const [outlook] = toxinOutlook(entries, { today, side: call.params.side });
      if (!outlook?.forecast) return problem('forecast-missing');
      const calendar = visitCalendar(outlook.forecast, CALENDAR_WORDS[language], today);
      return new Response(calendar, {
        headers: {
          'content-type': `${CALENDAR.mediaType}; charset=utf-8`,
          'content-disposition': 'attachment; filename="visit.ics"',
        },
      });
    },
  }),
  operation({
    id: 'getPoints',
    method: 'get',
    path: '/api/people/:person/points',
    group,
    summary: 'What of the record points to each condition and away from it, red flags first.',
    params: person,
    answers: pointsSchema,
    async handle(call) {
      const entries = await entriesOf(call);
      if (isRefusal(entries)) return entries;
      const findings = findingsOf(entries);
      return { json: { findings, ...weighFindings(findings) } };
    },
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
