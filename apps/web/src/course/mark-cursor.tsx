import type { KeptEntry } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SharedWindow } from '../plots/shared-window.ts';
import { reachWindow, zoomWindow } from '../plots/time-window.ts';
import { entryLink } from './entry-link.ts';
import { type LanePlace, type MarkPlace, markHeight, markTime, stepMark, xOf } from './layout.ts';
import { axisOf, sizeOf } from './use-course-canvas.ts';
import { useLaneText } from './use-lane-text.ts';

/** What a part of the figure that stands at a mark needs. */
export interface AtMarkProps {
  readonly person: string;
  readonly shared: SharedWindow;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly places: readonly LanePlace[];
  /** Entries by their ids. */
  readonly contents: ReadonlyMap<string, KeptEntry['content']>;
}

const STEPS: Readonly<Record<string, Parameters<typeof stepMark>[2]>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};
/** A press of a key zooms to half, or to twice. */
const ZOOMS: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2 };

/** The page moves no further than that a mark is seen. */
const NEAREST: ScrollIntoViewOptions = { block: 'nearest', inline: 'nearest' };

/** The one place of the figure that takes the focus: it goes from mark to mark, and opens them. */
export function MarkCursor({
  pointed,
  onPoint,
  onForget,
  ...at
}: AtMarkProps & {
  readonly pointed: MarkPlace | null;
  readonly onPoint: (mark: MarkPlace) => void;
  readonly onForget: () => void;
}) {
  const { t } = useLingui();
  const { person, shared, places, contents } = at;
  const [own, setOwn] = useState<MarkPlace>(() => lastOf(places));
  const [hasFocus, setFocus] = useState(false);
  const element = useRef<HTMLAnchorElement>(null);
  const help = useId();
  const place = pointed ?? own;
  usePlaceAt(element, place, at);
  useEffect(() => {
    if (hasFocus) element.current?.scrollIntoView(NEAREST);
  });
  const words = useMarkWords(place, places, contents);
  const known = places[place.lane]?.lane.marks[place.mark];
  if (!known) return null;

  const go = (mark: MarkPlace) => {
    setOwn(mark);
    onPoint(mark);
    const { lane } = places[mark.lane]!;
    const time = markTime(lane.marks[mark.mark]!, lane);
    shared.change(reachWindow(shared.current(), time, shared.limits));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    const zoom = ZOOMS[event.key];
    if (event.key === 'Escape') onForget();
    else if (event.key === '0') shared.change(shared.limits);
    else if (step !== undefined) {
      const lanes = places.map(({ lane }) => lane);
      go(stepMark(lanes, place, step));
    } else if (zoom !== undefined) {
      const { lane } = places[place.lane]!;
      shared.change(zoomWindow(shared.current(), zoom, markTime(known, lane), shared.limits));
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <Link
        ref={element}
        {...entryLink(person, known.entry, contents)}
        className="mark-cursor"
        aria-label={t`Point of the course: ${words}`}
        aria-describedby={help}
        onKeyDown={press}
        onFocus={() => {
          setFocus(true);
          onPoint(place);
        }}
        onBlur={({ relatedTarget }) => {
          setFocus(false);
          if (!at.stage.current?.contains(relatedTarget)) onForget();
        }}
        data-on={pointed !== null}
        draggable={false}
      />
      <p id={help} className="spoken">
        <Trans>
          Arrow keys go from point to point and from row to row, Enter opens what the point is of.
        </Trans>
      </p>
      <p className="spoken" role="status">
        {hasFocus ? words : ''}
      </p>
    </>
  );
}

/** A mark in one line of words: what, when, how much. */
export function useMarkWords(
  { lane: laneIndex, mark: markIndex }: MarkPlace,
  places: readonly LanePlace[],
  contents: AtMarkProps['contents'],
): string {
  const text = useLaneText();
  const lane = places[laneIndex]?.lane;
  const mark = lane?.marks[markIndex];
  const content = mark && contents.get(mark.entry);
  if (!lane || !mark || !content) return '';
  return `${text.label(lane)}, ${text.when(content)}: ${text.value(lane, mark, content)}`;
}

/** Keeps an element at a mark while the part that is shown changes; hidden when it is outside. */
export function usePlaceAt(
  element: RefObject<HTMLElement | null>,
  { lane, mark }: MarkPlace,
  { shared, stage, places }: Pick<AtMarkProps, 'shared' | 'stage' | 'places'>,
): void {
  useLayoutEffect(() => {
    if (!stage.current) return;
    let size = sizeOf(stage.current);
    const put = () => {
      const place = places[lane];
      const found = place?.lane.marks[mark];
      if (!place || !found || !element.current) return;
      const axis = axisOf(size, shared.current());
      const x = xOf(axis, markTime(found, place.lane));
      const isInside = x >= axis.left - 1 && x <= axis.left + axis.width + 1;
      const { style } = element.current;
      style.opacity = isInside ? '1' : '0';
      style.insetInlineStart = `${Math.min(axis.left + axis.width, Math.max(axis.left, x))}px`;
      style.insetBlockStart = `${markHeight(found, place) * size.rem}px`;
      // What stands beside the mark stays within the figure: it goes to where there is more room.
      element.current.dataset.beside = x > axis.left + axis.width / 2 ? 'left' : 'right';
    };
    put();
    const { current: observed } = stage;
    const sizes = new ResizeObserver(() => {
      size = sizeOf(observed);
      put();
    });
    sizes.observe(observed);
    const stop = shared.follow(put);
    return () => {
      stop();
      sizes.disconnect();
    };
  }, [element, lane, mark, shared, stage, places]);
}

/** The newest mark of the first lane: where one begins to look. */
function lastOf(places: readonly LanePlace[]): MarkPlace {
  return { lane: 0, mark: Math.max(0, (places[0]?.lane.marks.length ?? 1) - 1) };
}
