import type { KeptEntry } from '@facialis/report';
import { Trans, useLingui } from '@lingui/react/macro';
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { SharedWindow } from '../plots/shared-window.ts';
import { usePanZoom } from '../plots/use-pan-zoom.ts';
import { WindowBar } from '../plots/window-bar.tsx';
import type { CourseModel } from './course-model.ts';
import { figureHeight, GUTTER_REM, type MarkPlace, nearestMark, placeLanes } from './layout.ts';
import { type AtMarkProps, MarkCursor } from './mark-cursor.tsx';
import { MarkTip } from './mark-tip.tsx';
import { axisOf, sizeOf, useCourseCanvas } from './use-course-canvas.ts';
import { useLaneText } from './use-lane-text.ts';
import { useWindowWords } from './use-window-words.ts';

/** How near a mark has to be to be pointed at, CSS pixels. */
const REACH_PX = 24;

/** The course on one axis of time: a picture to move and zoom, with a mark at a time in words. */
export function CourseFigure({
  person,
  course,
  model,
  shared,
}: {
  readonly person: string;
  readonly course: readonly KeptEntry[];
  readonly model: CourseModel;
  readonly shared: SharedWindow;
}) {
  const { t } = useLingui();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useLaneText();
  const windowWords = useWindowWords();
  const places = useMemo(() => placeLanes(model.lanes), [model]);
  const contents = useMemo(
    () => new Map(course.map(({ entry, content }) => [entry, content])),
    [course],
  );
  const [pointed, setPointed] = useState<MarkPlace | null>(null);
  const [isPinned, setPinned] = useState(false);
  useCourseCanvas({ stage, canvas, model, places, shared });

  const markAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const { left, top } = stage.current!.getBoundingClientRect();
    const press = { x: clientX - left, y: clientY - top };
    const size = sizeOf(stage.current!);
    return nearestMark(places, axisOf(size, shared.current()), size.rem, press, REACH_PX);
  };
  usePanZoom(stage, {
    shared,
    gutterRem: GUTTER_REM,
    onPick: (_, event) => {
      const mark = markAt(event);
      setPointed(mark);
      setPinned(mark !== null);
    },
    isTaken: ({ target }) => target instanceof Element && target.closest('a, button') !== null,
  });
  const hover = (event: PointerEvent) => {
    if (isPinned || event.pointerType === 'touch' || event.buttons !== 0) return;
    setPointed(markAt(event));
  };
  const forget = () => {
    setPointed(null);
    setPinned(false);
  };
  const pick = (mark: MarkPlace) => {
    setPointed(mark);
    setPinned(true);
  };
  const at: AtMarkProps = { person, shared, stage, places, contents };

  return (
    <>
      <div
        ref={stage}
        className="plots course-figure"
        style={{ blockSize: `${figureHeight(places)}rem` }}
        onPointerMove={hover}
        onPointerLeave={() => isPinned || setPointed(null)}
      >
        <canvas ref={canvas} />
        {places.map(({ lane, labelTop, top, bottom }) => (
          <div key={`${lane.topic} ${lane.name}`}>
            <p className="lane-label" style={{ insetBlockStart: `${labelTop}rem` }}>
              <strong>{text.label(lane)}</strong> <span className="soft">{text.scale(lane)}</span>
            </p>
            {lane.most > 0 && (
              <>
                <span className="lane-end" style={{ insetBlockStart: `${top}rem` }}>
                  {lane.most}
                </span>
                <span className="lane-end" style={{ insetBlockStart: `${bottom}rem` }}>
                  0
                </span>
              </>
            )}
          </div>
        ))}
        <MarkCursor {...at} pointed={pointed} onPoint={pick} onForget={forget} />
        {pointed && (
          <MarkTip
            key={`${pointed.lane} ${pointed.mark}`}
            {...at}
            pointed={pointed}
            isPinned={isPinned}
            onForget={forget}
          />
        )}
      </div>
      <WindowBar shared={shared} label={t`Part of the course that is shown`} words={windowWords} />
      <details className="how-to-read">
        <summary>
          <Trans>How to read and move it</Trans>
        </summary>
        <Legend />
      </details>
    </>
  );
}

function Legend() {
  return (
    <ul>
      <li>
        <Trans>
          A <span className="side right">disc</span> is the right side, a{' '}
          <span className="side left">diamond</span> the left, a ring both or no side.
        </Trans>
      </li>
      <li>
        <Trans>
          The line joins the values; where there is more than one in four days, it is their median
          over three weeks. It breaks where there is nothing for 100 days.
        </Trans>
      </li>
      <li>
        <Trans>
          A thin upright line is the 95 % interval. A thin line across means that the time is known
          no more precisely.
        </Trans>
      </li>
      <li>
        <Trans>
          A dashed line through all rows is a botulinum toxin session, the tint behind it the time
          until the effect was felt to have worn off. A solid line is an operation; the triangles
          after it are when its outcome was looked at.
        </Trans>
      </li>
      <li>
        <Trans>
          A tint that reaches beyond today is where half of the spasm is expected back, four times
          out of five.
        </Trans>
      </li>
      <li>
        <Trans>An arrow at the end of a bar: the medicine is still taken.</Trans>
      </li>
      <li>
        <Trans>
          Drag to move, use two fingers or Ctrl and the wheel to zoom. With the keyboard: Tab to the
          figure, then arrow keys from point to point and from row to row, Enter to open, plus and
          minus to zoom.
        </Trans>
      </li>
    </ul>
  );
}
