import Uplot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { type ColourName, type Colours, currentColours } from './colours.ts';
import type { DrawnLines } from './thin.ts';
import type { TimeWindow } from './time-window.ts';

/** One line of a plot. */
export interface PlotLine {
  readonly colour: ColourName;
}

/** What marks are drawn with: canvas pixels, and where times and values lie in them. */
export interface Paper {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  /** Canvas pixels in a CSS pixel. */
  readonly ratio: number;
  /** The plotting area, canvas pixels. */
  readonly area: { left: number; top: number; width: number; height: number };
  readonly window: TimeWindow;
  x(time: number): number;
  y(value: number): number;
}

/** How a plot is drawn. Times are in any unit. */
export interface PlotOptions {
  readonly lines: readonly PlotLine[];
  /** Values at the lower and the upper edge. */
  readonly low: number;
  readonly high: number;
  /** Marks of the value axis and their words. */
  readonly values: readonly { readonly at: number; readonly text: string }[];
  /** Marks of the time axis, at most so many, and their words; an axis is drawn when `hasTimeAxis`. */
  readonly timeTicks: (window: TimeWindow, most: number) => readonly number[];
  readonly timeText: (time: number, window: TimeWindow) => string;
  readonly hasTimeAxis: boolean;
  /** Room for the value axis, rem; the same in all plots that stand one above another. */
  readonly gutterRem: number;
}

/** Draws marks. */
export type Painter = (paper: Paper) => void;

/** A drawn plot. */
export interface Plot {
  /** Draws this part of the lines. */
  show(window: TimeWindow, drawn: DrawnLines): void;
  /** Takes other marks, drawn before the lines and after them. */
  mark(under: Painter | undefined, over: Painter | undefined): void;
  /** Draws again, such as in other colours. */
  redraw(): void;
  /** Takes another size, CSS pixels. */
  resize(width: number, height: number): void;
  remove(): void;
}

/** Room for a word at the time axis, rem. */
const TICK_SPACE_REM = 4.5;
/** Letters on the axes, and room for a line of them, rem. */
const LETTERS_REM = 0.75;
const TIME_AXIS_REM = 1.6;
/** Room right of a plotting area, and above and below it, rem. */
export const PLOT_MARGIN_REM = 1;
const EDGE_REM = 0.5;
/** Width of lines, thin to be drawn fast without a GPU, and length of the axes' marks, CSS pixels. */
const LINE_WIDTH = 1;
const TICK_LENGTH = 4;
/** How strongly lines across the plot are drawn. */
const GRID_SHARE = '35%';

/** Puts a plot into an element. The only place that knows uPlot. */
export function createPlot(host: HTMLElement, options: PlotOptions): Plot {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  let window: TimeWindow = { from: 0, to: 1 };
  const edge = EDGE_REM * rem;
  let marks: readonly (Painter | undefined)[] = [];
  const paperOf = (plot: Uplot): Paper => ({
    context: plot.ctx,
    colours: currentColours(),
    ratio: Uplot.pxRatio,
    area: plot.bbox,
    window,
    x: (time) => plot.valToPos(time, 'x', true),
    y: (value) => plot.valToPos(value, 'y', true),
  });
  const paint = (which: number) => (plot: Uplot) => {
    const paper = paperOf(plot);
    const { context, area } = paper;
    context.save();
    context.beginPath();
    context.rect(area.left, area.top, area.width, area.height);
    context.clip();
    marks[which]?.(paper);
    context.restore();
  };
  const axis = {
    font: `${LETTERS_REM * rem}px system-ui, sans-serif`,
    stroke: () => currentColours().soft,
    grid: { stroke: () => faint(currentColours().rule, GRID_SHARE), width: 1 },
    ticks: { stroke: () => currentColours().rule, width: 1, size: TICK_LENGTH },
  };
  const plot = new Uplot(
    {
      width: host.clientWidth,
      height: host.clientHeight,
      pxAlign: false,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      padding: [edge, PLOT_MARGIN_REM * rem, options.hasTimeAxis ? 0 : edge, 0],
      scales: {
        x: { time: false, auto: false, range: () => [window.from, window.to] },
        y: { auto: false, range: () => [options.low, options.high] },
      },
      axes: [
        {
          ...axis,
          show: options.hasTimeAxis,
          size: TIME_AXIS_REM * rem,
          splits: (shown) => {
            const most = Math.max(
              Math.floor(shown.bbox.width / Uplot.pxRatio / (TICK_SPACE_REM * rem)),
              2,
            );
            return [...options.timeTicks(window, most)];
          },
          values: (_, splits) => splits.map((time) => options.timeText(time, window)),
        },
        {
          ...axis,
          size: options.gutterRem * rem,
          splits: () => options.values.map(({ at }) => at),
          values: () => options.values.map(({ text }) => text),
        },
      ],
      series: [
        {},
        ...options.lines.map(({ colour }) => ({
          stroke: () => currentColours()[colour],
          width: LINE_WIDTH,
          points: { show: false },
        })),
      ],
      hooks: { drawAxes: [paint(0)], draw: [paint(1)] },
    },
    [[], ...options.lines.map(() => [])],
    host,
  );
  return {
    show(next, { times, lines }) {
      window = next;
      plot.batch(() => {
        plot.setData([times, ...lines], false);
        plot.setScale('x', { min: next.from, max: next.to });
      });
    },
    mark(under, over) {
      marks = [under, over];
      plot.redraw(false);
    },
    redraw: () => plot.redraw(false),
    resize: (width, height) => plot.setSize({ width, height }),
    remove: () => plot.destroy(),
  };
}

/** A colour let through. */
function faint(colour: string, share: string): string {
  return `color-mix(in srgb, ${colour} ${share}, transparent)`;
}
