import type { Glimpse } from '@facialis/measure';
import { Trans, useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useRef } from 'react';
import { type LiveFeed, TRACE_S } from './live-feed.ts';
import { drawTraces, type TraceRow } from './trace-drawing.ts';

/** A mouth corner's way that fills the height of its row, mm: a strong spasm. */
const HIGHEST_MM = 10;
/** How often traces are drawn where motion is to be reduced, ms. */
const CALM_MS = 1000;

const LID: TraceRow = { highest: 1, of: (glimpse: Glimpse, side) => glimpse[side].lidClosure };
const MOUTH: TraceRow = {
  highest: HIGHEST_MM,
  of: (glimpse: Glimpse, side) => glimpse[side].mouthMm,
};

/** Lids and mouth corners of both sides over the last seconds, roughly and at once. */
export function LiveTraces({ feed }: { readonly feed: LiveFeed }) {
  const { t } = useLingui();
  const right = useRef<HTMLSpanElement>(null);
  const left = useRef<HTMLSpanElement>(null);
  return (
    <figure className="live-traces">
      <figcaption>
        <span ref={right} className="side right">
          <Trans>— Right</Trans>
        </span>
        <span ref={left} className="side left">
          <Trans>- - Left</Trans>
        </span>
        <span className="soft">
          <Trans>the last {TRACE_S} seconds, roughly</Trans>
        </span>
      </figcaption>
      <TraceCanvas
        feed={feed}
        row={LID}
        inks={{ left, right }}
        name={t`Eyelids`}
        words={t`Moving picture of how far each eyelid is closed, right and left. The figures come after the recording.`}
      />
      <TraceCanvas
        feed={feed}
        row={MOUTH}
        inks={{ left, right }}
        name={t`Corners of the mouth`}
        words={t`Moving picture of how far each corner of the mouth is pulled, right and left. The figures come after the recording.`}
      />
    </figure>
  );
}

function TraceCanvas({
  feed,
  row,
  inks,
  name,
  words,
}: {
  readonly feed: LiveFeed;
  readonly row: TraceRow;
  /** Elements whose colours are those of the sides. */
  readonly inks: Readonly<Record<'left' | 'right', RefObject<HTMLElement | null>>>;
  readonly name: string;
  readonly words: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { left, right } = inks;
  useEffect(() => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    let frame = 0;
    let drawnAt = 0;
    const draw = (now: number) => {
      frame = requestAnimationFrame(draw);
      if (calm.matches && now - drawnAt < CALM_MS) return;
      drawnAt = now;
      const [leftInk, rightInk] = [left.current, right.current];
      if (!canvas.current || !leftInk || !rightInk) return;
      drawTraces(canvas.current, feed.traces, row, {
        left: getComputedStyle(leftInk).color,
        right: getComputedStyle(rightInk).color,
      });
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [feed, row, left, right]);
  return (
    <div className="live-trace">
      <span>{name}</span>
      <canvas ref={canvas} role="img" aria-label={words} />
    </div>
  );
}
