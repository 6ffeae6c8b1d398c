import { MEDICINE_READINGS, type MedicineComparison, type PhaseMean } from '@facialis/care';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { Bar } from '../shared/bar.tsx';

/** Numerics: digits after the point that a mean is told with. */
const MEAN_DIGITS = 1;
/** What is nearly nothing has no sign. */
const SHORT = { maximumFractionDigits: MEAN_DIGITS, signDisplay: 'negative' } as const;
/** Numerics: the end of the scale on which strength is written down. */
const MOST_STRENGTH = 10;
/** Numerics: a whole, %. */
const WHOLE = 100;

/** How the spasm was before, during and after a medicine: a bar for each, with its number. */
export function ComparisonFigure({ comparison }: { readonly comparison: MedicineComparison }) {
  const { t, i18n } = useLingui();
  const said = useSaid();
  const { reading, unit, before, during, after, difference, confidence } = comparison;
  const short = (value: number) => i18n.number(value, SHORT);
  const written = (value: number) =>
    unit === '%' ? i18n.number(value / WHOLE, { style: 'percent', ...SHORT }) : short(value);
  const means = [before, during, after].map((phase) => phase?.mean ?? 0);
  const most = Math.max(unit === '%' ? 1 : MOST_STRENGTH, ...means);
  const phases = [
    { name: t`before`, phase: before },
    { name: t`while it was taken`, phase: during },
    { name: t`after`, phase: after },
  ];
  return (
    <figure className="comparison">
      <figcaption className="small">{said(MEDICINE_READINGS[reading].what)}</figcaption>
      <dl>
        {phases.map(({ name, phase }) => (
          <PhaseBar key={name} name={name} phase={phase} most={most} written={written} />
        ))}
      </dl>
      {difference && (
        <p className="small">
          {unit === '%' ? (
            <Trans>Difference in percentage points: {short(difference.expected)};</Trans>
          ) : (
            <Trans>Difference: {short(difference.expected)};</Trans>
          )}{' '}
          <Trans>
            between {short(difference.low)} and {short(difference.high)} with{' '}
            {i18n.number(confidence, { style: 'percent', maximumFractionDigits: MEAN_DIGITS })}{' '}
            confidence. Below zero is less spasm.
          </Trans>
        </p>
      )}
    </figure>
  );
}

function PhaseBar({
  name,
  phase,
  most,
  written,
}: {
  readonly name: string;
  readonly phase: PhaseMean | null;
  readonly most: number;
  written(value: number): string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      {phase === null ? (
        <dd className="soft">
          <Trans>nothing noted</Trans>
        </dd>
      ) : (
        <dd>
          <Bar from={0} to={phase.mean / most} />
          <strong>{written(phase.mean)}</strong>{' '}
          <span className="soft">
            <Plural value={phase.days} one="# day" other="# days" />
          </span>
        </dd>
      )}
    </div>
  );
}
