import type { SpasmEvent } from '@facialis/spasm';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { CELL_PIXELS, createFilm, type Film } from './film.ts';
import { stepTime } from './playhead.ts';
import { useWords } from './words.ts';

/** Strips that are shown at first, and more each time they are asked for. */
const STRIPS = 6;
/** How long before and after a spasm its neighbours in the strip are, s. */
const BESIDE_S = 0.2;

/** Each spasm in a row of pictures; they are taken from the video when they come into view. */
export function FilmStrips({
  address,
  spasms,
  timeS,
  onShow,
}: {
  readonly address: string;
  readonly spasms: readonly SpasmEvent[];
  readonly timeS: ArrayLike<number>;
  /** A picture is pressed: its moment is to be seen in the video. */
  readonly onShow: (time: number) => void;
}) {
  const [count, setCount] = useState(STRIPS);
  const [film, setFilm] = useState<Film | null>(null);
  useEffect(() => {
    const own = createFilm(address);
    setFilm(own);
    return own.close;
  }, [address]);
  if (spasms.length === 0) return null;
  return (
    <section aria-labelledby="strips-title">
      <h2 id="strips-title">
        <Trans>Spasms in pictures</Trans>
      </h2>
      <ol className="strips">
        {spasms.slice(0, count).map((spasm) => (
          <Strip key={spasm.id} spasm={spasm} timeS={timeS} film={film} onShow={onShow} />
        ))}
      </ol>
      {count < spasms.length && (
        <button type="button" onClick={() => setCount(count + STRIPS)}>
          <Trans>Show more</Trans>
        </button>
      )}
    </section>
  );
}

function Strip({
  spasm,
  timeS,
  film,
  onShow,
}: {
  readonly spasm: SpasmEvent;
  readonly timeS: ArrayLike<number>;
  readonly film: Film | null;
  readonly onShow: (time: number) => void;
}) {
  const { t } = useLingui();
  const { sides, timeWords } = useWords();
  const { onset, offset, peakTime, side } = spasm;
  const cells = useMemo(
    () =>
      (
        [
          ['before', onset - BESIDE_S],
          ['begins', onset],
          ['peak', peakTime],
          ['ends', offset],
          ['after', offset + BESIDE_S],
        ] as const
      ).map(([name, time]) => ({ name, time: stepTime(timeS, time, 0) })),
    [onset, offset, peakTime, timeS],
  );
  const names = {
    before: t`before`,
    begins: t`begins`,
    peak: t`strongest`,
    ends: t`ends`,
    after: t`after`,
  };
  return (
    <li>
      <h3>
        {timeWords(onset)} <span className={`side ${side}`}>{sides[side]}</span>
      </h3>
      <div className="strip">
        {cells.map(({ name, time }) => (
          <button type="button" key={name} onClick={() => onShow(time)}>
            <Cell film={film} time={time} />
            <span>
              {names[name]} <small>{timeWords(time)}</small>
            </span>
          </button>
        ))}
      </div>
    </li>
  );
}

/** One picture, taken when it comes into view. */
function Cell({ film, time }: { readonly film: Film | null; readonly time: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!film) return;
    const cell = canvas.current!;
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      film.take(time, cell);
    });
    sight.observe(cell);
    return () => sight.disconnect();
  }, [film, time]);
  return <canvas ref={canvas} width={CELL_PIXELS} height={CELL_PIXELS} />;
}
