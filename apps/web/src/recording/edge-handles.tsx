import { type PointerEvent, useEffect, useRef } from 'react';
import { placeOver } from '../plots/placed.tsx';
import type { SharedWindow } from '../plots/shared-window.ts';
import { frameShownAt } from './playhead.ts';
import type { MarkedEvent } from './trace-marks.ts';

/**
 * The edges of an event, to be dragged from frame to frame. Number fields with buttons do the same
 * without dragging.
 */
export function EdgeHandles({
  shared,
  timeS,
  event,
  onMove,
}: {
  readonly shared: SharedWindow;
  readonly timeS: ArrayLike<number>;
  readonly event: MarkedEvent;
  readonly onMove: (edges: { readonly onset: number; readonly offset: number }) => void;
}) {
  const { onset, offset } = event;
  const first = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      const window = shared.current();
      placeOver(first.current!, window, { from: onset, to: onset });
      placeOver(last.current!, window, { from: offset, to: offset });
    };
    place();
    return shared.follow(place);
  }, [shared, onset, offset]);
  const drag = (edge: 'onset' | 'offset') => (pointer: PointerEvent<HTMLElement>) => {
    const handle = pointer.currentTarget;
    if (pointer.type === 'pointerdown') return handle.setPointerCapture(pointer.pointerId);
    if (!handle.hasPointerCapture(pointer.pointerId)) return;
    const { left, width } = handle.parentElement!.getBoundingClientRect();
    const { from, to } = shared.current();
    const time = from + ((pointer.clientX - left) / width) * (to - from);
    const moved = { onset, offset, [edge]: timeS[frameShownAt(timeS, time)]! };
    if (moved.onset < moved.offset) onMove(moved);
  };
  const events = (edge: 'onset' | 'offset') => ({
    onPointerDown: drag(edge),
    onPointerMove: drag(edge),
  });
  return (
    <>
      <div ref={first} className={`edge onset ${event.side}`} {...events('onset')} />
      <div ref={last} className={`edge offset ${event.side}`} {...events('offset')} />
    </>
  );
}
