import { useEffect, useRef, useState } from 'react';
import { followColours } from './colours.ts';
import './plots.css';
import type { SharedWindow } from './shared-window.ts';
import { thinLines } from './thin.ts';
import { createPlot, type Painter, type Plot, type PlotOptions } from './uplot.ts';

/** What is drawn. Each part is kept as the same value while it is the same, so as not to draw anew. */
export interface TimePlotProps {
  readonly shared: SharedWindow;
  readonly options: PlotOptions;
  /** Rising, in the window's unit. */
  readonly times: ArrayLike<number>;
  /** One array a line of the options, as long as the times; NaN is a gap. */
  readonly series: readonly ArrayLike<number>[];
  /** Times further apart than this are not joined. */
  readonly longestJoin?: number;
  /** Marks drawn before the lines, and after them. */
  readonly under?: Painter;
  readonly over?: Painter;
  readonly heightRem: number;
}

/**
 * A plot over a shared window of time, as wide as its place. It is a picture only, hidden from
 * screen readers: what it shows stands in words beside it. Several plots show one window:
 *
 * ```tsx
 * const shared = useMemo(() => createSharedWindow({ from: 0, to: 60, least: 0.5 }), []);
 * const stage = useRef<HTMLDivElement>(null);
 * usePanZoom(stage, { shared, gutterRem: OPTIONS.gutterRem, onPick: (time) => … });
 * <div ref={stage} className="plots">
 *   <TimePlot shared={shared} options={OPTIONS} times={timeS} series={series} heightRem={8} />
 *   <TimePlot shared={shared} … />
 * </div>
 * <WindowBar shared={shared} label={t`Part shown`} words={(window) => …} />
 * ```
 */
export function TimePlot(props: TimePlotProps) {
  const { shared, options, times, series, longestJoin, under, over, heightRem } = props;
  const host = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly plot: Plot; readonly columns: number }>();
  useEffect(() => {
    const element = host.current!;
    const plot = createPlot(element, options);
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = element;
      plot.resize(width, height);
      setDrawn({ plot, columns: Math.max(Math.round(width * devicePixelRatio), 1) });
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    const stop = followColours(plot.redraw);
    return () => {
      stop();
      sizes.disconnect();
      plot.remove();
    };
  }, [options]);
  useEffect(() => drawn?.plot.mark(under, over), [drawn, under, over]);
  useEffect(() => {
    if (!drawn) return;
    const { plot, columns } = drawn;
    const show = () => {
      const window = shared.current();
      plot.show(window, thinLines(times, series, window, columns, longestJoin));
    };
    show();
    return shared.follow(show);
  }, [drawn, shared, times, series, longestJoin]);
  return (
    <div ref={host} className="plot" style={{ blockSize: `${heightRem}rem` }} aria-hidden="true" />
  );
}
