import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { SharedWindow } from './shared-window.ts';
import { panWindow, zoomWindow } from './time-window.ts';
import { PLOT_MARGIN_REM } from './uplot.ts';

/** What an element must tell of itself to be dragged and zoomed. */
export interface PanZoomTarget {
  readonly shared: SharedWindow;
  /** Room for the value axis of the plots in the element, rem. */
  readonly gutterRem: number;
  /** A press without a drag. */
  readonly onPick?: (time: number, event: PointerEvent) => void;
  /** Whether a press is another's, such as an edge that is dragged itself. */
  readonly isTaken?: (event: PointerEvent) => boolean;
}

/** A press that moves further than this is a drag, CSS pixels. */
const CLICK_SLOP = 5;
/** How much a turn of the wheel zooms: one notch (100 pixels) to three quarters. */
const ZOOM_PER_PIXEL = 0.0029;
/** Pixels in a line of the wheel. */
const WHEEL_LINE = 16;

/**
 * Lets an element pan by dragging with mouse or finger, zoom by the wheel with Ctrl and by
 * pinching, and pan by turning the wheel sideways or with Shift. The plain wheel scrolls the page.
 * The element should have `touch-action: pan-y`, so that the page can still be scrolled over it.
 */
export function usePanZoom(element: RefObject<HTMLElement | null>, target: PanZoomTarget): void {
  const { shared, gutterRem } = target;
  const pick = useEffectEvent((time: number, event: PointerEvent) => target.onPick?.(time, event));
  const isTaken = useEffectEvent((event: PointerEvent) => target.isTaken?.(event) ?? false);
  useEffect(() => {
    const host = element.current!;
    const fingers = new Map<number, number>();
    let moved = 0;
    /** Share of the plotting area at a place on the screen, and the area's width. */
    const placeOf = (clientX: number) => {
      const { left, width } = host.getBoundingClientRect();
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const inner = Math.max(width - (gutterRem + PLOT_MARGIN_REM) * rem, 1);
      return { share: (clientX - left - gutterRem * rem) / inner, inner };
    };
    const timeAt = (clientX: number) => {
      const { from, to } = shared.current();
      return from + placeOf(clientX).share * (to - from);
    };
    const press = (event: PointerEvent) => {
      if (event.button !== 0 || isTaken(event)) return;
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size === 1) moved = 0;
    };
    const move = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (before === undefined) return;
      const step = event.clientX - before;
      moved += Math.abs(step);
      if (moved > CLICK_SLOP && !host.hasPointerCapture(event.pointerId)) {
        host.setPointerCapture(event.pointerId);
      }
      const window = shared.current();
      const { inner } = placeOf(event.clientX);
      const perPixel = (window.to - window.from) / inner;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      fingers.set(event.pointerId, event.clientX);
      if (other === undefined) {
        shared.change(panWindow(window, -step * perPixel, shared.limits));
        return;
      }
      const [old, now] = [Math.abs(before - other), Math.abs(event.clientX - other)];
      if (old === 0 || now === 0) return;
      shared.change(zoomWindow(window, old / now, timeAt(other), shared.limits));
    };
    const release = (event: PointerEvent) => {
      const was = fingers.delete(event.pointerId);
      if (was && event.type === 'pointerup' && moved <= CLICK_SLOP) {
        pick(timeAt(event.clientX), event);
      }
    };
    const turn = (event: WheelEvent) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE : 1;
      const window = shared.current();
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const factor = Math.exp(event.deltaY * unit * ZOOM_PER_PIXEL);
        shared.change(zoomWindow(window, factor, timeAt(event.clientX), shared.limits));
        return;
      }
      const sideways = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
      if (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaY) > Math.abs(event.deltaX))) {
        return;
      }
      event.preventDefault();
      const perPixel = (window.to - window.from) / placeOf(event.clientX).inner;
      shared.change(panWindow(window, sideways * perPixel, shared.limits));
    };
    const stopping = new AbortController();
    const { signal } = stopping;
    host.addEventListener('pointerdown', press, { signal });
    host.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      host.addEventListener(end, release, { signal });
    }
    host.addEventListener('wheel', turn, { signal, passive: false });
    return () => stopping.abort();
  }, [element, shared, gutterRem]);
}
