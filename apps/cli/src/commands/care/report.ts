import { access } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { wallDay } from '@facialis/care';
import { LANGUAGES, type Language } from '@facialis/language';
import type { Entry } from '@facialis/record';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { PAPERS, type Paper, VISIT_READERS, type VisitReader, visitReport } from '@facialis/report';
import { printPdf } from '@facialis/report/print';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { OutputFolder } from '../../output-folder.ts';
import { addCareCommand, type CareOptions, isoDate, tellOfPerson } from './care-command.ts';

const EXAMPLES = `
One page first: where things stand, the course, what to expect, what changed, what is open; details
and sources after it. A PDF is printed by Chromium, Chrome or Edge, which must be on this machine.

Examples:
  facialis report 0190c2
  facialis report 0190c2 --for patient --language de --out visit.pdf
  facialis report 0190c2 --from 2026-01-01 --to 2026-06-30 --paper letter --out half-a-year.html`;

interface ReportOptions extends CareOptions {
  readonly for: VisitReader;
  readonly from?: string;
  readonly to?: string;
  readonly language?: Language;
  readonly paper: Paper;
  readonly out?: string;
}

/** Adds `facialis report`. */
export function addReport(program: Command): void {
  addCareCommand(program, 'report', 'a report for the visit, to read and to print')
    .addOption(new Option('--for <reader>', 'for whom').choices(VISIT_READERS).default('clinician'))
    .option(
      '--from <date>',
      'first day of pictures and tables (default: the first there is)',
      isoDate,
    )
    .option('--to <date>', 'the day as of which it stands (default: today)', isoDate)
    .addOption(
      new Option('--language <language>', 'its language (default: the person’s)').choices(
        LANGUAGES,
      ),
    )
    .addOption(new Option('--paper <size>', 'the paper').choices(PAPERS).default('a4'))
    .option('--out <file>', 'the .html or .pdf to write (default: visit-<day>.html)', pageOrPdf)
    .addHelpText('after', EXAMPLES)
    .action((beginning: string, options: ReportOptions, command: Command) => {
      const { from, today = wallDay(new Date()), to = today } = options;
      if (to > today) {
        command.error(
          `error: --to ${to} is after today, ${today}: a report tells of what has been.`,
        );
      }
      if (from !== undefined && from > to) {
        command.error(
          `error: --from ${from} is after the last day, ${to}: give the earlier day with --from.`,
        );
      }
      return tellOfPerson(beginning, options, (entries, today) =>
        writeReport(entries, today, options),
      );
    });
}

async function writeReport(entries: readonly Entry[], today: string, options: ReportOptions) {
  const { for: reader, from, to, paper, language = languageOf(entries) } = options;
  const path = resolve(options.out ?? `visit-${to ?? today}.html`);
  const taken = await refuseTaken(path);
  if (taken) return taken;
  const page = visitReport(entries, {
    ...{ today, reader, language, paper },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const content = extname(path).toLowerCase() === PDF ? await printPdf(page) : page;
  if (isRefusal(content)) return content;
  const folder = await OutputFolder.open(dirname(path));
  if (isRefusal(folder)) return folder;
  const bytes = typeof content === 'string' ? content : [content];
  const refusal = await folder.write([{ name: basename(path), content: bytes }]);
  if (refusal) {
    await folder.discard();
    return refusal;
  }
  return { json: { path, reader, language, paper }, text: `Written: ${path}\n` };
}

const PDF = '.pdf';
const ENDINGS = ['.html', PDF];

function pageOrPdf(path: string): string {
  if (!ENDINGS.includes(extname(path).toLowerCase())) {
    throw new InvalidArgumentError('Its name must end in .html or .pdf.');
  }
  return path;
}

/** The language that the person reads, where reports are in it; otherwise English. */
function languageOf(entries: readonly Entry[]): Language {
  const person = entries.find((entry) => entry.kind === 'person');
  const [tag] = person?.language.split('-') ?? [];
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}

/** What was printed for another visit is never written over. */
async function refuseTaken(path: string): Promise<Refusal | null> {
  try {
    await access(path);
  } catch {
    return null;
  }
  return refuse('output-not-writable', {
    at: basename(path),
    need: 'a name that no file has',
    got: 'a file of that name',
    remedy: 'Choose another name with --out, or take that file away first.',
  });
}
