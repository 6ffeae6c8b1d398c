import { CONDITIONS, FINDINGS, type Pointer, type Weighed } from '@facialis/care';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSaid } from '../../shared/said.ts';
import { Sources } from '../shared/sources.tsx';
import { useSeenText } from './use-seen-text.ts';

/** Every condition that something points to or away from, the most supported first. */
export function ConditionPanel({ conditions }: { readonly conditions: readonly Weighed[] }) {
  const pointed = conditions.filter(
    ({ speaksFor, speaksAgainst }) => speaksFor.length + speaksAgainst.length > 0,
  );
  if (pointed.length === 0) {
    return (
      <section className="panel">
        <p>
          <Trans>Nothing in the record points anywhere yet.</Trans>
        </p>
      </section>
    );
  }
  return (
    <section className="panel conditions">
      <h2>
        <Trans>What speaks for it and what against</Trans>
      </h2>
      <p className="small soft">
        <Trans>
          Each square is one finding; two squares where it tells much. Filled squares speak for it,
          empty ones against. The order is by this count. It is no probability.
        </Trans>
      </p>
      {pointed.map((weighed) => (
        <ConditionRow key={weighed.condition} weighed={weighed} room={roomOf(pointed)} />
      ))}
    </section>
  );
}

function ConditionRow({ weighed, room }: { readonly weighed: Weighed; readonly room: Room }) {
  const said = useSaid();
  const { condition, speaksFor, speaksAgainst, missing } = weighed;
  return (
    <details className="condition">
      <summary>
        <span className="condition-head">
          <span className="condition-name">{said(CONDITIONS[condition])}</span>
          <Squares weighed={weighed} room={room} />
        </span>
      </summary>
      <PointerList pointers={speaksFor} direction="for" />
      <PointerList pointers={speaksAgainst} direction="against" />
      {missing.length > 0 && (
        <>
          <h3>
            <Trans>Not known, and would tell more</Trans>
          </h3>
          <ul className="soft">
            {missing.map((finding) => (
              <li key={finding}>{said(FINDINGS[finding])}</li>
            ))}
          </ul>
        </>
      )}
      <Sources ids={[...speaksFor, ...speaksAgainst].map(({ statement }) => statement)} />
    </details>
  );
}

function PointerList({
  pointers,
  direction,
}: {
  readonly pointers: readonly Pointer[];
  readonly direction: Pointer['direction'];
}) {
  const said = useSaid();
  const seenText = useSeenText();
  if (pointers.length === 0) return null;
  return (
    <>
      <h3>
        {direction === 'for' ? <Trans>Speaks for it</Trans> : <Trans>Speaks against it</Trans>}
      </h3>
      <ul>
        {pointers.map(({ finding, seen, strength }) => (
          <li key={finding}>
            {said(FINDINGS[finding])} <strong>{seenText(seen)}</strong>
            {strength === 'strong' && (
              <span className="soft">
                {' '}
                (<Trans>tells much</Trans>)
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Numerics: size of a square and the way to the next, CSS pixels. */
const SIZE = 14;
/** Numerics: likewise. */
const STEP = 18;

/** Squares for it to the right of the middle, squares against it to the left. */
function Squares({ weighed, room }: { readonly weighed: Weighed; readonly room: Room }) {
  const { t } = useLingui();
  const [right, left] = [squaresOf(weighed.speaksFor), squaresOf(weighed.speaksAgainst)];
  const middle = room.left * STEP + 1;
  return (
    <svg
      className="squares"
      width={middle + room.right * STEP + 2}
      height={STEP}
      role="img"
      aria-label={t`${right} squares for, ${left} against`}
    >
      <path className="against" d={squaresPath(left, (i) => middle - (i + 1) * STEP)} />
      <path className="for" d={squaresPath(right, (i) => middle + 2 + i * STEP)} />
      <path className="middle" d={`M${middle} ${0}V${STEP}`} />
    </svg>
  );
}

function squaresPath(count: number, x: (i: number) => number): string {
  return Array.from({ length: count }, (_, i) => `M${x(i)} ${1}h${SIZE}v${SIZE}h${-SIZE}Z`).join(
    '',
  );
}

/** Squares that the widest row has to either side. */
interface Room {
  readonly left: number;
  readonly right: number;
}

function roomOf(conditions: readonly Weighed[]): Room {
  return {
    left: Math.max(...conditions.map(({ speaksAgainst }) => squaresOf(speaksAgainst))),
    right: Math.max(...conditions.map(({ speaksFor }) => squaresOf(speaksFor))),
  };
}

function squaresOf(pointers: readonly Pointer[]): number {
  return pointers.reduce((sum, { strength }) => sum + (strength === 'strong' ? 2 : 1), 0);
}
