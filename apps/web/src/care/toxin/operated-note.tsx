import type { CycleEffect } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useTimeText } from '../../entries/words/use-time-text.ts';

/** Numerics: milliseconds of a day. */
const DAY_MS = 86_400_000;

/** What there is to say of the treatments once an operation has followed the last of them. */
export function OperatedNote({
  person,
  cycles,
  operation,
}: {
  readonly person: string;
  /** At least one. */
  readonly cycles: readonly CycleEffect[];
  /** Its day, ISO date. */
  readonly operation: string;
}) {
  const { i18n } = useLingui();
  const timeText = useTimeText();
  const last = cycles.at(-1)!;
  const percent = i18n.number(last.depth.expected, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const days = cycles.flatMap((cycle) => daysOf(cycle) ?? []);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  // Of an effect that hardly brought it below half there was no date either.
  const told = cycles.findLast(({ depth }) => depth.low > 1 / 2);
  const lastDays = daysOf(last);
  return (
    <>
      <p className="fact">
        <Trans>
          Since the operation on {timeText(operation)} no botulinum toxin was given. So no wearing
          off is to be expected.
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            The last treatment was on {timeText(last.session)}. At best {percent} of the spasm was
            gone.
          </Trans>{' '}
          {lastDays !== null && (
            <Plural
              value={lastDays}
              one="Half of it was back after # day."
              other="Half of it was back after # days."
            />
          )}
        </li>
        {least < most && (
          <li>
            <Trans>
              Of the last {days.length} treatments, half of the spasm was back after {least} to{' '}
              {most} days.
            </Trans>
          </li>
        )}
        <li>
          <Link to="/p/$person/decide/surgery" params={{ person }}>
            <Trans>How it stands after the operation</Trans>
          </Link>
        </li>
        {told && (
          <li>
            <Link to="/p/$person/decide" params={{ person }} search={{ on: told.peak.high }}>
              <Trans>
                See what was expected on {timeText(told.peak.high)}, before the operation
              </Trans>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}

/** Days from the session until half of the spasm was back; null where it never fell so far. */
function daysOf({ session, wearOff }: CycleEffect): number | null {
  return wearOff && Math.round((Date.parse(wearOff.expected) - Date.parse(session)) / DAY_MS);
}
