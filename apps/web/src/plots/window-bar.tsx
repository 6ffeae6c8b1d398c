import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import './plots.css';
import { type SharedWindow, useSettledWindow } from './shared-window.ts';
import { panWindow, reachWindow, type TimeWindow, zoomWindow } from './time-window.ts';

/** A press of a button or key zooms to half of it, or to twice. */
const ZOOM_STEP = 2;
/** An arrow moves the window by this share of it. */
const PAN_STEP = 0.25;
const PERCENT = 100;

/**
 * Which part of the whole is shown, to be moved and zoomed: a slider for mouse, finger and keys
 * (arrows move, Page keys move by a whole window, + and − zoom, Home and End go to the ends, 0
 * shows everything), and buttons that do the same. A screen reader is told where it came to a rest.
 */
export function WindowBar({
  shared,
  label,
  words,
}: {
  readonly shared: SharedWindow;
  /** What the slider is called. */
  readonly label: string;
  /** A window in words, such as `12 to 24 s of 60 s`. */
  readonly words: (window: TimeWindow) => string;
}) {
  const { t } = useLingui();
  const { limits } = shared;
  const settled = useSettledWindow(shared);
  const [hasFocus, setHasFocus] = useState(false);
  const thumb = useRef<HTMLDivElement>(null);
  const whole = limits.to - limits.from || 1;
  useEffect(() => {
    const place = () => {
      const { from, to } = shared.current();
      const { style } = thumb.current!;
      style.insetInlineStart = `${(PERCENT * (from - limits.from)) / whole}%`;
      style.inlineSize = `${(PERCENT * (to - from)) / whole}%`;
    };
    place();
    return shared.follow(place);
  }, [shared, limits, whole]);

  const pan = (windows: number) => {
    const window = shared.current();
    shared.change(panWindow(window, windows * (window.to - window.from), limits));
  };
  const zoom = (factor: number) => {
    const window = shared.current();
    shared.change(zoomWindow(window, factor, (window.from + window.to) / 2, limits));
  };
  const reach = (time: number) => shared.change(reachWindow(shared.current(), time, limits));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pan(-PAN_STEP),
    ArrowRight: () => pan(PAN_STEP),
    ArrowDown: () => pan(-PAN_STEP),
    ArrowUp: () => pan(PAN_STEP),
    PageUp: () => pan(-1),
    PageDown: () => pan(1),
    Home: () => reach(limits.from),
    End: () => reach(limits.to),
    '+': () => zoom(1 / ZOOM_STEP),
    '=': () => zoom(1 / ZOOM_STEP),
    '-': () => zoom(ZOOM_STEP),
    '0': () => shared.change(limits),
  };
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = limits.from + ((event.clientX - left) / width) * whole;
    const window = shared.current();
    shared.change(panWindow(window, at - (window.from + window.to) / 2, limits));
  };
  return (
    <div className="window-bar">
      <button type="button" aria-label={t`Earlier`} onClick={() => pan(-PAN_STEP)}>
        ◀
      </button>
      <div
        className="window-track"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={limits.from}
        aria-valuemax={limits.to}
        aria-valuenow={(settled.from + settled.to) / 2}
        aria-valuetext={words(settled)}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onKeyDown={press}
        onPointerDown={drag}
        onPointerMove={drag}
      >
        <div ref={thumb} className="window-thumb" />
      </div>
      <button type="button" aria-label={t`Later`} onClick={() => pan(PAN_STEP)}>
        ▶
      </button>
      <button type="button" aria-label={t`Zoom out`} onClick={() => zoom(ZOOM_STEP)}>
        −
      </button>
      <button type="button" aria-label={t`Zoom in`} onClick={() => zoom(1 / ZOOM_STEP)}>
        +
      </button>
      <button type="button" onClick={() => shared.change(limits)}>
        {t`Show all`}
      </button>
      {/* A slider that has the focus tells its value itself. */}
      <span className="window-words soft" role="status" aria-live={hasFocus ? 'off' : 'polite'}>
        {words(settled)}
      </span>
    </div>
  );
}
