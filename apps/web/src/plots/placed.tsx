import { type ReactNode, useEffect, useRef } from 'react';
import type { SharedWindow } from './shared-window.ts';
import type { TimeWindow } from './time-window.ts';

const PERCENT = 100;

/** Places an element of `.plots-over` over a stretch of time, and hides it where that is not shown. */
export function placeOver(element: HTMLElement, window: TimeWindow, span: TimeWindow): void {
  const width = window.to - window.from;
  const from = Math.max(span.from, window.from);
  const to = Math.min(span.to, window.to);
  element.hidden = span.to < window.from || span.from > window.to;
  element.style.insetInlineStart = `${(PERCENT * (from - window.from)) / width}%`;
  element.style.inlineSize = `${(PERCENT * (to - from)) / width}%`;
}

/** Something that stands over a stretch of a shared window, such as the name of a task. */
export function Placed({
  shared,
  from,
  to,
  className,
  children,
}: {
  readonly shared: SharedWindow;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  readonly children?: ReactNode;
}) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => placeOver(element.current!, shared.current(), { from, to });
    place();
    return shared.follow(place);
  }, [shared, from, to]);
  return (
    <div ref={element} className={className}>
      {children}
    </div>
  );
}
