import type { ForecastChange, ForecastMover } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useTimeText } from '../../entries/words/use-time-text.ts';

/** What changed: how far the expected date moved in the last weeks, and by what. */
export function ChangeNote({ change }: { readonly change: ForecastChange }) {
  const { t } = useLingui();
  const timeText = useTimeText();
  const { before, days, because } = change;
  const movers: Readonly<Record<ForecastMover, string>> = {
    time: t`That time passed`,
    'toxin-session': t`What was written of treatments`,
    recording: t`New recordings`,
    symptoms: t`Newly noted symptoms`,
    operation: t`An operation`,
  };
  return (
    <details className="change-note">
      <summary>
        <Trans>
          What changed in four weeks: <Moved days={days} />
        </Trans>
      </summary>
      <p>
        <Trans>Four weeks ago {timeText(before.wearOff.expected)} was expected.</Trans>
      </p>
      <ul>
        {because.map(({ mover, days: by }) => (
          <li key={mover}>
            {movers[mover]}: <Moved days={by} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Moved({ days }: { readonly days: number }) {
  return days > 0 ? (
    <Plural value={days} one="# day later" other="# days later" />
  ) : (
    <Plural value={-days} one="# day earlier" other="# days earlier" />
  );
}
