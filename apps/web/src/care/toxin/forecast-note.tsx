import type { Forecast, ToxinOutlook } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { calendarAddress } from '../../api/care.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';

/** The expected date with its interval, and the proposed visit. */
export function ForecastNote({
  person,
  today,
  side,
  forecast,
}: {
  readonly person: string;
  readonly today: string;
  readonly side: ToxinOutlook['side'];
  readonly forecast: Forecast;
}) {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  const { wearOff, daysLeft, visit, questions } = forecast;
  return (
    <div className="forecast">
      <div>
        <h3>
          {daysLeft < 0 ? (
            <Trans>Half of the spasm was probably back</Trans>
          ) : (
            <Trans>Half of the spasm is expected back</Trans>
          )}
        </h3>
        <p className="forecast-date">{timeText(wearOff.expected)}</p>
        <p>
          {daysLeft < 0 ? (
            <Trans>
              That was <Plural value={-daysLeft} one="# day" other="# days" /> ago.
            </Trans>
          ) : (
            <Trans>
              In <Plural value={daysLeft} one="# day" other="# days" />.
            </Trans>
          )}{' '}
          <Trans>
            Four times out of five the date lies between {timeText(wearOff.low)} and{' '}
            {timeText(wearOff.high)}.
          </Trans>
        </p>
      </div>
      <div>
        <h3>
          <Trans>Days to propose for the next visit</Trans>
        </h3>
        <p className="fact">
          {visit.from === visit.to ? (
            <Trans>From {timeText(visit.from)} on</Trans>
          ) : (
            <Trans>
              {timeText(visit.from)} to {timeText(visit.to)}
            </Trans>
          )}
        </p>
        {questions.map((question) => (
          <IntervalQuestion key={question.code} question={question} />
        ))}
        <p>
          <a
            className="button"
            href={calendarAddress(person, { side }, today, i18n.locale)}
            download="visit.ics"
          >
            <Trans>Put into a calendar</Trans>
          </a>
        </p>
      </div>
    </div>
  );
}

function IntervalQuestion({ question }: { readonly question: Forecast['questions'][number] }) {
  const said = useSaid();
  const { weeks, where, source } = question;
  return (
    <p>
      <Trans>
        This is sooner after the treatment than the shortest interval by the label {said(where)}:{' '}
        {weeks} weeks. Is it wanted?
      </Trans>{' '}
      <small className="soft">({said(source)})</small>
    </p>
  );
}
