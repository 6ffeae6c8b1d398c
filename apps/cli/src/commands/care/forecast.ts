import { basename, dirname, resolve } from 'node:path';
import { sessionOutlook, type ToxinOutlook, toxinOutlook, visitCalendar } from '@facialis/care';
import type { OneSide } from '@facialis/record';
import { isRefusal, type Refusal, refuse } from '@facialis/refusal';
import { type Command, Option } from 'commander';
import { forecastText } from '../../care/forecast-text.ts';
import { OutputFolder } from '../../output-folder.ts';
import { addCareCommand, type CareOptions, tellOfPerson } from './care-command.ts';

const EXAMPLES = `
Examples:
  facialis forecast 0190c2
  facialis forecast 0190c2 --side left --ics visit.ics   the proposed visit for a calendar
  facialis forecast 0190c2 --today 2026-03-01            as it stood on that day`;

interface ForecastOptions extends CareOptions {
  readonly side?: OneSide;
  readonly ics?: string;
}

/** Adds `facialis forecast`. */
export function addForecast(program: Command): void {
  addCareCommand(program, 'forecast', 'when the present toxin effect will probably wear off')
    .addOption(new Option('--side <side>', 'only this side').choices(['left', 'right']))
    .option('--ics <file>', 'write the proposed visit as a calendar file')
    .addHelpText('after', EXAMPLES)
    .action((beginning: string, options: ForecastOptions) =>
      tellOfPerson(beginning, options, async (entries, today) => {
        const { side, ics } = options;
        const sides = toxinOutlook(entries, { today, ...(side && { side }) });
        const refusal = ics === undefined ? null : await writeCalendar(sides, ics, today);
        if (refusal) return refusal;
        const written = ics === undefined ? '' : `\nWritten: ${resolve(ics)}\n`;
        const compared = sessionOutlook(entries, { today, ...(side && { side }) });
        const text = forecastText(sides, compared, today) + written;
        return { json: { today, sides, sessions: compared }, text };
      }),
    );
}

/** What stands in the calendar: nothing of the person, nothing of the illness. */
const WORDS = {
  title: 'Arrange a visit',
  description:
    'Proposed by Facialis from an expected date. It informs; what is done is decided with the clinician.',
};

async function writeCalendar(
  sides: readonly ToxinOutlook[],
  path: string,
  today: string,
): Promise<Refusal | null> {
  const forecasts = sides.flatMap(({ forecast }) => forecast ?? []);
  const [forecast] = forecasts;
  if (forecast === undefined || forecasts.length > 1) {
    return refuse('entry-missing', {
      need: 'one side whose effect is expected to wear off',
      got: forecast === undefined ? 'none' : 'two',
      remedy:
        forecast === undefined
          ? 'Leave --ics out: the forecast says why there is none.'
          : 'Choose one with --side.',
    });
  }
  const folder = await OutputFolder.open(dirname(resolve(path)));
  if (isRefusal(folder)) return folder;
  return folder.write([{ name: basename(path), content: visitCalendar(forecast, WORDS, today) }]);
}
