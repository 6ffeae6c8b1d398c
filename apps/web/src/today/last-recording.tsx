import { spasmBurden } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ofKind } from '../api/record.ts';
import { useFinding } from '../course/use-finding.ts';
import { useTimeText } from '../entries/words/use-time-text.ts';

/** What a list of a course is shown for. */
interface OfCourse {
  readonly person: string;
  readonly course: readonly Version[];
}

/** Recordings in the small line. */
const SHOWN = 12;

/** What the last recording found, in a sentence, with the way there in a small line. */
export function LastRecording({ person, course }: OfCourse) {
  const finding = useFinding();
  const timeText = useTimeText();
  const recordings = ofKind(course, 'recording');
  const last = recordings.at(-1);
  if (!last) return null;
  const shares = recordings
    .map(({ content }) => spasmBurden(content).timeShare?.value)
    .filter((value) => value !== undefined);
  const isCorrected = spasmBurden(last.content).isCorrected;
  return (
    <section className="panel">
      <h2>
        <Trans>Last recording</Trans>
      </h2>
      <p className="finding">{finding(last.content)}</p>
      <p className="soft">
        {timeText(last.content.when)}
        {isCorrected && (
          <>
            {', '}
            <Trans>as a person corrected it</Trans>
          </>
        )}
      </p>
      <Sparkline values={shares.slice(-SHOWN)} />
      <Link to="/p/$person/recordings/$entry" params={{ person, entry: last.entry }}>
        <Trans>See the recording</Trans>
      </Link>
    </section>
  );
}

/** Size of the small line in its own units. */
const WIDTH = 240;
const HEIGHT = 48;
const EDGE = 5;

/** Shares of time in spasm, %, from the oldest to the newest, as a small line from zero. */
function Sparkline({ values }: { readonly values: readonly number[] }) {
  const { i18n } = useLingui();
  if (values.length < 2) return null;
  const most = Math.max(...values, 1);
  const points = values.map((value, i) => ({
    x: EDGE + (i / (values.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE),
  }));
  const [first, last] = [values[0]!, values.at(-1)!].map((value) =>
    i18n.number(value, { maximumFractionDigits: 1 }),
  );
  const end = points.at(-1)!;
  return (
    <figure className="sparkline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="base" d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} />
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        <circle cx={end.x} cy={end.y} r={4} />
      </svg>
      <figcaption className="small soft">
        <Trans>
          Time in spasm in the last <Plural value={values.length} other="# recordings" />: from{' '}
          {first} % to {last} %
        </Trans>
      </figcaption>
    </figure>
  );
}
