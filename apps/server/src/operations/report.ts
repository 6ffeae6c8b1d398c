import { wallDay } from '@facialis/care';
import { LANGUAGES } from '@facialis/language';
import { isRefusal } from '@facialis/refusal';
import { PAPERS, VISIT_READERS, visitReport } from '@facialis/report';
import { printPdf } from '@facialis/report/print';
import { z } from 'zod';
import { todaySchema } from '../care/words.ts';
import { operation } from '../operation.ts';
import { problem } from '../problem.ts';
import { PAGE_POLICY } from '../security-headers.ts';
import { idSchema } from '../words.ts';

const PAGE = { mediaType: 'text/html' };
const FORMATS = ['html', 'pdf'] as const;

/** The operation that makes a report for a visit. */
export const REPORT_OPERATIONS = [
  operation({
    id: 'getVisitReport',
    method: 'get',
    path: '/api/people/:person/report',
    group: 'Care',
    summary:
      'The report for a visit: one page first, details after, without script; or the same as a tagged PDF (application/pdf).',
    params: z.strictObject({ person: idSchema }),
    query: z.strictObject({
      for: z.enum(VISIT_READERS).default('clinician').describe('For whom it is.'),
      from: z.iso.date().exactOptional().describe('First day of pictures and tables.'),
      to: z.iso.date().exactOptional().describe('The day as of which it stands; today otherwise.'),
      today: todaySchema,
      language: z.enum(LANGUAGES).default('en'),
      paper: z.enum(PAPERS).default('a4'),
      format: z
        .enum(FORMATS)
        .default('html')
        .describe('A PDF needs a browser on the machine of this server (browser-missing).'),
    }),
    answers: PAGE,
    async handle({ store, actor, params, query }) {
      const { for: reader, format, today = wallDay(new Date()), ...rest } = query;
      const { from, to = today } = rest;
      if (to > today) return problem('request-invalid', 'to');
      if (from !== undefined && from > to) return problem('request-invalid', 'from');
      const course = await store.course(actor, params.person);
      if (isRefusal(course)) return course;
      const entries = course.map(({ content }) => content);
      const page = visitReport(entries, { ...rest, today, reader });
      if (format === 'html') {
        return new Response(page, {
          headers: {
            'content-type': `${PAGE.mediaType}; charset=utf-8`,
            'content-security-policy': PAGE_POLICY,
            'content-disposition': 'inline; filename="visit.html"',
          },
        });
      }
      const pdf = await printPdf(page);
      if (isRefusal(pdf)) return pdf;
      return new Response(new Uint8Array(pdf), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="visit.pdf"',
        },
      });
    },
  }),
];
