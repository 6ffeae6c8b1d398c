import { wallDay } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWearOff } from '../../api/care.ts';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';

/** The days that are proposed for the next toxin visit, with the way to why; nothing where there are none. */
export function NextVisit({ person }: { readonly person: string }) {
  const timeText = useTimeText();
  const text = useFieldText('symptoms');
  const { data: dates } = useWearOff(person, wallDay(new Date()));
  const sides = dates?.sides.filter(({ forecast }) => forecast !== null) ?? [];
  if (sides.length === 0) return null;
  return (
    <section className="panel">
      <h2>
        <Trans>Next visit</Trans>
      </h2>
      {sides.map(({ side, forecast }) => (
        <p key={side}>
          <span className={`side ${side}`}>{text.code('side', side)}</span>:{' '}
          <Trans>
            half of the spasm is expected back on {timeText(forecast!.wearOff.expected)}. Days to
            propose: {timeText(forecast!.visit.from)} to {timeText(forecast!.visit.to)}.
          </Trans>
        </p>
      ))}
      <Link to="/p/$person/decide" params={{ person }}>
        <Trans>See the forecast</Trans>
      </Link>
    </section>
  );
}
