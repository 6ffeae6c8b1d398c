import { type LaneTopic, trendOf } from '@facialis/report';
import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useMemo } from 'react';
import { currentColours, followColours } from '../plots/colours.ts';
import type { SharedWindow } from '../plots/shared-window.ts';
import type { TimeWindow } from '../plots/time-window.ts';
import { PLOT_MARGIN_REM } from '../plots/uplot.ts';
import type { CourseModel } from './course-model.ts';
import { type CourseWords, drawCourse } from './draw-course.ts';
import { type Axis, figureHeight, GUTTER_REM, type LanePlace } from './layout.ts';
import { type TimeTick, timeTicks } from './ticks.ts';

/** Room for the words of a mark of the axis, rem. */
const TICK_SPACE_REM = 5;

/** Lanes whose values are joined; ratings are too far apart for that. */
const JOINED: readonly LaneTopic[] = ['time-in-spasm', 'spasm-rate', 'symptoms'];

/** Size of the figure, CSS pixels. */
export interface FigureSize {
  readonly width: number;
  readonly rem: number;
}

/** The size of the figure as it is. Asking costs: while it is moved, it is remembered. */
export function sizeOf(stage: HTMLElement): FigureSize {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: stage.clientWidth, rem };
}

/** The time axis as it lies in a figure of this size. */
export function axisOf({ width, rem }: FigureSize, window: TimeWindow): Axis {
  const left = GUTTER_REM * rem;
  return { window, left, width: Math.max(1, width - left - PLOT_MARGIN_REM * rem) };
}

/** Keeps the canvas drawn: by its size, the theme, the language and the part that is shown. */
export function useCourseCanvas({
  stage,
  canvas,
  model,
  places,
  shared,
}: {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly model: CourseModel;
  readonly places: readonly LanePlace[];
  readonly shared: SharedWindow;
}): void {
  const words = useCourseWords();
  const trends = useMemo(
    () => model.lanes.map(({ topic, marks }) => (JOINED.includes(topic) ? trendOf(marks) : [])),
    [model],
  );
  useEffect(() => {
    const element = canvas.current!;
    const context = element.getContext('2d')!;
    let size = sizeOf(stage.current!);
    let ratio = devicePixelRatio;
    const draw = () => {
      const { rem } = size;
      const axis = axisOf(size, shared.current());
      const most = Math.max(2, Math.floor(axis.width / (TICK_SPACE_REM * rem)));
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      drawCourse({
        context,
        colours: currentColours(),
        model,
        places,
        trends,
        axis,
        ticks: timeTicks(axis.window, most),
        rem,
        height: figureHeight(places) * rem,
        words,
      });
    };
    const fit = () => {
      size = sizeOf(stage.current!);
      ratio = devicePixelRatio;
      element.width = Math.round(size.width * ratio);
      element.height = Math.round(figureHeight(places) * size.rem * ratio);
      draw();
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(stage.current!);
    const stops = [shared.follow(draw), followColours(draw)];
    return () => {
      sizes.disconnect();
      for (const stop of stops) stop();
    };
  }, [stage, canvas, model, places, shared, trends, words]);
}

function useCourseWords(): CourseWords {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const forms: Readonly<Record<TimeTick['tells'], Intl.DateTimeFormat>> = {
      year: new Intl.DateTimeFormat(i18n.locale, { year: 'numeric', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(i18n.locale, {
        month: 'short',
        year: '2-digit',
        timeZone: 'UTC',
      }),
      day: new Intl.DateTimeFormat(i18n.locale, {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }),
    };
    return {
      tick: ({ at, tells }) => forms[tells].format(at),
      crossing: {
        onset: t`first symptom`,
        'toxin-session': t`toxin`,
        operation: t`operation`,
        outcome: '',
        'wear-off': t`half back`,
      },
    };
  }, [t, i18n.locale]);
}
